package io.schooljournal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** What bytes come to: their number, SHA-256, and the CRC-32 that a zip wants. */
record Digest(long size, String sha256, long crc) {
    /** Stands for the digest of bytes that are compared elsewhere. */
    static final Digest NOT_KNOWN = new Digest(0, "", 0);

    private static final int BUFFER = 1 << 16;

    static Digest of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new Digest(bytes.length, hex(algorithm().digest(bytes)), crc.getValue());
    }

    static Digest of(InputStream bytes) throws IOException {
        return copying(bytes, OutputStream.nullOutputStream());
    }

    /** Copies bytes and returns what they came to; neither stream is closed. */
    static Digest copying(InputStream from, OutputStream to) throws IOException {
        MessageDigest sha256 = algorithm();
        CRC32 crc = new CRC32();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            sha256.update(buffer, 0, count);
            crc.update(buffer, 0, count);
            to.write(buffer, 0, count);
            size += count;
        }
        return new Digest(size, hex(sha256.digest()), crc.getValue());
    }

    boolean isOf(ArchivedFile file) {
        return size == file.size() && sha256.equals(file.sha256());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }
}
