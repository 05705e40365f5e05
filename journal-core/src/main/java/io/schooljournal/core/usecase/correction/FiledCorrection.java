package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.GrantedCorrection;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An application as it lies in its file, and the next step that is taken with it. */
record FiledCorrection(Sitting sitting, CorrectionId id) {
    /** Takes a step, if the policy allows one of the actions and the application is at that stage. */
    <T extends Correction> Outcome step(List<Action> byWhom, Class<T> stage, BiFunction<T, Sitting, Correction> step) {
        Optional<Entry> filed = filed();
        if (filed.isEmpty() || !(filed.get().content() instanceof CorrectionFile file)) {
            return nothingFiled(byWhom);
        }
        Entry entry = filed.get();
        Answer answer = first(byWhom, action -> place(file.correction()).ask(action, file.correction()));
        return write(answer, entry, file.correction(), stage, step);
    }

    private <T extends Correction> Outcome write(
            Answer answer,
            Entry entry,
            Correction correction,
            Class<T> stage,
            BiFunction<T, Sitting, Correction> step) {
        boolean hasProtocol = correction instanceof GrantedCorrection granted && granted.protocol() != null;
        if (!stage.isInstance(correction) || hasProtocol) {
            return sitting.doneBefore(answer, entry.slot())
                    .orElseGet(() -> sitting.unfit(answer, Flaw.Code.OUT_OF_ORDER, String.valueOf(entry.written())));
        }
        try {
            CorrectionFile next = new CorrectionFile(step.apply(stage.cast(correction), sitting));
            return sitting.write(answer, entry.slot(), next, entry.version());
        } catch (IllegalArgumentException forbidden) {
            return sitting.unfit(answer, Flaw.Code.STEP_REFUSED, String.valueOf(forbidden.getMessage()));
        }
    }

    Optional<Entry> filed() {
        return sitting.facts().standing(Selection.all(EntryKind.CORRECTION).item(id.value())).stream()
                .findFirst();
    }

    /** Returns the first answer that permits, or else what the first action was answered. */
    private static Answer first(List<Action> actions, Function<Action, Answer> asking) {
        Answer answer = asking.apply(actions.get(0));
        for (Action other : actions.subList(1, actions.size())) {
            Answer instead = answer.permit() == null ? asking.apply(other) : answer;
            answer = instead.permit() == null ? answer : instead;
        }
        return answer;
    }

    /** Returns the place in the journal that the application names. */
    CorrectedPlace place(Correction correction) {
        return new CorrectedPlace(
                sitting, Slot.parse(correction.application().entry().id()));
    }

    Outcome nothingFiled(List<Action> byWhom) {
        Target target = sitting.facts().target(null, null).build();
        Slot slot = Slot.of(EntryKind.CORRECTION, id.value());
        Answer answer = first(byWhom, action -> sitting.ask(action, target, slot));
        return sitting.unfit(answer, Flaw.Code.NOTHING_THERE, id);
    }
}
