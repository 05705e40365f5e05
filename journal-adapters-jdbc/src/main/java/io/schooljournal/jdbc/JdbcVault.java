package io.schooljournal.jdbc;

import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.Vault;
import io.schooljournal.core.school.SchoolId;
import java.security.SecureRandom;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Personal data in a table of its own. */
final class JdbcVault implements Vault {
    private static final String KEEP = """
            INSERT INTO school_journal_text (school, text_id, is_pupil, whose_id, salt, kept)
            VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String READ = """
            SELECT text_id, salt, kept FROM school_journal_text
            WHERE school = ? AND text_id = ANY(?)""";
    private static final String ERASE = """
            DELETE FROM school_journal_text
            WHERE school = ? AND is_pupil = ? AND whose_id = ?""";
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcStorage storage;

    JdbcVault(JdbcStorage storage) {
        this.storage = storage;
    }

    private record Salted(String id, String salt, String text) {}

    @Override
    public KeptText keep(SchoolId school, DataSubject whose, String id, String text) {
        storage.writable();
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        String digits = HexFormat.of().formatHex(salt);
        KeptText kept = KeptText.seal(id, digits, text);
        try {
            Sql.update(storage.of(school), KEEP, school.value(), kept.id(), whose.pupil(), whose.id(), digits, text);
        } catch (SQLException failed) {
            throw storage.failing("text `" + id + "` cannot be kept", failed);
        }
        storage.wrote();
        return kept;
    }

    @Override
    public Map<KeptText, String> read(SchoolId school, Collection<KeptText> kept) {
        if (kept.isEmpty()) {
            return Map.of();
        }
        Sql.Reader<Salted> reader = row -> new Salted(row.getString(1), row.getString(2), row.getString(3));
        Map<String, Salted> found = new HashMap<>();
        try {
            Connection connection = storage.of(school);
            Array ids = Sql.texts(connection, kept.stream().map(KeptText::id));
            for (Salted salted : Sql.list(connection, READ, reader, school.value(), ids)) {
                found.put(salted.id(), salted);
            }
        } catch (SQLException failed) {
            throw new StorageFailure("texts of `" + school + "` cannot be read", failed);
        }
        Map<KeptText, String> texts = new HashMap<>();
        for (KeptText one : kept) {
            Salted salted = found.get(one.id());
            if (salted != null) {
                texts.put(one, unsealed(one, salted));
            }
        }
        return texts;
    }

    private static String unsealed(KeptText kept, Salted salted) {
        if (!KeptText.seal(kept.id(), salted.salt(), salted.text()).equals(kept)) {
            throw new StorageFailure("text `" + kept.id() + "` is not the one that was sealed", null);
        }
        return salted.text();
    }

    @Override
    public int erase(SchoolId school, DataSubject whose) {
        storage.writable();
        try {
            int erased = Sql.update(storage.of(school), ERASE, school.value(), whose.pupil(), whose.id());
            storage.wrote();
            return erased;
        } catch (SQLException failed) {
            throw storage.failing("texts of `" + whose.id() + "` cannot be erased", failed);
        }
    }
}
