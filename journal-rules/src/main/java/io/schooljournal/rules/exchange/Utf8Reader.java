package io.schooljournal.rules.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8, skips a byte order mark, and refuses other bytes and NUL with their line and column. */
final class Utf8Reader extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER).flip();
    private boolean ended;
    private boolean started;
    private long line = 1;
    private long column = 1;

    Utf8Reader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
        while (out.position() == 0 && length > 0) {
            CoderResult result = decoder.decode(in, out, ended);
            if (!started && out.position() > 0) {
                started = true;
                if (buffer[offset] == BYTE_ORDER_MARK) {
                    out.flip().position(1);
                    out.compact();
                }
            }
            follow(buffer, offset, offset + out.position());
            if (result.isError()) {
                throw new RefusedInput(line, column, "bytes are not UTF-8 text");
            }
            if (result.isUnderflow() && out.position() == 0) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        return out.position();
    }

    private void fill() throws IOException {
        in.compact();
        int some = bytes.read(in.array(), in.position(), in.remaining());
        ended = some < 0;
        in.position(in.position() + Math.max(0, some)).flip();
    }

    private void follow(char[] buffer, int from, int to) throws RefusedInput {
        for (int i = from; i < to; i++) {
            char character = buffer[i];
            if (character == '\n') {
                line++;
                column = 1;
            } else if (character == 0) {
                throw new RefusedInput(line, column, "text contains a NUL character");
            } else {
                column++;
            }
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
