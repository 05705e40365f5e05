package io.schooljournal.jdbc;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.Members;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows are added in batches: however many there are, each table is written to once. */
final class Additions {
    static final String CHANGE = insert("school_journal_change", Rows.OF_CHANGE);
    static final String ENTRY = insert("school_journal_entry", ofEntry());

    /** A row with its entry, and where the log then ends, in one journey to a database that takes several statements. */
    private static final String ONE = CHANGE + ";\n" + ENTRY + ";\n" + BookHead.MOVE;

    private Additions() {}

    private static List<String> ofEntry() {
        List<String> columns = new ArrayList<>(List.of("seq"));
        columns.addAll(Rows.OF_ENTRY);
        return columns;
    }

    private static String insert(String table, List<String> columns) {
        return "INSERT INTO " + table + " (school, class_id, academic_year, " + String.join(", ", columns)
                + ") VALUES (?, ?, ?, " + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** Adds entries with their rows in the change log, and says where it then ends; the lists run side by side. */
    static void append(Connection connection, List<Change> changes, List<Entry> entries, Chain longer)
            throws SQLException {
        if (changes.size() == 1 && Vendor.of(connection) == Vendor.POSTGRESQL) {
            Change change = changes.get(0);
            List<@Nullable Object> parameters = new ArrayList<>(Arrays.asList(columns(change)));
            parameters.addAll(Arrays.asList(columns(new Numbered(change.sequence(), entries.get(0)))));
            parameters.addAll(Arrays.asList(BookHead.columns(longer)));
            Sql.update(connection, ONE, parameters.toArray());
        } else {
            add(connection, changes, entries);
            BookHead.move(connection, longer);
        }
    }

    /** Adds entries with their rows in the change log; the lists run side by side. */
    static void add(Connection connection, List<Change> changes, List<Entry> entries) throws SQLException {
        Sql.batch(connection, CHANGE, changes, Additions::columns);
        List<Numbered> numbered = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            numbered.add(new Numbered(changes.get(i).sequence(), entries.get(i)));
        }
        Sql.batch(connection, ENTRY, numbered, Additions::columns);
    }

    /** An entry with the number of its row in the change log. */
    record Numbered(long sequence, Entry entry) {}

    static @Nullable Object[] columns(Change change) {
        Keys keys = Keys.of(change.book());
        Members late = Members.builder().list("late", change.ruling().late()).build();
        return new @Nullable Object[] {
            keys.school(),
            keys.schoolClass(),
            keys.year(),
            change.sequence(),
            change.entry().value(),
            change.entryDigest().hex(),
            change.actor().value(),
            text(change.capacity()),
            change.at(),
            change.action().name(),
            change.before(),
            change.after(),
            change.ruling().regulation(),
            change.ruling().edition(),
            change.ruling().verdict().name(),
            late.text("late"),
            text(change.correction()),
            change.previous().hex(),
            change.hash().hex()
        };
    }

    static @Nullable Object[] columns(Numbered numbered) {
        Entry entry = numbered.entry();
        Keys keys = Keys.of(entry.book());
        Slot slot = entry.slot();
        Content content = entry.content();
        return new @Nullable Object[] {
            keys.school(),
            keys.schoolClass(),
            keys.year(),
            numbered.sequence(),
            entry.id().value(),
            slot.kind().name(),
            bearing(slot.subject()),
            bearing(slot.pupil()),
            bearing(slot.lesson()),
            bearing(slot.person()),
            slot.item(),
            content == null ? null : content.members().text(),
            entry.version(),
            text(entry.supersedes()),
            entry.enteredAt(),
            entry.enteredBy().value()
        };
    }

    /** Returns what a key holds of a bearing that an entry may lack. */
    static String bearing(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
