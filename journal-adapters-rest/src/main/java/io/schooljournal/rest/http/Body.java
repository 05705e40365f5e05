package io.schooljournal.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The body of a request: what its headers announce, and what is really there. */
public final class Body {
    /** So much of a body that is too large is read and dropped. */
    private static final long DROPPED = 16L << 20;

    private static final int CHUNK = 1 << 14;

    private final HttpHeaders headers;
    private final InputStream stream;
    private final long limit;

    /**
     * Makes a body.
     *
     * @param headers what was announced
     * @param stream what arrives; null when there is nothing
     * @param limit the most bytes that are read, after they are unpacked
     */
    public Body(HttpHeaders headers, @Nullable InputStream stream, long limit) {
        this.headers = headers;
        this.stream = stream == null ? InputStream.nullInputStream() : stream;
        this.limit = limit;
    }

    /**
     * Returns what arrives.
     *
     * @return the stream, which ends at once when there is no body
     */
    public InputStream stream() {
        return stream;
    }

    /**
     * Checks what the headers announce.
     *
     * @throws Unreadable when they show that the body cannot be read
     */
    public void check() throws Unreadable {
        MediaType type = headers.getMediaType();
        if (type == null) {
            throw unreadable(ProblemType.NO_MEDIA_TYPE, "body.type");
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw unreadable(ProblemType.WRONG_ENCODING, "body.charset", charset);
        }
        if (announcedLength() > limit) {
            throw dropped();
        }
    }

    /**
     * Reads all of the body.
     *
     * @return its bytes
     * @throws Unreadable when there are more than the limit, or fewer than announced
     */
    public byte[] read() throws Unreadable {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(Math.toIntExact(limit));
            if (stream.read() < 0) {
                return bytes;
            }
        } catch (IOException cut) {
            throw unreadable(ProblemType.CUT_SHORT, "body.cut");
        }
        throw dropped();
    }

    private Unreadable dropped() {
        try {
            drop(stream);
        } catch (IOException gone) {
            return unreadable(ProblemType.CUT_SHORT, "body.cut");
        }
        return unreadable(ProblemType.BODY_TOO_LARGE, "body.most", limit);
    }

    /**
     * Reads on to the end, or as far as is fair, so that the caller is not cut off before the answer.
     *
     * <p>Reads, for not every server's stream can skip without running past the end of the body.
     *
     * @param stream the stream
     * @throws IOException when the connection is gone
     */
    public static void drop(InputStream stream) throws IOException {
        byte[] dropped = new byte[CHUNK];
        long left = DROPPED;
        for (int read = 1; read > 0 && left > 0; left -= read) {
            read = stream.read(dropped);
        }
    }

    private long announcedLength() {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length.trim());
        } catch (NumberFormatException unreadable) {
            return -1;
        }
    }

    private static Unreadable unreadable(ProblemType type, String key, Object... parts) {
        return new Unreadable(type, "", key, parts);
    }
}
