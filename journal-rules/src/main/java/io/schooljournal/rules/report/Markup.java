package io.schooljournal.rules.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes HTML: {@link #raw} what this package wrote itself, {@link #text} everything else. */
final class Markup {
    private final Writer out;

    Markup(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    }

    Markup raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return this;
    }

    Markup text(String text) {
        return raw(Foreign.html(text));
    }

    /** Writes the text kept apart from what surrounds it, so that a name in a right-to-left script turns nothing around. */
    Markup name(String text) {
        return raw("<bdi>").text(text).raw("</bdi>");
    }

    Markup element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ", 2)[0] + ">");
    }

    /** Writes the head of a table: a caption for those who hear the page, and its columns. */
    Markup table(String css, String caption, String... columns) {
        raw("<div class=\"scroll\"><table class=\"" + css + "\"><caption>")
                .text(caption)
                .raw("</caption><thead><tr>");
        for (String column : columns) {
            boolean number = column.startsWith("#");
            raw(number ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
                    .text(number ? column.substring(1) : column)
                    .raw("</th>");
        }
        return raw("</tr></thead><tbody>\n");
    }

    Markup endTable() {
        return raw("</tbody></table></div>\n");
    }

    Markup resource(String name) {
        try (InputStream stream = Markup.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + name + "`");
            }
            return raw(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
