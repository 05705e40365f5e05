package io.schooljournal.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.schooljournal.core.journal.MarkEntry;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.usecase.ChangeMark;
import io.schooljournal.core.usecase.MarkOutcome;
import io.schooljournal.core.usecase.MarkOutcome.Done;
import io.schooljournal.core.usecase.MarkOutcome.Refused;
import io.schooljournal.core.usecase.Occasion;
import io.schooljournal.core.usecase.PutMark;
import java.time.Instant;
import java.util.List;

/** Putting and changing a mark over the storage that is tested, with a window of two days for both. */
public abstract class MarkActivities extends PortContract {
    static final Instant TUE = Given.TUE_2024_10_01_AT_9_30;
    static final Instant WED = Given.WED_2024_10_02_AT_NOON;
    static final Instant CLOSING = Given.FRI_2024_10_04_MIDNIGHT;

    Occasion at(Instant at) {
        return given.at(at).build();
    }

    static Actor stranger() {
        return Actor.of("посторонний", new RoleAssignment[0]);
    }

    MarkOutcome put(Occasion occasion, String id) {
        return PutMark.using(unitOfWork(), LiteralPolicy.twoDays()).put(occasion, given.mark(id, Given.FOUR));
    }

    MarkOutcome change(Occasion occasion, String id, int seen) {
        return ChangeMark.using(unitOfWork(), LiteralPolicy.twoDays())
                .change(occasion, given.revision(id, seen, Given.FIVE));
    }

    MarkOutcome annul(Occasion occasion, String id, int seen) {
        return ChangeMark.using(unitOfWork(), LiteralPolicy.twoDays()).change(occasion, given.revision(id, seen, null));
    }

    List<MarkEntry> history() {
        return unitOfWork().read(open -> open.journals().history(given.journal(), given.cell()));
    }

    static Done done(MarkOutcome outcome) {
        return assertInstanceOf(Done.class, outcome);
    }

    static Refused refused(MarkOutcome outcome) {
        return assertInstanceOf(Refused.class, outcome);
    }

    void assertNothingWritten() {
        assertEquals(List.of(), marks(given.journal()));
        assertEquals(List.of(), changes(given.journal()));
    }
}
