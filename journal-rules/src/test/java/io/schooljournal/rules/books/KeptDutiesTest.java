package io.schooljournal.rules.books;

import static io.schooljournal.rules.books.SchoolOfOneClass.CLASS_7A;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.usecase.lesson.HeldLesson;
import io.schooljournal.core.usecase.lesson.RecordLesson;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeptDutiesTest {
    private static final LocalDate TUE_2024_10_01 = LocalDate.of(2024, 10, 1);
    private static final Instant TUE_AT_NOON = Instant.parse("2024-10-01T09:00:00Z");
    private static final Instant WED_AT_MIDNIGHT = Instant.parse("2024-10-01T21:00:00Z");

    @TempDir
    Path scratch;

    private final SchoolOfOneClass school = new SchoolOfOneClass("sosh21");

    @Test
    void a_teacher_sees_what_is_owed_today_until_it_is_done_or_the_day_is_over() {
        school.open();

        assertEquals(DutyState.PENDING, lessonRecord(TUE_AT_NOON).state());
        assertEquals(DutyState.OVERDUE, lessonRecord(WED_AT_MIDNIGHT).state());

        SchoolOfOneClass.done(RecordLesson.using(school.ports())
                .record(
                        school.by("учитель", "2024-10-01T07:00:00Z"),
                        CLASS_7A,
                        SchoolOfOneClass.LESSON,
                        new HeldLesson("Дроби", null, null),
                        1));
        assertEquals(DutyState.MET, lessonRecord(WED_AT_MIDNIGHT).state());
        assertEquals(List.of(), owed("секретарь", TUE_AT_NOON));
    }

    private Duty lessonRecord(Instant asOf) {
        List<Duty> owed = owed("учитель", asOf);
        assertTrue(owed.stream().allMatch(duty -> duty.persons().contains(new PersonId("учитель"))), owed::toString);
        return owed.stream()
                .filter(duty -> duty.code().equals("lesson-record-same-day"))
                .findFirst()
                .orElseThrow();
    }

    private List<Duty> owed(String person, Instant asOf) {
        BooksExport export =
                BooksExport.from(school.storage(), school, school.ports().directory());
        return KeptDuties.of(export, any -> school.policy(), scratch)
                .of(CLASS_7A.school(), CLASS_7A.year(), new PersonId(person), TUE_2024_10_01, TUE_2024_10_01, asOf);
    }
}
