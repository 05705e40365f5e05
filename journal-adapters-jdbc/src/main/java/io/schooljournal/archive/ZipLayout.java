package io.schooljournal.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a zip of an archive is laid out, byte for byte: the files stored one after another, not packed, without times,
 * attributes or comments, then the directory and its end. So each byte that is not of a file follows from the files.
 */
final class ZipLayout {
    static final int MOST_FILES = 0xFFFE;
    static final long LARGEST = 0xFFFFFFFEL;
    static final int LOCAL = 30;
    static final int CENTRAL = 46;
    static final int END = 22;

    private static final short VERSION = 10;
    private static final short NAMES_IN_UTF8 = 0x0800;
    /** 1 January 1980, the first day that a zip knows. */
    private static final short NO_DAY = 0x0021;

    private ZipLayout() {}

    static byte[] localHeader(String name, Digest digest) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[LOCAL + text.length];
        described(little(header).putInt(0x04034b50), digest, text.length).put(text);
        return header;
    }

    static byte[] centralHeader(String name, Digest digest, long offset) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[CENTRAL + text.length];
        ByteBuffer fields = little(header).putInt(0x02014b50).putShort(VERSION);
        // Behind the lengths: no comment, first disk, no attributes.
        described(fields, digest, text.length).putShort((short) 0).putShort((short) 0);
        fields.putShort((short) 0).putInt(0).putInt((int) offset).put(text);
        return header;
    }

    private static ByteBuffer described(ByteBuffer header, Digest digest, int nameLength) {
        return header.putShort(VERSION)
                .putShort(NAMES_IN_UTF8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(NO_DAY)
                .putInt((int) digest.crc())
                .putInt((int) digest.size())
                .putInt((int) digest.size())
                .putShort((short) nameLength)
                .putShort((short) 0);
    }

    static byte[] end(int files, long size, long offset) {
        byte[] end = new byte[END];
        little(end)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) files)
                .putShort((short) files)
                .putInt((int) size)
                .putInt((int) offset)
                .putShort((short) 0);
        return end;
    }

    static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
