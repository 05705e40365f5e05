package io.schooljournal.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Collects the members of a value in the one form that is hashed; the package essay defines it. */
final class CanonicalForm {
    private final StringBuilder text = new StringBuilder();

    CanonicalForm(String form) {
        member("form", form);
    }

    CanonicalForm member(String name, @Nullable Object value) {
        text.append(name).append(':');
        if (value == null) {
            text.append('-');
        } else {
            String written = value.toString();
            text.append(written.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(written);
        }
        text.append('\n');
        return this;
    }

    CanonicalForm instant(String name, Instant value) {
        return member(name, Moment.canonical(value));
    }

    CanonicalForm journal(Journal journal) {
        return member("school", journal.school())
                .member("class", journal.schoolClass())
                .member("year", journal.year());
    }

    ChainHash hash() {
        byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return new ChainHash(HexFormat.of().formatHex(digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
