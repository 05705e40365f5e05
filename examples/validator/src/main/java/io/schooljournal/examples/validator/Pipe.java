package io.schooljournal.examples.validator;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A stream whose reader may leave, as {@code head} does: then the rest goes nowhere, and that is no failure. */
final class Pipe extends FilterOutputStream {
    private boolean broken;

    Pipe(OutputStream target) {
        super(target);
    }

    boolean isBroken() {
        return broken;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
        if (broken) {
            return;
        }
        try {
            out.write(octets, from, count);
        } catch (IOException failed) {
            rethrowUnlessReaderLeft(failed);
        }
    }

    @Override
    public void flush() throws IOException {
        if (broken) {
            return;
        }
        try {
            out.flush();
        } catch (IOException failed) {
            rethrowUnlessReaderLeft(failed);
        }
    }

    /** Standard streams stay open until the program ends. */
    @Override
    public void close() throws IOException {
        flush();
    }

    private void rethrowUnlessReaderLeft(IOException failed) throws IOException {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (!message.contains("pipe")) {
            throw failed;
        }
        broken = true;
    }
}
