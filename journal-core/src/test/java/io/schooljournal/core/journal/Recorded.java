package io.schooljournal.core.journal;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One recorded mark and the rows of a log. */
final class Recorded {
    static final Journal JOURNAL = new Journal(new SchoolId("школа 21"), new ClassId("7А"), new AcademicYear(2024));
    static final Instant TUE_2024_10_01 = Instant.parse("2024-10-01T06:30:00.123456Z");

    private Recorded() {}

    static Entry five() {
        return mark().build();
    }

    static Entry.Builder mark() {
        return Entry.builder()
                .id(new EntryId("e-1"))
                .book(JOURNAL)
                .slot(Slot.mark(new SubjectId("алгебра"), new LessonId("l-1"), new PupilId("Ёлкин"), 1))
                .content(new MarkRecord(WorkKind.CURRENT, new MarkValue.Points(5), null))
                .version(1)
                .enteredAt(TUE_2024_10_01)
                .enteredBy(new PersonId("t-17"));
    }

    static Change.Builder change(long sequence) {
        return Change.builder()
                .book(JOURNAL)
                .sequence(sequence)
                .entry(new EntryId("e-" + sequence))
                .entryDigest(five().digest())
                .actor(new PersonId("t-17"))
                .capacity(Role.SUBJECT_TEACHER)
                .at(TUE_2024_10_01)
                .action(Action.PUT_MARK)
                .after("5")
                .ruling(new Ruling("sosh21", LocalDate.of(2024, 1, 9), Verdict.ALLOW, List.of()))
                .previous(ChainHash.NONE);
    }
}
