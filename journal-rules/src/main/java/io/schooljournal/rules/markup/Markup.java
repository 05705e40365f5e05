package io.schooljournal.rules.markup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes HTML: {@link #raw} what the library wrote itself, {@link #text} and {@link #whole} everything else.
 *
 * <p>Every method throws {@link UncheckedIOException} when the stream refuses what is written.
 */
public final class Markup {
    private final Writer out;

    /**
     * Begins to write.
     *
     * @param out takes the page, in UTF-8
     */
    public Markup(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    }

    /**
     * Writes markup as it is.
     *
     * @param markup what this library wrote itself
     * @return this
     */
    public Markup raw(String markup) {
        try {
            out.write(markup);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return this;
    }

    /**
     * Writes foreign text, on one line and of a readable length.
     *
     * @param text the text
     * @return this
     */
    public Markup text(String text) {
        return raw(Foreign.html(text));
    }

    /**
     * Writes foreign text whole, its lines as they are.
     *
     * @param text the text
     * @return this
     */
    public Markup whole(String text) {
        return raw(Foreign.escaped(Foreign.whole(text)));
    }

    /**
     * Writes the text kept apart from what surrounds it, so that a name in a right-to-left script turns nothing around.
     *
     * @param text the text
     * @return this
     */
    public Markup name(String text) {
        return raw("<bdi>").text(text).raw("</bdi>");
    }

    /**
     * Writes an element that holds text.
     *
     * @param tag its name, and its attributes behind a space
     * @param text the text
     * @return this
     */
    public Markup element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ", 2)[0] + ">");
    }

    /**
     * Writes the head of a table: a caption for those who hear the page, and its columns.
     *
     * @param css its classes
     * @param caption its caption
     * @param columns its columns; numbers stand in one that begins with {@code #}
     * @return this
     */
    public Markup table(String css, String caption, String... columns) {
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

    /**
     * Ends the table.
     *
     * @return this
     */
    public Markup endTable() {
        return raw("</tbody></table></div>\n");
    }

    /**
     * Writes a resource as it is.
     *
     * @param owner the class that the resource belongs to
     * @param name its name beside that class
     * @return this
     * @throws IllegalStateException when it is missing
     */
    public Markup resource(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + name + "`");
            }
            return raw(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sends what was written on its way; the stream stays open. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
