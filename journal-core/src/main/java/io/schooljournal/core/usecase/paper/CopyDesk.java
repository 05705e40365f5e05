package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.PaperCopy;
import io.schooljournal.core.content.Signature;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.gate.Paperwork;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One printed copy, and the signature that is put to it. */
record CopyDesk(Sitting sitting, Slot slot, CopySignature given) {
    private static final Set<EntryKind> ON_PAPER = Set.of(
            EntryKind.PAGE,
            EntryKind.MEMBERSHIP,
            EntryKind.LESSON,
            EntryKind.HOMEWORK,
            EntryKind.MARK,
            EntryKind.ATTENDANCE,
            EntryKind.ABSENCE_REASON,
            EntryKind.FINAL_MARK);
    private static final int AT_ONCE = 500;

    Outcome sign(Answer answer, int seen) {
        return put(answer, seen, false, null, Papers.NONE);
    }

    Outcome certify(Answer answer, int seen) {
        Paperwork procedure = Paperwork.of(sitting, ProcedureTerms.Procedure.CERTIFICATION);
        Paperwork step = procedure.by(given.as());
        boolean registers = step.asksFor(Paper.REGISTER_ENTRY) || !procedure.asksFor(Paper.REGISTER_ENTRY);
        Papers papers =
                Papers.of(Paper.SIGNATURE).and(Paper.SEAL, given.sealed()).and(Paper.REGISTER_ENTRY, registers);
        return put(answer, seen, registers, step.lacking(papers), papers);
    }

    private Outcome put(Answer answer, int seen, boolean registers, @Nullable Flaw lacking, Papers papers) {
        Optional<PaperCopy> standing = sitting.facts().content(slot, PaperCopy.class);
        if (standing.isEmpty()) {
            return sitting.notFound(answer, slot);
        }
        PaperCopy copy = standing.get();
        List<Signature> signatures = new ArrayList<>(copy.signatures());
        signatures.add(new Signature(
                sitting.actor().id(),
                given.as(),
                sitting.at(),
                given.subject(),
                !papers.shown().isEmpty()));
        String number = copy.registerNumber() == null && registers ? nextNumber() : copy.registerNumber();
        PaperCopy signed = new PaperCopy(copy.period(), copy.changes(), copy.head(), number, signatures);
        return sitting.write(answer, slot, signed, seen, flaw(copy, lacking));
    }

    private @Nullable Flaw flaw(PaperCopy copy, @Nullable Flaw lacking) {
        Set<Role> held =
                Paperwork.rolesOf(sitting.actor().roles(), sitting.facts().today());
        if (!held.contains(given.as())) {
            return new Flaw(Flaw.Code.NOT_IN_THAT_ROLE, given.as().name());
        }
        return isStale(sitting, copy) ? new Flaw(Flaw.Code.STALE_COPY, slot.item()) : lacking;
    }

    /** Numbers run from 1 without gaps: no copy is ever taken out of the register. */
    private String nextNumber() {
        long registered = sitting.facts().contents(Selection.all(EntryKind.PAPER_COPY), PaperCopy.class).stream()
                .filter(copy -> copy.registerNumber() != null)
                .count();
        return Long.toString(registered + 1);
    }

    /** Tells whether something that stands on paper was written since; signing a copy changes nothing on it. */
    static boolean isStale(Sitting sitting, PaperCopy copy) {
        long after = copy.changes();
        List<Entry> later = sitting.storage().journals().entries(sitting.book(), after, AT_ONCE);
        while (!later.isEmpty()) {
            if (later.stream().anyMatch(entry -> ON_PAPER.contains(entry.slot().kind()))) {
                return true;
            }
            after += later.size();
            later = sitting.storage().journals().entries(sitting.book(), after, AT_ONCE);
        }
        return false;
    }
}
