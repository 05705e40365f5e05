package io.schooljournal.core.port;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Presence;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PermitTest {
    private static final Instant TUE = Given.TUE_2024_10_01_AT_9_30;
    private static final Instant WED = Given.WED_2024_10_02_AT_NOON;

    private final Given given = new Given();
    private final Entry five = mark().build();
    private final Permit permit = permit(request(Action.PUT_MARK, TUE));

    @Test
    void a_request_that_is_refused_or_undecided_gets_no_permit() {
        Answer late = Permit.ask(LiteralPolicy.twoDays(), request(Action.PUT_MARK, Given.FRI_2024_10_04_MIDNIGHT));
        Request nothingKnown = Request.builder()
                .from(request(Action.PUT_MARK, TUE))
                .state(State.builder().build())
                .build();
        Answer undecided = Permit.ask(LiteralPolicy.twoDays(), nothingKnown);

        assertNull(late.permit());
        assertEquals(Verdict.DENY, late.explanation().verdict());
        assertNull(undecided.permit());
        assertEquals(Verdict.UNDECIDED, undecided.explanation().verdict());
    }

    @Test
    void the_entry_that_was_asked_about_is_admitted() {
        assertEquals(five, permit.admit(five, null).entry());
    }

    @Test
    void an_entry_of_another_instant_person_class_pupil_or_kind_is_not() {
        Journal otherClass = new Journal(
                given.journal().school(), new ClassId("8Б"), given.journal().year());
        Slot otherPupil = Slot.mark(Given.ALGEBRA, given.lesson(), new PupilId("чужой"), 1);
        Slot otherSubject = Slot.mark(new SubjectId("химия"), given.lesson(), given.pupil(), 1);

        notAdmitted("instant", mark().enteredAt(WED).build(), null);
        notAdmitted("actor", mark().enteredBy(given.colleague().id()).build(), null);
        notAdmitted("class", mark().book(otherClass).build(), null);
        notAdmitted("pupil", mark().slot(otherPupil).build(), null);
        notAdmitted("subject", mark().slot(otherSubject).build(), null);
        notAdmitted(
                "kind of work",
                mark().content(new MarkRecord(WorkKind.ESSAY, Given.FIVE, null)).build(),
                null);
        notAdmitted(
                "action",
                mark().slot(Slot.atLesson(EntryKind.ATTENDANCE, Given.ALGEBRA, given.lesson(), given.pupil()))
                        .content(new Presence(AttendanceStatus.ABSENT))
                        .build(),
                null);
    }

    @Test
    void a_permit_to_put_is_none_to_change_and_the_other_way_round() {
        Entry four = mark().id(given.entry("0")).content(Given.mark(Given.FOUR)).build();
        Permit toChange = permit(request(Action.CHANGE_MARK, TUE));

        notAdmitted("action", changeOf(four).build(), four);
        assertThrows(IllegalArgumentException.class, () -> toChange.admit(five, null));
    }

    @Test
    void a_change_follows_the_very_version_it_replaces() {
        Entry four = mark().id(given.entry("0")).content(Given.mark(Given.FOUR)).build();
        Permit toChange = permit(request(Action.CHANGE_MARK, TUE));

        assertEquals(
                "4",
                toChange.admit(changeOf(four).build(), four)
                        .changeAfter(Chain.empty(given.journal()))
                        .before());
        for (Entry.Builder wrong : new Entry.Builder[] {
            changeOf(four).version(3),
            changeOf(four).supersedes(given.entry("9")),
            changeOf(four).slot(given.slot(2)),
            changeOf(four).book(given.journal(2025))
        }) {
            assertThrows(IllegalArgumentException.class, () -> toChange.admit(wrong.build(), four));
        }
    }

    @Test
    void a_correction_is_named_only_where_one_is_applied() {
        CorrectionId correction = new CorrectionId("заявление 1");

        assertThrows(IllegalArgumentException.class, () -> permit.admit(five, null, correction));
    }

    @Test
    void the_edition_that_answered_is_the_latest_begun_and_before_all_of_them_the_earliest() {
        assertEquals(LocalDate.of(2024, 9, 1), permit.ruling().edition());
        assertEquals(LocalDate.of(2020, 9, 1), editionAt(Instant.parse("2024-08-31T20:59:59Z")));
        assertEquals(LocalDate.of(2024, 9, 1), editionAt(Instant.parse("2024-08-31T21:00:00Z")));
        assertEquals(LocalDate.of(2020, 9, 1), editionAt(Instant.parse("2010-01-01T00:00:00Z")));
    }

    private LocalDate editionAt(Instant at) {
        return permit(request(Action.ASSIGN_HOMEWORK, at)).ruling().edition();
    }

    private void notAdmitted(String what, Entry entry, @Nullable Entry superseded) {
        String message = assertThrows(IllegalArgumentException.class, () -> permit.admit(entry, superseded))
                .getMessage();
        assertEquals(what, requireNonNull(message).split(" of the entry", 2)[0]);
    }

    private Entry.Builder mark() {
        return Entry.builder()
                .id(given.entry("1"))
                .book(given.journal())
                .slot(given.slot())
                .content(Given.mark(Given.FIVE))
                .version(1)
                .enteredAt(TUE)
                .enteredBy(given.teacher().id());
    }

    private Entry.Builder changeOf(Entry before) {
        return mark().version(before.version() + 1).supersedes(before.id());
    }

    private Request request(Action action, Instant at) {
        return Request.builder()
                .at(at)
                .zone(Given.MOSCOW)
                .actor(given.teacher())
                .action(action)
                .target(Target.builder()
                        .schoolClass(given.journal().schoolClass())
                        .subject(Given.ALGEBRA)
                        .pupil(given.pupil())
                        .lessonStart(Given.LESSON_START)
                        .workKind(WorkKind.CURRENT)
                        .build())
                .state(State.ordinary())
                .build();
    }

    private static Permit permit(Request request) {
        return requireNonNull(Permit.ask(LiteralPolicy.twoDays(), request).permit(), "the literal policy allows this");
    }
}
