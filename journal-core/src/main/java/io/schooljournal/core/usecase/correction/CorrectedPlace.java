package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.port.Answer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The place in the journal that a correction is about: its slot, the lesson it hangs on, what stands there. */
record CorrectedPlace(Sitting sitting, Slot slot) {
    /** Tells whether a mark stands there, or would. */
    boolean isMark() {
        return slot.kind() == EntryKind.MARK || slot.kind() == EntryKind.FINAL_MARK;
    }

    /** Tells whether a correction can be entered there at all. */
    boolean exists() {
        if (!slot.kind().actions().contains(Action.APPLY_CORRECTION)) {
            return false;
        }
        return slot.lesson() == null
                || lesson().map(Entry::slot).map(Slot::subject).equals(Optional.ofNullable(slot.subject()));
    }

    private Optional<Entry> lesson() {
        return slot.lesson() == null ? Optional.empty() : sitting.facts().lesson(slot.lesson());
    }

    /** Returns the slot of an application about this place. */
    Slot file(CorrectionId id) {
        return new Slot(EntryKind.CORRECTION, slot.subject(), slot.pupil(), slot.lesson(), null, id.value());
    }

    Optional<Entry> standing() {
        return sitting.facts().standing(slot);
    }

    /** Asks about a step of a correction that concerns what stands here. */
    Answer ask(Action step, Correction correction) {
        return ask(step, correction, null);
    }

    /** Asks about a step of a correction by which a content would be entered here. */
    Answer ask(Action step, Correction correction, @Nullable Content entered) {
        Content content = entered == null ? standing().map(Entry::content).orElse(null) : entered;
        Target.Builder target = sitting.facts()
                .target(slot.subject(), lesson().orElse(null))
                .subject(slot.subject())
                .pupil(slot.pupil());
        if (content instanceof MarkRecord mark) {
            target.workKind(mark.workKind());
        } else if (content instanceof FinalMarkRecord mark) {
            target.finalKind(mark.kind()).periodEnd(mark.periodEnd());
        }
        State state = State.builder()
                .remark(false)
                .correction(correction.stateAt(sitting.at()))
                .build();
        return sitting.ask(step, target.build(), state, slot);
    }
}
