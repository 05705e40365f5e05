package io.schooljournal.jdbc;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.port.Selection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement reads all selections: a branch for each, which an index can answer, of the versions that none follows.
 *
 * <p>What several branches find comes once: the whole statement is ordered by the number of the entry, and a union leaves no
 * two equal rows.
 */
final class Standing {
    private static final String BRANCH = "SELECT " + Rows.of("e", Rows.OF_ENTRY) + """
            , e.seq
            FROM school_journal_entry e
            WHERE e.school = ? AND e.class_id = ? AND e.academic_year = ? AND e.kind = ?""";
    private static final String LATEST = """

              AND NOT EXISTS (SELECT 1 FROM school_journal_entry n
                WHERE n.school = e.school AND n.class_id = e.class_id AND n.academic_year = e.academic_year
                  AND n.kind = e.kind AND n.subject_id = e.subject_id AND n.pupil_id = e.pupil_id
                  AND n.lesson_id = e.lesson_id AND n.person_id = e.person_id AND n.item = e.item
                  AND n.version = e.version + 1)""";

    private final Keys keys;
    private final StringBuilder statement = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    Standing(Book book, List<Selection> selections) {
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

    private void branch(Selection selection) {
        statement.append(statement.isEmpty() ? "" : "\nUNION\n").append(BRANCH);
        parameters.addAll(List.of(
                keys.school(), keys.schoolClass(), keys.year(), selection.kind().name()));
        narrow("subject_id", selection.subject());
        narrow("pupil_id", selection.pupil());
        narrow("lesson_id", selection.lesson());
        narrow("person_id", selection.person());
        narrow("item", selection.item());
        statement.append(LATEST);
    }

    private void narrow(String column, @Nullable Object value) {
        if (value != null) {
            statement.append(" AND e.").append(column).append(" = ?");
            parameters.add(value.toString());
        }
    }
}
