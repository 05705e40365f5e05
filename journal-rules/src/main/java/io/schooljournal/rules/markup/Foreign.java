package io.schooljournal.rules.markup;

import java.util.Locale;

/** Foreign text, out of a journal or a regulation, is made harmless before it is shown. */
public final class Foreign {
    private static final int LONGEST = 300;

    private Foreign() {}

    /**
     * Returns the text with what cannot be seen made visible, and cut to a readable length.
     *
     * @param text foreign text
     * @return one line of at most three hundred characters and an ellipsis
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), LONGEST) + 16);
        int shown = 0;
        for (int i = 0; i < text.length() && shown < LONGEST; shown++) {
            int point = text.codePointAt(i);
            append(plain, point);
            i += Character.charCount(point);
        }
        return text.codePointCount(0, text.length()) > LONGEST
                ? plain.append('…').toString()
                : plain.toString();
    }

    /**
     * Returns the text whole, with what cannot be seen made visible; the ends of its lines stay.
     *
     * @param text foreign text
     * @return the text, its lines ended by {@code \n}
     */
    public static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r' || point == '\n') {
                whole.append('\n');
                i += point == '\r' && i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
            } else {
                append(whole, point == '\t' ? ' ' : point);
            }
        }
        return whole.toString();
    }

    /**
     * Returns the text as content or attribute of HTML.
     *
     * @param text foreign text
     * @return {@linkplain #plain one line} of it, escaped
     */
    public static String html(String text) {
        return escaped(plain(text));
    }

    /**
     * Returns harmless text as content or attribute of HTML or XML.
     *
     * @param plain text that holds nothing invisible, such as {@link #whole} returns
     * @return the text with its markup escaped
     */
    public static String escaped(String plain) {
        StringBuilder html = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
        return html.toString();
    }

    private static void append(StringBuilder plain, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append('␣');
            case Character.FORMAT -> appendFormat(plain, point);
            case Character.SURROGATE, Character.UNASSIGNED -> plain.append('\ufffd');
            default -> plain.appendCodePoint(point);
        }
    }

    /** Marks that turn the direction of writing are named; those that only join or hyphenate are left out. */
    private static void appendFormat(StringBuilder plain, int point) {
        boolean turns = point == 0x061C
                || (point >= 0x200E && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
        if (turns) {
            plain.append(String.format(Locale.ROOT, "[U+%04X]", point));
        }
    }
}
