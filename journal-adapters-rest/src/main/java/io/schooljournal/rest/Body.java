package io.schooljournal.rest;

import io.schooljournal.rest.Outcome.Refused;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The body of a request: what its headers announce, and what is really there. */
final class Body {
    /** So much of a body that is too large is read and dropped. */
    private static final long DROPPED = 16L << 20;

    private static final int CHUNK = 1 << 14;

    private final HttpHeaders headers;
    private final InputStream stream;
    private final long limit;

    Body(HttpHeaders headers, @Nullable InputStream stream, long limit) {
        this.headers = headers;
        this.stream = stream == null ? InputStream.nullInputStream() : stream;
        this.limit = limit;
    }

    InputStream stream() {
        return stream;
    }

    /** What the headers show to be wrong; null when nothing is. */
    @Nullable
    Refused fault() {
        MediaType type = headers.getMediaType();
        if (type == null) {
            return refused(ProblemType.NO_MEDIA_TYPE, "expected the header `Content-Type`");
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            return refused(ProblemType.WRONG_ENCODING, "expected the charset `utf-8`, not `" + charset + "`");
        }
        return announcedLength() > limit ? dropped() : null;
    }

    /** Reads all of the body, up to the limit, and hands it on. */
    Outcome readThen(Function<byte[], Outcome> reader) {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(Math.toIntExact(limit));
            if (stream.read() >= 0) {
                return dropped();
            }
        } catch (IOException cut) {
            return refused(ProblemType.CUT_SHORT, "the body ends before its announced end");
        }
        return reader.apply(bytes);
    }

    private Refused dropped() {
        try {
            drop(stream);
        } catch (IOException gone) {
            return refused(ProblemType.CUT_SHORT, "the body ends before its announced end");
        }
        return refused(ProblemType.BODY_TOO_LARGE, "expected at most " + limit + " bytes");
    }

    /**
     * Reads on to the end, or as far as is fair, so that the caller is not cut off before the answer.
     *
     * <p>Reads, for not every server's stream can skip without running past the end of the body.
     */
    static void drop(InputStream stream) throws IOException {
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

    private static Refused refused(ProblemType type, String message) {
        return Refused.of(type, null, "", message);
    }
}
