package io.schooljournal.jdbc;

import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.port.StorageFailure;
import io.schooljournal.core.port.Vault;
import io.schooljournal.core.school.SchoolId;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Personal data in a table of its own. */
final class JdbcVault implements Vault {
    private static final String KEEP = """
            INSERT INTO school_journal_text (school, text_id, is_pupil, whose_id, salt, kept)
            VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String READ = """
            SELECT salt, kept FROM school_journal_text
            WHERE school = ? AND text_id = ?""";
    private static final String ERASE = """
            DELETE FROM school_journal_text
            WHERE school = ? AND is_pupil = ? AND whose_id = ?""";
    private static final String READ_ALL = """
            SELECT text_id, salt, kept FROM school_journal_text
            WHERE school = ? AND text_id IN (%s)""";
    private static final int AT_ONCE = 500;
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
    public Optional<String> read(SchoolId school, KeptText kept) {
        Sql.Reader<Salted> reader = row -> new Salted(kept.id(), row.getString(1), row.getString(2));
        try {
            Optional<Salted> found = Sql.list(storage.of(school), READ, reader, school.value(), kept.id()).stream()
                    .findFirst();
            found.ifPresent(salted -> check(kept, salted));
            return found.map(Salted::text);
        } catch (SQLException failed) {
            throw new StorageFailure("text `" + kept.id() + "` cannot be read", failed);
        }
    }

    @Override
    public Map<KeptText, String> readAll(SchoolId school, Collection<KeptText> kept) {
        List<KeptText> wanted = kept.stream().distinct().toList();
        Map<KeptText, String> texts = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            read(school, wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())), texts);
        }
        return texts;
    }

    private void read(SchoolId school, List<KeptText> wanted, Map<KeptText, String> texts) {
        Sql.Reader<Salted> reader = row -> new Salted(row.getString(1), row.getString(2), row.getString(3));
        String places = String.join(", ", Collections.nCopies(wanted.size(), "?"));
        List<String> given = new ArrayList<>(List.of(school.value()));
        wanted.forEach(one -> given.add(one.id()));
        try {
            Map<String, Salted> found = new HashMap<>();
            Sql.list(storage.of(school), READ_ALL.formatted(places), reader, given.toArray())
                    .forEach(salted -> found.put(salted.id(), salted));
            for (KeptText one : wanted) {
                Salted salted = found.get(one.id());
                if (salted != null) {
                    check(one, salted);
                    texts.put(one, salted.text());
                }
            }
        } catch (SQLException failed) {
            throw new StorageFailure("texts cannot be read", failed);
        }
    }

    private static void check(KeptText kept, Salted salted) {
        if (!KeptText.seal(kept.id(), salted.salt(), salted.text()).equals(kept)) {
            throw new StorageFailure("text `" + kept.id() + "` is not the one that was sealed", null);
        }
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
