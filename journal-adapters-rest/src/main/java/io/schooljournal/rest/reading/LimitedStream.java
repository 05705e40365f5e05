package io.schooljournal.rest.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that fails as soon as it has given more than a limit. */
final class LimitedStream extends FilterInputStream {
    private long left;

    LimitedStream(@Nullable InputStream stream, long limit) {
        super(stream == null ? InputStream.nullInputStream() : stream);
        this.left = limit;
    }

    boolean exceeded() {
        return left < 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("the body exceeds its limit");
        }
    }
}
