package io.schooljournal.jdbc;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One statement reads all selections: a branch for each, which an index can answer.
 *
 * <p>It finds every version in the selected slots, in the order of the log; the last of each slot stands. Few entries have a
 * second version, and a statement that left out the first would have to look for it beside each.
 */
final class Versions {
    private static final String BRANCH = "SELECT " + Rows.of("e", Rows.OF_ENTRY) + """
            , e.seq
            FROM school_journal_entry e
            WHERE e.school = ? AND e.class_id = ? AND e.academic_year = ? AND e.kind = ?""";
    private final Keys keys;
    private final StringBuilder statement = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Versions(Book book, List<Selection> selections) {
        this.keys = Keys.of(book);
        new LinkedHashSet<>(selections).forEach(this::branch);
        statement.append("\nORDER BY seq");
    }

    String statement() {
        return statement.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    /** Returns the entries that stand among all that the statement found; one that several branches found comes once. */
    static List<Entry> latest(List<Entry> found) {
        Map<Slot, Entry> standing = new LinkedHashMap<>();
        for (Entry entry : found) {
            Entry before = standing.get(entry.slot());
            if (!entry.equals(before)) {
                standing.remove(entry.slot());
                standing.put(entry.slot(), entry);
            }
        }
        return List.copyOf(standing.values());
    }

    private void branch(Selection selection) {
        statement.append(statement.isEmpty() ? "" : "\nUNION ALL\n").append(BRANCH);
        parameters.addAll(List.of(
                keys.school(), keys.schoolClass(), keys.year(), selection.kind().name()));
        narrow("subject_id", selection.subject());
        narrow("pupil_id", selection.pupil());
        narrow("lesson_id", selection.lesson());
        narrow("person_id", selection.person());
        narrow("item", selection.item());
    }

    private void narrow(String column, @Nullable Object value) {
        if (value != null) {
            statement.append(" AND e.").append(column).append(" = ?");
            parameters.add(value.toString());
        }
    }
}
