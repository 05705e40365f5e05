package io.schooljournal.jdbc;

import io.schooljournal.core.content.Contents;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Members;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.ChainHash;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Ruling;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Rows become values of the domain.
 *
 * <p>A row that cannot be one, because someone altered it past the library, is an {@link IllegalArgumentException}.
 */
final class Rows {
    /** The columns that {@link #change} reads, in their order. */
    static final List<String> OF_CHANGE = List.of(
            "seq",
            "entry_id",
            "entry_digest",
            "actor",
            "capacity",
            "made_at",
            "action",
            "before_value",
            "after_value",
            "regulation",
            "edition",
            "verdict",
            "late",
            "correction_id",
            "previous_hash",
            "chain_hash");
    /** The columns that {@link #entry} reads, in their order. */
    static final List<String> OF_ENTRY = List.of(
            "entry_id",
            "kind",
            "subject_id",
            "pupil_id",
            "lesson_id",
            "person_id",
            "item",
            "content",
            "version",
            "supersedes",
            "entered_at",
            "entered_by");

    private Rows() {}

    /** Returns the columns of a table as a statement names them. */
    static String of(String table, List<String> columns) {
        return table + "." + String.join(", " + table + ".", columns);
    }

    static Entry entry(Book book, ResultSet row, int before) throws SQLException {
        Columns columns = new Columns(row, before);
        EntryId id = columns.text(EntryId::new);
        EntryKind kind = columns.text(EntryKind::valueOf);
        Slot slot = new Slot(
                kind,
                columns.bearing(SubjectId::new),
                columns.bearing(PupilId::new),
                columns.bearing(LessonId::new),
                columns.bearing(PersonId::new),
                columns.text());
        return Entry.builder()
                .id(id)
                .book(book)
                .slot(slot)
                .content(columns.optional(text -> Contents.read(kind, Members.parse(text))))
                .version(columns.count())
                .supersedes(columns.optional(EntryId::new))
                .enteredAt(columns.instant())
                .enteredBy(columns.text(PersonId::new))
                .build();
    }

    static Change change(Book book, ResultSet row, int before) throws SQLException {
        Columns columns = new Columns(row, before);
        return Change.builder()
                .book(book)
                .sequence(columns.number())
                .entry(columns.text(EntryId::new))
                .entryDigest(columns.text(ChainHash::new))
                .actor(columns.text(PersonId::new))
                .capacity(columns.optional(Role::valueOf))
                .at(columns.instant())
                .action(columns.text(Action::valueOf))
                .before(columns.optional(String::toString))
                .after(columns.optional(String::toString))
                .ruling(ruling(columns))
                .correction(columns.optional(CorrectionId::new))
                .previous(columns.text(ChainHash::new))
                .hash(columns.text(ChainHash::new))
                .build();
    }

    private static Ruling ruling(Columns columns) throws SQLException {
        return new Ruling(
                columns.text(String::toString),
                columns.day(),
                columns.text(Verdict::valueOf),
                columns.text(Rows::late));
    }

    private static List<ClauseRef> late(String text) {
        Members member = Members.builder().add("late", text).build();
        return member.list("late").stream().map(ClauseRef::parse).toList();
    }
}
