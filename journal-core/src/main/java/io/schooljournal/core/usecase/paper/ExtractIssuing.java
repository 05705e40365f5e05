package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Extract;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import org.jspecify.annotations.Nullable;

/** Issues extracts. */
final class ExtractIssuing implements IssueExtract {
    private final Desk desk;
    private final Ports ports;

    ExtractIssuing(Ports ports) {
        this.desk = new Desk(ports);
        this.ports = ports;
    }

    @Override
    public Outcome issue(Deed deed, Journal journal, PupilId pupil, Extract extract) {
        Actor recipient = ports.directory().actor(journal.school(), extract.recipient());
        return desk.write(deed, journal, sitting -> {
            Slot slot = new Slot(
                    EntryKind.EXTRACT, null, pupil, null, null, deed.id().value());
            Target target = sitting.facts().target(null, null).pupil(pupil).build();
            Answer answer = sitting.ask(Action.ISSUE_EXTRACT, target, slot);
            return sitting.write(answer, slot, extract, 0, flaw(sitting, pupil, extract, recipient));
        });
    }

    private static @Nullable Flaw flaw(Sitting sitting, PupilId pupil, Extract extract, Actor recipient) {
        long today = sitting.facts().today().toEpochDay();
        boolean family = recipient.roles().stream()
                .anyMatch(role -> role.isValidOn(today)
                        && (role.role() == Role.PARENT || role.role() == Role.PUPIL)
                        && role.pupils().contains(pupil));
        if (sitting.facts()
                .content(Slot.ofPupil(EntryKind.MEMBERSHIP, pupil), Membership.class)
                .isEmpty()) {
            return new Flaw(Flaw.Code.NOT_ON_LIST, pupil.value());
        }
        if (extract.to().isBefore(extract.from())) {
            return new Flaw(Flaw.Code.OUT_OF_ORDER, extract.to().toString());
        }
        return family
                ? null
                : new Flaw(Flaw.Code.NO_RECIPIENT, extract.recipient().value());
    }
}
