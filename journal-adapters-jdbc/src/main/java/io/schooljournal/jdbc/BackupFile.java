package io.schooljournal.jdbc;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of lines that is written once, and the SHA-256 of its bytes. */
final class BackupFile implements AutoCloseable {
    private final MessageDigest digest;
    private final BufferedWriter lines;

    private BackupFile(MessageDigest digest, BufferedWriter lines) {
        this.digest = digest;
        this.lines = lines;
    }

    static BackupFile create(Path file) throws IOException {
        MessageDigest digest = sha256();
        OutputStream bytes = new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest);
        return new BackupFile(
                digest, new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder())));
    }

    void line(JsonLine line) throws IOException {
        lines.write(line.toString());
        lines.write('\n');
    }

    /** Closes the file and returns the digest of what was written. */
    String end() throws IOException {
        lines.close();
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    static String digestOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                digest.update(bytes, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
