package io.schooljournal.rest.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes are UTF-8 or refused: nothing is guessed and nothing is replaced. */
public final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /**
     * Decodes a text; a byte order mark at its start is left out.
     *
     * @param bytes the bytes
     * @return the text
     * @throws Unreadable that names the first byte at fault, counted from 1
     */
    public static String decode(byte[] bytes) throws Unreadable {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            throw new Unreadable(ProblemType.WRONG_ENCODING, "", "body.utf8", in.position() + 1);
        }
        out.flip();
        if (out.hasRemaining() && out.charAt(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        return out.toString();
    }

    /** Tells whether every surrogate has its other half; a text of which that is not true has no UTF-8 form. */
    static boolean canEncode(String text) {
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            if (Character.getType(point) == Character.SURROGATE) {
                return false;
            }
            index += Character.charCount(point);
        }
        return true;
    }

    /**
     * Shortens a text that repeats what the caller sent; a pair of surrogates stays together.
     *
     * @param text the text
     * @param most how many characters are kept at most
     * @return the text, or its beginning and an ellipsis
     */
    public static String excerpt(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }
}
