package io.schooljournal.rules.exchange;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads the UTF-8 of a piece, and refuses other bytes and NUL with their line and column. */
final class Utf8Reader extends Reader {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final Pieces.Piece piece;
    private final ByteBuffer in;
    private final boolean hasNul;

    Utf8Reader(Pieces.Piece piece) {
        int nul = Records.indexOf((byte) 0, piece.bytes(), piece.length());
        this.piece = piece;
        this.in = ByteBuffer.wrap(piece.bytes(), 0, nul);
        this.hasNul = nul < piece.length();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        CoderResult result = decoder.decode(in, out, true);
        int read = out.position() - offset;
        if (read > 0 || length == 0) {
            return read;
        }
        if (result.isError()) {
            throw refused("bytes are not UTF-8 text" + LooksLike.hint(piece.bytes(), piece.length()));
        }
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
