package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.ChainCheck;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.ListChange;
import io.schooljournal.core.usecase.year.OpenJournal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of the register's activities have in common: a school that is open, and an administrator who acts. */
public abstract class RegisterActivities extends PortContract {
    static final Instant TUE = Given.TUE_2024_10_01_AT_9_30;
    static final Instant WED = Given.WED_2024_10_02_AT_NOON;
    static final LocalDate SEP_1 = LocalDate.of(2024, 9, 1);
    static final LocalDate OCT_1 = LocalDate.of(2024, 10, 1);
    static final LocalDate OCT_2 = LocalDate.of(2024, 10, 2);
    static final Basis ORDER = new Basis("№ 7-у", LocalDate.of(2024, 8, 30));
    static final PersonId PARENT = new PersonId("родитель Ёлкиной");

    @BeforeEach
    final void openTheJournal() {
        Deed opening = deed("открыт", Given.FRI_2024_08_30_AT_NOON);
        done(OpenJournal.using(ports()).open(opening, given.journal(), Grade.of(7), ORDER));
        given.openPage(unitOfWork());
    }

    Ports ports() {
        return ports(LiteralPolicy.twoDays());
    }

    Ports ports(JournalPolicy policy) {
        return given.ports(unitOfWork(), policy);
    }

    SchoolId school() {
        return given.journal().school();
    }

    Register register() {
        return new Register(school());
    }

    Deed deed(String id, Instant at) {
        return new Deed(given.administrator().id(), at, given.entry(id));
    }

    Deed strangers(String id) {
        return new Deed(new PersonId("посторонний"), TUE, given.entry(id));
    }

    ListChange change(LocalDate day) {
        return new ListChange(given.pupil(), day, ORDER, Papers.NONE);
    }

    void enrol() {
        done(KeepMembership.using(ports()).enrol(deed("зачислен", TUE), given.journal(), change(SEP_1), 0));
    }

    /** Puts another pupil on the list. */
    void enrol(PupilId pupil) {
        ListChange change = new ListChange(pupil, SEP_1, ORDER, Papers.NONE);
        done(KeepMembership.using(ports()).enrol(deed("зачислен " + pupil, TUE), given.journal(), change, 0));
    }

    static Outcome.Done done(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome);
    }

    static void refused(Outcome outcome) {
        assertInstanceOf(Outcome.Refused.class, outcome);
    }

    static Flaw flaw(Outcome outcome) {
        return assertInstanceOf(Outcome.Unfit.class, outcome).flaw();
    }

    static void unfit(Flaw.Code code, Outcome outcome) {
        assertEquals(code, flaw(outcome).code());
    }

    static <T> T shown(ReadOutcome<T> outcome) {
        if (outcome instanceof ReadOutcome.Shown<T> shown) {
            return shown.what();
        }
        throw new AssertionError(outcome);
    }

    void assertWhole(Book book) {
        assertInstanceOf(
                ChainCheck.Whole.class,
                unitOfWork().read(open -> open.changeLog().verify(book)));
    }
}
