package io.schooljournal.jdbc;

import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.ChainHash;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.journal.Ruling;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Rows of one journal become values of the domain.
 *
 * <p>A row that cannot be one, because someone altered it past the library, is an {@link IllegalArgumentException}.
 */
final class Rows {
    private final Journal journal;

    Rows(Journal journal) {
        this.journal = journal;
    }

    Chain chain(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return new Chain(journal, columns.number("changes"), columns.text("head", ChainHash::new));
    }

    MarkEntry mark(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        Cell cell = new Cell(
                columns.text("pupil_id", PupilId::new),
                columns.text("lesson_id", LessonId::new),
                columns.count("place"));
        return MarkEntry.builder()
                .id(columns.text("entry_id", EntryId::new))
                .journal(journal)
                .cell(cell)
                .workKind(columns.text("work_kind", WorkKind::valueOf))
                .value(columns.optional("mark_value", MarkValue::parse))
                .version(columns.count("version"))
                .supersedes(columns.optional("supersedes", EntryId::new))
                .enteredAt(columns.instant("entered_at"))
                .enteredBy(columns.text("entered_by", PersonId::new))
                .build();
    }

    Change change(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return Change.builder()
                .journal(journal)
                .sequence(columns.number("seq"))
                .entry(columns.text("entry_id", EntryId::new))
                .entryDigest(columns.text("entry_digest", ChainHash::new))
                .actor(columns.text("actor", PersonId::new))
                .capacity(columns.optional("capacity", Role::valueOf))
                .at(columns.instant("made_at"))
                .action(columns.text("action", Action::valueOf))
                .before(columns.optional("before_value", String::toString))
                .after(columns.optional("after_value", String::toString))
                .ruling(ruling(columns))
                .correction(columns.optional("correction_id", CorrectionId::new))
                .previous(columns.text("previous_hash", ChainHash::new))
                .hash(columns.text("chain_hash", ChainHash::new))
                .build();
    }

    private static Ruling ruling(Columns columns) throws SQLException {
        return new Ruling(
                columns.text("regulation", String::toString),
                columns.value("edition", LocalDate.class),
                columns.text("verdict", Verdict::valueOf));
    }
}
