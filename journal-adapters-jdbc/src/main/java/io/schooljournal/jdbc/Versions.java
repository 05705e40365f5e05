package io.schooljournal.jdbc;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.Selection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One statement reads all selections: a branch, which an index can answer, for all that differ in one member alone.
 *
 * <p>It finds every version in the selected slots, in the order of the log; the last of each slot stands. Few entries have a
 * second version, and a statement that left out the first would have to look for it beside each.
 */
final class Versions {
    private static final String BRANCH = "SELECT " + Rows.of("e", Rows.OF_ENTRY) + """
            , e.seq
            FROM school_journal_entry e
            WHERE e.school = ? AND e.class_id = ? AND e.academic_year = ?""";
    private final Vendor vendor;
    private final Keys keys;
    private final StringBuilder statement = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Versions(Vendor vendor, Book book, List<Selection> selections) {
        this.vendor = vendor;
        this.keys = Keys.of(book);
        Map<List<String>, List<String>> branches = new LinkedHashMap<>();
        for (Selection selection : new LinkedHashSet<>(selections)) {
            List<String> narrowing = narrowing(selection);
            int last = narrowing.size() - 1;
            branches.computeIfAbsent(narrowing.subList(0, last), alike -> new ArrayList<>())
                    .add(narrowing.get(last));
        }
        branches.forEach(this::branch);
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

    /** Returns columns, each followed by the value it must have; the last is the one of which selections often differ. */
    private static List<String> narrowing(Selection selection) {
        List<String> columns = new ArrayList<>(List.of("kind", selection.kind().name()));
        narrow(columns, "subject_id", selection.subject());
        narrow(columns, "person_id", selection.person());
        narrow(columns, "item", selection.item());
        narrow(columns, "pupil_id", selection.pupil());
        narrow(columns, "lesson_id", selection.lesson());
        return columns;
    }

    private static void narrow(List<String> columns, String column, @Nullable Object value) {
        if (value != null) {
            columns.addAll(List.of(column, value.toString()));
        }
    }

    private void branch(List<String> alike, List<String> values) {
        statement.append(statement.isEmpty() ? "" : "\nUNION ALL\n").append(BRANCH);
        parameters.addAll(List.of(keys.school(), keys.schoolClass(), keys.year()));
        for (int at = 0; at < alike.size() - 1; at += 2) {
            statement.append(" AND e.").append(alike.get(at)).append(" = ?");
            parameters.add(alike.get(at + 1));
        }
        oneOf(alike.get(alike.size() - 1), values);
    }

    /** The last value comes again until there are as many as a power of two, so that there are few statements. */
    private void oneOf(String column, List<String> values) {
        int places = Integer.highestOneBit(2 * values.size() - 1);
        statement.append(" AND ").append(places == 1 ? "e." + column : vendor.listed("e." + column));
        statement.append(" IN (?").append(", ?".repeat(places - 1)).append(')');
        parameters.addAll(values);
        parameters.addAll(Collections.nCopies(places - values.size(), values.get(values.size() - 1)));
    }
}
