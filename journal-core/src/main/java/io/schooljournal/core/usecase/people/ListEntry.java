package io.schooljournal.core.usecase.people;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.gate.Paperwork;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pupil's entry on the list of a class, and the change that is asked for. */
record ListEntry(Sitting sitting, ListChange change) {
    private Slot slot() {
        return Slot.ofPupil(EntryKind.MEMBERSHIP, change.pupil());
    }

    private Answer ask() {
        Target target = sitting.facts().target(null, null).pupil(change.pupil()).build();
        return sitting.ask(Action.ENROL_PUPIL, target, slot());
    }

    private Optional<Membership> standing() {
        return sitting.facts().content(slot(), Membership.class);
    }

    /** Returns the version before the one that this order made, or the one that stands. */
    int seenByTheSameOrder() {
        return sitting.storage()
                .journals()
                .entry(sitting.book().school(), sitting.id())
                .map(made -> made.version() - 1)
                .orElseGet(() ->
                        sitting.facts().standing(slot()).map(Entry::version).orElse(0));
    }

    Outcome enrol(int seen) {
        Membership enrolled = new Membership(change.day(), null, change.order());
        return sitting.write(ask(), slot(), enrolled, seen, flawOfEnrolment());
    }

    /** Returns what would stand in the way of the enrolment, unless this order made it before. */
    Optional<Outcome> hindrance() {
        boolean made = sitting.storage()
                .journals()
                .entry(sitting.book().school(), sitting.id())
                .isPresent();
        if (made) {
            return Optional.empty();
        }
        Answer answer = ask();
        if (answer.permit() == null) {
            return Optional.of(new Outcome.Refused(answer.explanation(), answer.asked()));
        }
        return Optional.ofNullable(flawOfEnrolment()).map(Outcome.Unfit::new);
    }

    private @Nullable Flaw flawOfEnrolment() {
        Optional<JournalYear> year = sitting.facts().year();
        if (year.isEmpty() || year.get().closed()) {
            Flaw.Code code = year.isEmpty() ? Flaw.Code.NO_PAGE : Flaw.Code.YEAR_CLOSED;
            return new Flaw(code, sitting.book().toString());
        }
        boolean already = standing()
                .filter(of -> of.withdrawnOn() == null || !of.withdrawnOn().isBefore(change.day()))
                .isPresent();
        return already ? flaw(Flaw.Code.ON_LIST_ALREADY) : lacking();
    }

    Outcome withdraw(int seen) {
        Answer answer = ask();
        Optional<Membership> standing = standing();
        if (standing.isEmpty()) {
            return sitting.notFound(answer, slot());
        }
        Membership before = standing.get();
        Membership left = new Membership(before.enrolledOn(), change.day(), change.order());
        boolean inOrder = before.withdrawnOn() == null && !change.day().isBefore(before.enrolledOn());
        return sitting.write(answer, slot(), left, seen, inOrder ? lacking() : flaw(Flaw.Code.OUT_OF_ORDER));
    }

    private Flaw flaw(Flaw.Code code) {
        return new Flaw(code, change.pupil().value());
    }

    private @Nullable Flaw lacking() {
        return Paperwork.of(sitting, ProcedureTerms.Procedure.LIST_CHANGE)
                .lacking(change.papers().and(Paper.ORDER, true));
    }
}
