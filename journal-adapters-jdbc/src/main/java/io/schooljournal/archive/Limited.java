package io.schooljournal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first so many bytes of a stream. */
final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream bytes, long size) {
        super(bytes);
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        int octet = super.read();
        left -= octet < 0 ? 0 : 1;
        return octet;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        if (left == 0 && count > 0) {
            return -1;
        }
        int read = super.read(bytes, from, (int) Math.min(count, left));
        left -= Math.max(0, read);
        return read;
    }
}
