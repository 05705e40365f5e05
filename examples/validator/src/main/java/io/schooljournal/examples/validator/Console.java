package io.schooljournal.examples.validator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where a command reads and speaks: always UTF-8, whatever the platform prefers. */
final class Console {
    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final Pipe pipe;
    private final OutputStream output;
    private final PrintWriter text;
    private final OutputStream errorStream;
    private final PrintWriter errors;
    private final boolean coloured;
    private final boolean terminal;

    Console(InputStream input, OutputStream output, OutputStream errors, boolean coloured, boolean terminal) {
        this.input = input;
        this.pipe = new Pipe(output);
        this.output = new BufferedOutputStream(pipe, BUFFER);
        this.text = new PrintWriter(new OutputStreamWriter(this.output, StandardCharsets.UTF_8));
        this.errorStream = new Pipe(errors);
        this.errors = new PrintWriter(new OutputStreamWriter(errorStream, StandardCharsets.UTF_8), true);
        this.coloured = coloured;
        this.terminal = terminal;
    }

    InputStream input() {
        return input;
    }

    /** Returns the bytes of standard output. */
    OutputStream output() {
        return output;
    }

    /** Returns standard output for text. */
    PrintWriter text() {
        return text;
    }

    /** Returns the error stream. */
    PrintWriter errors() {
        return errors;
    }

    /** Returns the bytes of the error stream. */
    OutputStream errorStream() {
        return errorStream;
    }

    /** Tells whether colour is welcome on standard output. */
    boolean coloured() {
        return coloured;
    }

    /** Tells whether standard output is shown on a terminal, which has no use for anything but text. */
    boolean isTerminal() {
        return terminal;
    }

    /** Tells whether the reader of standard output has left; what is written then goes nowhere, and is no failure. */
    boolean isAbandoned() {
        return pipe.isBroken();
    }

    /**
     * Sends what was written on its way.
     *
     * @throws IOException when standard output cannot take it, but not because its reader has left
     */
    void finish() throws IOException {
        text.flush();
        output.flush();
        errors.flush();
    }

    /** Says one line on the error stream: control characters in what the user gave cannot start another. */
    void complain(String line) {
        errors.println(oneLine(line));
    }

    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (isUnprintable(point)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    private static boolean isUnprintable(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
