package io.schooljournal.rules.form;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that a library may close without closing the one behind it. */
final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream target) {
        super(target);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
        out.write(octets, from, count);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
