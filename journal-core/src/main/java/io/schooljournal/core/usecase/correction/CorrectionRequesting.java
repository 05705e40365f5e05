package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.Application;
import io.schooljournal.core.correction.CorrectedEntry;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.RequestedCorrection;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.Optional;

/** Files applications; one about each entry is on its way at a time. */
final class CorrectionRequesting implements RequestCorrection {
    private final Desk desk;

    CorrectionRequesting(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome request(Deed deed, Journal journal, NewApplication application) {
        return desk.write(deed, journal, sitting -> request(sitting, application));
    }

    private static Outcome request(Sitting sitting, NewApplication given) {
        CorrectedPlace place = new CorrectedPlace(sitting, given.slot());
        Application application = new Application(
                given.id(),
                sitting.actor().id(),
                new CorrectedEntry(given.slot().text(), place.isMark()),
                given.ground(),
                given.documents(),
                sitting.at());
        RequestedCorrection requested = new RequestedCorrection(application);
        Answer answer = place.ask(Action.REQUEST_CORRECTION, requested);
        if (!place.exists()) {
            return sitting.unfit(answer, Flaw.Code.NOTHING_THERE, given.slot().kind());
        }
        Optional<Correction> pending = sitting.facts().pendingCorrection(given.slot());
        Slot file = place.file(given.id());
        if (pending.isPresent() && !pending.get().application().id().equals(given.id())) {
            return sitting.unfit(
                    answer,
                    Flaw.Code.ALREADY_REQUESTED,
                    pending.get().application().id());
        }
        return sitting.write(answer, file, new CorrectionFile(requested), 0);
    }
}
