package io.schooljournal.core.port;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.MarkEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A permit covers exactly the entry that was asked about, as a new one or as a change of a certain version. */
final class PermitScope {
    private PermitScope() {}

    static void check(Request request, Entry entry, @Nullable Entry superseded) {
        same("instant", request.at(), entry.enteredAt());
        same("actor", request.actor().id(), entry.enteredBy());
        same("class", request.target().schoolClass(), entry.journal().schoolClass());
        if (entry instanceof MarkEntry mark) {
            checkMark(request, mark, superseded);
        }
        checkSuccession(entry, superseded);
    }

    private static void checkMark(Request request, MarkEntry mark, @Nullable Entry superseded) {
        Target target = request.target();
        same("action", request.action(), superseded == null ? Action.PUT_MARK : Action.CHANGE_MARK);
        same("pupil", target.pupil(), mark.cell().pupil());
        same("kind of work", target.workKind(), mark.workKind());
        if (superseded instanceof MarkEntry before) {
            same("cell", before.cell(), mark.cell());
            same("kind of work", before.workKind(), mark.workKind());
        }
    }

    private static void checkSuccession(Entry entry, @Nullable Entry superseded) {
        if (superseded != null) {
            same("journal", superseded.journal(), entry.journal());
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
