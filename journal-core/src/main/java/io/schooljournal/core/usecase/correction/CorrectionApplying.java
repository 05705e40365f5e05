package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.correction.AppliedCorrection;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.CorrectionTerms;
import io.schooljournal.core.correction.GrantedCorrection;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Draft;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enters corrections: the corrected entry and the application that is used up are written together. */
final class CorrectionApplying implements ApplyCorrection {
    private static final List<Action> APPLY = List.of(Action.APPLY_CORRECTION);

    private final Desk desk;

    CorrectionApplying(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome apply(Deed deed, Journal journal, CorrectionId correction, @Nullable Content content, int seen) {
        return desk.write(deed, journal, sitting -> apply(sitting, correction, content, seen));
    }

    private static Outcome apply(Sitting sitting, CorrectionId id, @Nullable Content content, int seen) {
        FiledCorrection filed = new FiledCorrection(sitting, id);
        Optional<Entry> entry = filed.filed();
        if (entry.isEmpty() || !(entry.get().content() instanceof CorrectionFile file)) {
            return filed.nothingFiled(APPLY);
        }
        Correction correction = file.correction();
        CorrectedPlace place = filed.place(correction);
        Answer answer = place.ask(Action.APPLY_CORRECTION, correction, content);
        if (!(correction instanceof GrantedCorrection granted)) {
            return sitting.doneBefore(answer, place.slot())
                    .orElseGet(() -> sitting.unfit(answer, Flaw.Code.OUT_OF_ORDER, file.written()));
        }
        if (content != null && !content.fits(place.slot().kind())) {
            return sitting.unfit(answer, Flaw.Code.OTHER_KIND, content.written());
        }
        if (otherWork(place, content)) {
            return sitting.unfit(
                    answer, Flaw.Code.OTHER_KIND_OF_WORK, place.slot().kind());
        }
        return enter(
                sitting,
                answer,
                entry.get(),
                granted,
                new Draft(answer, sitting.id(), place.slot(), content, seen, id));
    }

    /** A correction keeps the kind of work, which a reader of the journal and its windows go by. */
    private static boolean otherWork(CorrectedPlace place, @Nullable Content content) {
        Content standing = place.standing().map(Entry::content).orElse(null);
        return content instanceof MarkRecord after
                && standing instanceof MarkRecord before
                && after.workKind() != before.workKind();
    }

    private static Outcome enter(
            Sitting sitting, Answer answer, Entry filed, GrantedCorrection granted, Draft corrected) {
        if (answer.permit() == null) {
            return new Outcome.Refused(answer.explanation(), answer.asked());
        }
        CorrectionTerms terms =
                sitting.policy().correctionTerms(sitting.at(), sitting.facts().zone());
        try {
            AppliedCorrection applied =
                    granted.apply(granted.application().entry(), sitting.actor().id(), sitting.at(), terms);
            Outcome entered = sitting.writeAll(List.of(corrected)).get(0);
            if (entered instanceof Outcome.Done) {
                EntryId id = new EntryId(sitting.id() + " applied");
                CorrectionFile file = new CorrectionFile(applied);
                sitting.writeAll(List.of(new Draft(answer, id, filed.slot(), file, filed.version(), null)));
            }
            return entered;
        } catch (IllegalArgumentException forbidden) {
            return sitting.unfit(answer, Flaw.Code.STEP_REFUSED, String.valueOf(forbidden.getMessage()));
        }
    }
}
