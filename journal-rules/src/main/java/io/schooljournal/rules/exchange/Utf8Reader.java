package io.schooljournal.rules.exchange;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the UTF-8 of a piece, and refuses other bytes and NUL with their line and column. */
final class Utf8Reader extends Reader {
    private static final char REPLACEMENT = '\uFFFD';

    private final Pieces.Piece piece;
    private final boolean hasNul;
    /** The text up to the first NUL; null when bytes are in doubt and have to be decoded strictly. */
    private final @Nullable String text;

    private final ByteBuffer in;
    private final CharsetDecoder strict = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int at;

    Utf8Reader(Pieces.Piece piece) {
        int nul = Records.indexOf((byte) 0, piece.bytes(), piece.length());
        String decoded = new String(piece.bytes(), 0, nul, StandardCharsets.UTF_8);
        this.piece = piece;
        this.hasNul = nul < piece.length();
        this.text = decoded.indexOf(REPLACEMENT) < 0 ? decoded : null;
        this.in = ByteBuffer.wrap(piece.bytes(), 0, nul);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (text == null) {
            return decode(buffer, offset, length);
        }
        int some = Math.min(length, text.length() - at);
        if (some == 0 && length > 0) {
            in.position(in.limit());
            return end();
        }
        text.getChars(at, at + some, buffer, offset);
        at += some;
        return some;
    }

    private int decode(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        CoderResult result = strict.decode(in, out, true);
        int read = out.position() - offset;
        if (read > 0 || length == 0) {
            return read;
        }
        if (result.isError()) {
            throw refused("bytes are not UTF-8 text" + LooksLike.hint(piece.bytes(), piece.length()));
        }
        return end();
    }

    private int end() throws RefusedInput {
        if (hasNul) {
            throw refused("text contains a NUL character" + LooksLike.hint(piece.bytes(), piece.length()));
        }
        return -1;
    }

    /** Counts up to where reading has come: a line feed ends a line, and a character is one or two units of UTF-16. */
    private RefusedInput refused(String problem) {
        String before = new String(piece.bytes(), 0, in.position(), StandardCharsets.UTF_8);
        int lineStart = before.lastIndexOf('\n') + 1;
        long lines = before.chars().filter(character -> character == '\n').count();
        return new RefusedInput(piece.line() + lines, before.length() - lineStart + 1L, problem);
    }

    @Override
    public void close() {}
}
