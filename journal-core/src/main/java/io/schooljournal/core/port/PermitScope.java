package io.schooljournal.core.port;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A permit covers exactly the entry that was asked about, as a new one or as a change of a certain version. */
final class PermitScope {
    private PermitScope() {}

    static void check(Request request, Entry entry, @Nullable Entry superseded) {
        same("instant", request.at(), entry.enteredAt());
        same("actor", request.actor().id(), entry.enteredBy());
        checkPlace(request.target(), entry);
        checkAction(request.action(), entry.slot().kind(), superseded);
        checkWork(request.target(), entry, superseded);
        checkSuccession(entry, superseded);
    }

    static void checkCorrection(Request request, @Nullable CorrectionId correction) {
        Invariant.check(
                correction == null || request.action() == Action.APPLY_CORRECTION,
                "an entry must name a correction only when one is applied, not `" + correction + "`");
    }

    /** Whatever the slot says of the page, the pupil and the lesson is what was asked about. */
    private static void checkPlace(Target target, Entry entry) {
        if (entry.book() instanceof Journal journal) {
            same("class", target.schoolClass(), journal.schoolClass());
        }
        Slot slot = entry.slot();
        if (slot.subject() != null) {
            same("subject", target.subject(), slot.subject());
        }
        if (slot.pupil() != null) {
            same("pupil", target.pupil(), slot.pupil());
        }
        if (slot.lesson() != null && slot.kind() != EntryKind.LESSON) {
            Invariant.check(target.lessonStart() != null, "lesson of the entry must have been asked about");
        }
    }

    private static void checkAction(Action action, EntryKind kind, @Nullable Entry superseded) {
        Invariant.check(
                kind.actions().contains(action),
                "action of the entry must be one that makes a `" + kind + "`, not `" + action + "`");
        if (kind == EntryKind.MARK && action != Action.APPLY_CORRECTION) {
            same("action", superseded == null ? Action.PUT_MARK : Action.CHANGE_MARK, action);
        }
    }

    private static void checkWork(Target target, Entry entry, @Nullable Entry superseded) {
        checkWork(target, entry.content());
        checkWork(target, superseded == null ? null : superseded.content());
    }

    private static void checkWork(Target target, @Nullable Content content) {
        if (content instanceof MarkRecord mark) {
            same("kind of work", target.workKind(), mark.workKind());
        } else if (content instanceof FinalMarkRecord mark) {
            same("kind of final mark", target.finalKind(), mark.kind());
            same("end of the period", target.periodEnd(), mark.periodEnd());
        }
    }

    private static void checkSuccession(Entry entry, @Nullable Entry superseded) {
        if (superseded != null) {
            same("book", superseded.book(), entry.book());
            same("slot", superseded.slot(), entry.slot());
            same("superseded entry", superseded.id(), entry.supersedes());
        }
        same("version", superseded == null ? 1 : superseded.version() + 1, entry.version());
    }

    private static void same(String what, @Nullable Object allowed, @Nullable Object given) {
        Invariant.check(
                Objects.equals(allowed, given),
                what + " of the entry must be the one that was allowed, `" + allowed + "`, not `" + given + "`");
    }
}
