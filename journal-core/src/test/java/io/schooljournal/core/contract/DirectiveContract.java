package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.correction.GiveDirective;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deputy head's directive to the administrator does over every storage. */
public abstract class DirectiveContract extends MarkActivities {
    private static final Instant THU = WED.plusSeconds(86_400);

    @BeforeEach
    final void aMarkStands() {
        done(put(given.deed("отметка", TUE)));
    }

    private Outcome direct(String id, Instant at, Slot entry, Instant until) {
        return direct(new Deed(given.deputy().id(), at, given.entry(id)), entry, until);
    }

    private Outcome direct(Deed deed, Slot entry, Instant until) {
        return GiveDirective.using(ports())
                .give(deed, given.journal(), given.administrator().id(), entry, until);
    }

    private Outcome corrected(String id, Instant at, int seen) {
        return change(new Deed(given.administrator().id(), at, given.entry(id)), seen);
    }

    @Test
    void the_administrator_corrects_the_one_entry_while_the_directive_stands() {
        assertEquals(ReasonCode.DIRECTIVE_MISSING, ground(corrected("1", WED, 1)));
        Outcome.Done directive = done(direct("2", WED, given.slot(), THU));

        assertEquals(Role.DEPUTY_HEAD, directive.change().capacity());
        done(corrected("3", THU.minusNanos(1000), 1));
        assertEquals(ReasonCode.DIRECTIVE_MISSING, ground(corrected("4", THU, 2)));
    }

    @Test
    void a_directive_about_another_entry_is_none() {
        given.enrol(unitOfWork(), new io.schooljournal.core.people.PupilId("сосед"));
        done(direct("1", WED, Slot.lesson(Given.ALGEBRA, given.lesson(), java.time.LocalDate.of(2024, 10, 1)), THU));

        assertEquals(ReasonCode.DIRECTIVE_MISSING, ground(corrected("2", WED, 1)));
    }

    @Test
    void a_deputy_directs_only_what_he_or_she_may_do_then_and_the_window_binds_the_administrator_too() {
        Instant longAfter = CLOSING.plusSeconds(86_400);
        done(direct("1", WED, given.slot(), longAfter));

        assertEquals(ReasonCode.EDIT_WINDOW_CLOSED, ground(corrected("2", CLOSING, 1)));
        assertEquals(ReasonCode.EDIT_WINDOW_CLOSED, ground(direct("3", CLOSING, given.slot(), longAfter)));
    }

    @Test
    void only_a_deputy_head_directs_and_nobody_else_learns_what_stands_there() {
        refused(direct(given.deed("1", WED), given.slot(), THU));
        refused(direct(given.deed("2", WED), given.slot(2), THU));
        Actor both = given.known(new Actor(given.deputy().id(), given.teacher().roles()));
        refused(direct(new Deed(both.id(), WED, given.entry("3")), given.slot(), THU));
    }

    @Test
    void a_directive_is_about_an_entry_that_was_made_and_ends_after_it_begins() {
        assertEquals(new Outcome.NotFound(given.slot(2)), direct("1", WED, given.slot(2), THU));
        unfit(Flaw.Code.WRONG_TIME, direct("2", WED, given.slot(), WED));
        unfit(Flaw.Code.NOTHING_THERE, direct("3", WED, Slot.ofPupil(EntryKind.MEMBERSHIP, given.pupil()), THU));
    }

    @Test
    void a_directive_is_taken_back() {
        done(direct("1", WED, given.slot(), THU));
        GiveDirective activity = GiveDirective.using(ports());
        Deed back = new Deed(given.deputy().id(), WED, given.entry("2"));
        Actor addressee = given.administrator();

        refused(activity.withdraw(
                given.deed("3", WED), given.journal(), addressee.id(), given.slot(), given.entry("1")));
        done(activity.withdraw(back, given.journal(), addressee.id(), given.slot(), given.entry("1")));

        assertEquals(ReasonCode.DIRECTIVE_MISSING, ground(corrected("4", WED, 1)));
        assertInstanceOf(
                Outcome.NotFound.class,
                activity.withdraw(back, given.journal(), addressee.id(), given.slot(), given.entry("нет")));
    }
}
