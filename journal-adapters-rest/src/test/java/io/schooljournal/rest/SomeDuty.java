package io.schooljournal.rest;

import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.duty.DutyScope;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A duty that whoever asks has at the end of the first day that is asked for. */
final class SomeDuty {
    private SomeDuty() {}

    static Duty of(PersonId person, LocalDate day) {
        Instant due = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(3));
        return Duty.builder()
                .code("lesson-record")
                .what(new Text("Записать урок", "Record the lesson"))
                .addWho(Role.SUBJECT_TEACHER)
                .addPersons(person)
                .per(DutyScope.LESSON)
                .due(due)
                .asOf(due.minusSeconds(1))
                .advised(false)
                .addClauses(new ClauseRef("kit", "8"))
                .build();
    }
}
