package io.schooljournal.rules.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives at most so many bytes and refuses what is longer. */
final class Bounded extends FilterInputStream {
    private final long most;
    private long count;

    Bounded(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        grow(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        grow(Math.max(0, some));
        return some;
    }

    private void grow(int bytes) throws RefusedInput {
        count += bytes;
        if (count > most) {
            throw new RefusedInput(0, 0, "file is, or unpacks to, more than `" + most + "` bytes");
        }
    }
}
