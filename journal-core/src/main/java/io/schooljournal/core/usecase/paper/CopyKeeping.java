package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.PaperCopy;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps printed copies. */
final class CopyKeeping implements KeepCopies {
    private final Desk desk;

    CopyKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome print(Deed deed, Journal journal, String id, String period) {
        return desk.write(deed, journal, sitting -> {
            Slot slot = Slot.of(EntryKind.PAPER_COPY, id);
            Answer answer = ask(sitting, Action.PRINT_JOURNAL, null, slot);
            Chain end = sitting.storage().changeLog().end(journal);
            PaperCopy made = sitting.facts()
                    .content(slot, PaperCopy.class)
                    .orElseGet(() -> new PaperCopy(
                            period, Math.toIntExact(end.length()), end.head().toString(), null, List.of()));
            Flaw unopened = sitting.facts().year().isPresent() ? null : new Flaw(Flaw.Code.NO_PAGE, journal.toString());
            return sitting.write(answer, slot, made, 0, unopened);
        });
    }

    @Override
    public Outcome sign(Deed deed, Journal journal, String id, CopySignature signature, int seen) {
        return desk.write(deed, journal, sitting -> {
            Slot slot = Slot.of(EntryKind.PAPER_COPY, id);
            Answer answer = ask(sitting, Action.SIGN_COPY, signature.subject(), slot);
            return new CopyDesk(sitting, slot, signature).sign(answer, seen);
        });
    }

    @Override
    public Outcome certify(Deed deed, Journal journal, String id, CopySignature signature, int seen) {
        return desk.write(deed, journal, sitting -> {
            Slot slot = Slot.of(EntryKind.PAPER_COPY, id);
            Answer answer = ask(sitting, Action.CERTIFY_COPY, signature.subject(), slot);
            return new CopyDesk(sitting, slot, signature).certify(answer, seen);
        });
    }

    @Override
    public ReadOutcome<List<RegisteredCopy>> register(Deed deed, Journal journal) {
        return desk.read(deed, journal, sitting -> {
            Slot slot = Slot.of(EntryKind.PAPER_COPY, "");
            return ReadOutcome.of(ask(sitting, Action.READ_JOURNAL, null, slot), () -> copies(sitting));
        });
    }

    private static List<RegisteredCopy> copies(Sitting sitting) {
        List<RegisteredCopy> copies = new ArrayList<>();
        for (Entry entry : sitting.facts().standing(Selection.all(EntryKind.PAPER_COPY))) {
            if (entry.content() instanceof PaperCopy copy) {
                copies.add(new RegisteredCopy(
                        entry.slot().item(), entry.version(), copy, CopyDesk.isStale(sitting, copy)));
            }
        }
        copies.sort(Comparator.comparingInt(one -> one.copy().changes()));
        return copies;
    }

    private static Answer ask(Sitting sitting, Action action, @Nullable SubjectId subject, Slot slot) {
        return sitting.ask(action, sitting.facts().target(subject, null).build(), slot);
    }
}
