package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.journal.Change;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.mark.ChangeMark;
import io.schooljournal.core.usecase.mark.PutMark;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Putting and changing a mark over the storage that is tested, with a window of two days for both. */
public abstract class MarkActivities extends PortContract {
    static final Instant TUE = Given.TUE_2024_10_01_AT_9_30;
    static final Instant WED = Given.WED_2024_10_02_AT_NOON;
    static final Instant CLOSING = Given.FRI_2024_10_04_MIDNIGHT;

    @BeforeEach
    final void openTheJournal() {
        given.open(unitOfWork());
    }

    static Deed by(Actor actor, Deed deed) {
        return new Deed(actor.id(), deed.at(), deed.id());
    }

    Actor stranger() {
        return given.known(new Actor(new io.schooljournal.core.people.PersonId("посторонний"), List.of()));
    }

    PutMark putMark(JournalPolicy policy) {
        return PutMark.using(given.ports(unitOfWork(), policy));
    }

    Outcome put(Deed deed) {
        return putMark(LiteralPolicy.twoDays()).put(deed, given.journal(), given.mark(1, Given.FOUR));
    }

    Outcome change(Deed deed, int seen) {
        return revise(deed, seen, Given.FIVE);
    }

    Outcome withdraw(Deed deed, int seen) {
        return revise(deed, seen, null);
    }

    private Outcome revise(Deed deed, int seen, io.schooljournal.core.mark.@Nullable MarkValue value) {
        return ChangeMark.using(given.ports(unitOfWork(), LiteralPolicy.twoDays()))
                .change(deed, given.journal(), given.revision(seen, value));
    }

    List<Entry> history() {
        return unitOfWork().read(open -> open.journals().history(given.journal(), given.slot()));
    }

    /** Returns the rows that came after the journal was opened. */
    List<Change> changesOfMarks() {
        return unitOfWork().read(open -> open.changeLog().changes(given.journal(), Given.ENTRIES_OF_OPENING, 100));
    }

    Ports ports() {
        return ports(LiteralPolicy.twoDays());
    }

    Ports ports(JournalPolicy policy) {
        return given.ports(unitOfWork(), policy);
    }

    static void unfit(Flaw.Code code, Outcome outcome) {
        assertEquals(code, assertInstanceOf(Outcome.Unfit.class, outcome).flaw().code());
    }

    static ReasonCode ground(Outcome outcome) {
        return refused(outcome).explanation().reasons().get(0).code();
    }

    static Outcome.Done done(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome);
    }

    static Outcome.Refused refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome);
    }

    void assertNothingWritten() {
        assertEquals(List.of(), marks(given.journal()));
        assertEquals(List.of(), changesOfMarks());
    }
}
