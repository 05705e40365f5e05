package io.schooljournal.rules.report;

import io.schooljournal.core.audit.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Lines of text for a terminal or a file, in UTF-8, ended by a line feed. */
final class TextLines {
    private static final String RESET = "\u001b[0m";

    private final Writer out;
    private final boolean coloured;

    TextLines(OutputStream out, boolean coloured) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.coloured = coloured;
    }

    void line(String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    String bold(String text) {
        return coloured ? "\u001b[1m" + text + RESET : text;
    }

    String faint(String text) {
        return coloured ? "\u001b[2m" + text + RESET : text;
    }

    String coloured(Severity severity, String text) {
        return coloured ? "\u001b[" + colour(severity) + "m" + text + RESET : text;
    }

    private static int colour(Severity severity) {
        return switch (severity) {
            case ERROR -> 31;
            case WARNING -> 33;
            case INFO -> 36;
        };
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
