package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Presence;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.AppliedCorrection;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.correction.ApplyCorrection;
import io.schooljournal.core.usecase.correction.HandleCorrection;
import io.schooljournal.core.usecase.correction.NewApplication;
import io.schooljournal.core.usecase.correction.RequestCorrection;
import io.schooljournal.core.usecase.correction.TableOfChanges;
import io.schooljournal.core.usecase.correction.TellCorrections;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the steps of a correction do over every storage. */
public abstract class CorrectionContract extends MarkActivities {
    private static final Instant FRI = Instant.parse("2024-10-04T09:00:00Z");
    private static final Instant MON = Instant.parse("2024-10-07T09:00:00Z");
    private static final Instant TUE_WEEK_AFTER = Instant.parse("2024-10-08T09:00:00Z");
    private static final CorrectionId CORRECTION = new CorrectionId("заявление 1");

    private final Actor director = given.known(Actor.of("директор", RoleAssignment.of(Role.DIRECTOR)));
    private final Actor secretary = given.known(Actor.of("секретарь", RoleAssignment.of(Role.SECRETARY)));
    private final Actor deputy = given.known(Actor.of("завуч", RoleAssignment.of(Role.DEPUTY_HEAD)));

    @Test
    void a_mark_is_corrected_step_by_step_and_stands_in_the_table_of_changes() {
        put(given.deed("1", TUE));
        done(request("2", given.slot()));
        done(register("3"));
        done(grant("4"));
        Outcome.Done corrected = done(apply("5", Given.mark(Given.FIVE), 1));

        assertEquals("5", corrected.entry().written());
        assertEquals(CORRECTION, corrected.change().correction());
        assertEquals(List.of(corrected.entry()), marks(given.journal()));
        AppliedCorrection applied = assertInstanceOf(AppliedCorrection.class, filed());
        assertEquals(deputy.id(), applied.by());
        TableOfChanges.Row row = table(director).rows().get(0);
        assertEquals(1, row.number());
        assertEquals(given.pupil(), row.pupil());
        assertEquals(Given.ALGEBRA, row.subject());
        assertEquals("4", row.before());
        assertEquals("5", row.after());
        assertEquals("2024-10-08", row.enteredOn().toString());
        assertEquals("2024-10-01", String.valueOf(row.correctedOn()));
        assertEquals(given.teacher().id(), row.initiator());
        assertEquals("вх. 15", row.registered());
        assertInstanceOf(
                ChainCheck.Whole.class,
                unitOfWork().read(open -> open.changeLog().verify(given.journal())));
    }

    @Test
    void a_mark_that_is_missing_is_entered_by_a_correction() {
        done(request("2", given.slot()));
        done(register("3"));
        done(grant("4"));

        Outcome.Done entered = done(apply("5", Given.mark(Given.FIVE), 0));

        assertEquals(1, entered.entry().version());
        assertNull(entered.change().before());
    }

    @Test
    void no_step_is_taken_before_the_one_before_it() {
        put(given.deed("1", TUE));
        assertEquals(Flaw.Code.NOTHING_THERE, unfit(register("2")));
        assertEquals(Flaw.Code.NOTHING_THERE, unfit(grant("3")));
        refused(apply("4", Given.mark(Given.FIVE), 1));
        done(request("5", given.slot()));
        assertEquals(Flaw.Code.OUT_OF_ORDER, unfit(grant("6")));
        assertEquals(Flaw.Code.OUT_OF_ORDER, unfit(addProtocol("7")));
        refused(apply("8", Given.mark(Given.FIVE), 1));
        done(register("9"));
        assertEquals(Flaw.Code.OUT_OF_ORDER, unfit(register("10")));
        refused(apply("11", Given.mark(Given.FIVE), 1));
        done(grant("12"));
        assertEquals(Flaw.Code.OUT_OF_ORDER, unfit(grant("13")));
        done(addProtocol("14"));
        done(apply("15", Given.mark(Given.FIVE), 1));

        assertEquals(
                Flaw.Code.OUT_OF_ORDER,
                unfit(handle().grant(
                                by(director, given.deed("17", MON)), given.journal(), CORRECTION, TUE_WEEK_AFTER)));
        refused(apply("18", Given.mark(Given.TWO), 2));
    }

    @Test
    void a_step_given_twice_is_taken_once_and_answered_alike() {
        put(given.deed("1", TUE));
        Outcome.Done requested = done(request("2", given.slot()));
        assertEquals(requested.change(), done(request("2", given.slot())).change());
        Outcome.Done registered = done(register("3"));
        assertEquals(registered.change(), done(register("3")).change());
        done(grant("4"));
        Outcome.Done applied = done(apply("5", Given.mark(Given.FIVE), 1));

        List<Change> before = changesOfMarks();
        assertEquals(
                applied.change(), done(apply("5", Given.mark(Given.FIVE), 1)).change());
        assertEquals(before, changesOfMarks());
    }

    @Test
    void whoever_applied_does_not_decide_whatever_other_roles_he_or_she_has() {
        put(given.deed("1", TUE));
        Actor both = given.known(new Actor(
                given.teacher().id(), List.of(given.teacher().roles().get(0), RoleAssignment.of(Role.DIRECTOR))));
        done(request("2", given.slot()));
        done(register("3"));

        Outcome outcome = handle().grant(
                        by(both, given.deed("4", MON)), given.journal(), CORRECTION, TUE_WEEK_AFTER.plusSeconds(9));

        assertEquals(Flaw.Code.STEP_REFUSED, unfit(outcome));
    }

    @Test
    void a_refusal_says_why_and_a_new_application_may_follow() {
        put(given.deed("1", TUE));
        done(request("2", given.slot()));
        done(register("3"));
        Deed decision = by(director, given.deed("4", MON));

        assertEquals(Flaw.Code.STEP_REFUSED, unfit(handle().refuse(decision, given.journal(), CORRECTION, " ")));
        done(handle().refuse(decision, given.journal(), CORRECTION, "справка не принята"));

        refused(apply("5", Given.mark(Given.FIVE), 1));
        NewApplication again =
                new NewApplication(new CorrectionId("заявление 2"), given.slot(), CorrectionGround.OTHER, 1);
        done(RequestCorrection.using(ports()).request(given.deed("6", MON), given.journal(), again));
    }

    @Test
    void a_grant_that_has_ended_permits_nothing() {
        put(given.deed("1", TUE));
        done(request("2", given.slot()));
        done(register("3"));
        Deed decision = by(director, given.deed("4", MON));
        done(handle().grant(decision, given.journal(), CORRECTION, TUE_WEEK_AFTER));

        refused(apply("5", Given.mark(Given.FIVE), 1));
    }

    @Test
    void one_application_about_an_entry_is_on_its_way_at_a_time() {
        put(given.deed("1", TUE));
        done(request("2", given.slot()));
        NewApplication second =
                new NewApplication(new CorrectionId("заявление 2"), given.slot(), CorrectionGround.OTHER, 1);
        NewApplication beside =
                new NewApplication(new CorrectionId("заявление 3"), given.slot(2), CorrectionGround.OTHER, 1);

        assertEquals(
                Flaw.Code.ALREADY_REQUESTED,
                unfit(RequestCorrection.using(ports()).request(given.deed("3", FRI), given.journal(), second)));
        done(RequestCorrection.using(ports()).request(given.deed("4", FRI), given.journal(), beside));
    }

    @Test
    void a_correction_is_entered_for_its_own_kind_of_entry_and_work_alone() {
        put(given.deed("1", TUE));
        done(request("2", given.slot()));
        done(register("3"));
        done(grant("4"));

        assertEquals(Flaw.Code.OTHER_KIND, unfit(apply("5", new Presence(AttendanceStatus.ABSENT), 1)));
        MarkRecord essay = new MarkRecord(WorkKind.ESSAY, Given.FIVE, null);
        assertEquals(Flaw.Code.OTHER_KIND_OF_WORK, unfit(apply("6", essay, 1)));
        Outcome.Conflict conflict = assertInstanceOf(Outcome.Conflict.class, apply("7", Given.mark(Given.FIVE), 0));
        assertEquals(marks(given.journal()), List.of(conflict.current()));
        done(apply("8", null, 1));
    }

    @Test
    void there_is_no_correction_of_what_no_correction_is_entered_in() {
        Slot page = Slot.onPage(EntryKind.PAGE, Given.ALGEBRA, "");
        Slot ofAnotherLesson = Slot.mark(Given.ALGEBRA, new LessonId("урока нет"), given.pupil(), 1);

        assertEquals(Flaw.Code.NOTHING_THERE, unfit(request("1", page)));
        assertEquals(Flaw.Code.NOTHING_THERE, unfit(request("2", ofAnotherLesson)));
    }

    @Test
    void whoever_may_not_read_the_journal_learns_nothing_of_its_corrections() {
        assertInstanceOf(
                ReadOutcome.Refused.class,
                TellCorrections.using(ports()).tell(by(stranger(), given.deed("-", FRI)), given.journal()));
        assertEquals(List.of(), table(director).rows());
    }

    private io.schooljournal.core.correction.Correction filed() {
        Entry entry = unitOfWork()
                .read(open -> open.journals()
                        .standing(
                                given.journal(),
                                List.of(io.schooljournal.core.port.Selection.all(EntryKind.CORRECTION))))
                .get(0);
        return assertInstanceOf(CorrectionFile.class, entry.content()).correction();
    }

    private TableOfChanges table(Actor reader) {
        ReadOutcome<TableOfChanges> told =
                TellCorrections.using(ports()).tell(by(reader, given.deed("-", FRI)), given.journal());
        if (told instanceof ReadOutcome.Shown<TableOfChanges> shown) {
            return shown.what();
        }
        throw new AssertionError(told);
    }

    private HandleCorrection handle() {
        return HandleCorrection.using(ports());
    }

    private Outcome request(String id, Slot slot) {
        NewApplication application = new NewApplication(CORRECTION, slot, CorrectionGround.ABSENCE, 1);
        return RequestCorrection.using(ports()).request(given.deed(id, FRI), given.journal(), application);
    }

    private Outcome register(String id) {
        return handle().register(by(secretary, given.deed(id, FRI)), given.journal(), CORRECTION, "вх. 15");
    }

    private Outcome grant(String id) {
        Instant until = TUE_WEEK_AFTER.plusSeconds(1);
        return handle().grant(by(director, given.deed(id, MON)), given.journal(), CORRECTION, until);
    }

    private Outcome addProtocol(String id) {
        return handle().addProtocol(given.deed(id, MON), given.journal(), CORRECTION, "пр. 3");
    }

    private Outcome apply(String id, @Nullable Content content, int seen) {
        Deed deed = by(deputy, given.deed(id, TUE_WEEK_AFTER));
        return ApplyCorrection.using(ports()).apply(deed, given.journal(), CORRECTION, content, seen);
    }

    private static Flaw.Code unfit(Outcome outcome) {
        return assertInstanceOf(Outcome.Unfit.class, outcome).flaw().code();
    }
}
