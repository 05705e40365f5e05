package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Remark;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps remarks: made by a controller, answered by whom they are addressed to, resolved by a controller. */
final class RemarkKeeping implements KeepRemarks {
    private final Desk desk;

    RemarkKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome make(Deed deed, Journal journal, @Nullable SubjectId subject, String id, Remark remark) {
        return desk.write(deed, journal, sitting -> {
            Flaw flaw = remark.answer() != null || remark.resolved() ? new Flaw(Flaw.Code.OUT_OF_ORDER, id) : null;
            Slot slot = slot(subject, id);
            return sitting.write(ask(sitting, Action.ADD_REMARK, slot), slot, remark, 0, flaw);
        });
    }

    @Override
    public Outcome answer(Deed deed, Journal journal, @Nullable SubjectId subject, String id, String answer, int seen) {
        return desk.write(
                deed,
                journal,
                sitting -> next(
                        sitting,
                        Action.WRITE_LETTER,
                        slot(subject, id),
                        seen,
                        true,
                        before -> new Remark(before.addressee(), before.text(), before.dueOn(), answer, false)));
    }

    @Override
    public Outcome resolve(Deed deed, Journal journal, @Nullable SubjectId subject, String id, int seen) {
        return desk.write(
                deed,
                journal,
                sitting -> next(
                        sitting,
                        Action.ADD_REMARK,
                        slot(subject, id),
                        seen,
                        false,
                        before ->
                                new Remark(before.addressee(), before.text(), before.dueOn(), before.answer(), true)));
    }

    private static Outcome next(
            Sitting sitting, Action action, Slot slot, int seen, boolean byAddressee, UnaryOperator<Remark> step) {
        Answer answer = ask(sitting, action, slot);
        Optional<Remark> standing = sitting.facts().content(slot, Remark.class);
        if (standing.isEmpty()) {
            return sitting.notFound(answer, slot);
        }
        Remark before = standing.get();
        boolean addressed = before.addressee().equals(sitting.actor().id());
        Flaw flaw = before.resolved()
                ? new Flaw(Flaw.Code.OUT_OF_ORDER, slot.item())
                : addressed == byAddressee ? null : new Flaw(Flaw.Code.NOT_ADDRESSED, slot.item());
        return sitting.write(answer, slot, step.apply(before), seen, flaw);
    }

    private static Slot slot(@Nullable SubjectId subject, String id) {
        return new Slot(EntryKind.REMARK, subject, null, null, null, id);
    }

    private static Answer ask(Sitting sitting, Action action, Slot slot) {
        return sitting.ask(action, sitting.facts().target(slot.subject(), null).build(), slot);
    }
}
