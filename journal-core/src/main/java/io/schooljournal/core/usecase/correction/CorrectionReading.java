package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.GrantedCorrection;
import io.schooljournal.core.correction.RegisteredCorrection;
import io.schooljournal.core.correction.RequestedCorrection;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.ReadablePages;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files of applications. */
final class CorrectionReading implements ReadCorrections {
    private final Desk desk;

    CorrectionReading(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ReadOutcome<List<Filed>> list(Deed deed, Journal journal) {
        return desk.read(deed, journal, sitting -> {
            ReadablePages pages = new ReadablePages(sitting);
            return pages.ifAny(() -> filed(sitting, pages, Selection.all(EntryKind.CORRECTION)));
        });
    }

    @Override
    public ReadOutcome<Optional<Filed>> one(Deed deed, Journal journal, CorrectionId id) {
        return desk.read(deed, journal, sitting -> {
            ReadablePages pages = new ReadablePages(sitting);
            Selection file = Selection.all(EntryKind.CORRECTION).item(id.value());
            return pages.ifAny(() -> filed(sitting, pages, file).stream().findFirst());
        });
    }

    private static List<Filed> filed(Sitting sitting, ReadablePages pages, Selection files) {
        List<Filed> filed = new ArrayList<>();
        for (Entry entry : sitting.facts().standing(files)) {
            if (entry.content() instanceof CorrectionFile file) {
                Correction correction = file.correction();
                boolean own = correction
                        .application()
                        .initiator()
                        .equals(sitting.actor().id());
                if (own || pages.include(entry.slot().subject())) {
                    Slot about = Slot.parse(correction.application().entry().id());
                    filed.add(
                            new Filed(entry, correction, about, next(new CorrectedPlace(sitting, about), correction)));
                }
            }
        }
        return filed;
    }

    private static @Nullable Step next(CorrectedPlace place, Correction correction) {
        if (correction instanceof RequestedCorrection) {
            Step deciding = step(place, Action.DECIDE_CORRECTION, correction);
            Step listing = step(place, Action.READ_LISTS, correction);
            boolean byOffice = !deciding.explanation().decision().allowed()
                    && listing.explanation().decision().allowed();
            return byOffice ? listing : deciding;
        }
        if (correction instanceof RegisteredCorrection) {
            return step(place, Action.DECIDE_CORRECTION, correction);
        }
        return correction instanceof GrantedCorrection ? step(place, Action.APPLY_CORRECTION, correction) : null;
    }

    private static Step step(CorrectedPlace place, Action action, Correction correction) {
        Answer answer = place.ask(action, correction);
        return new Step(action, answer.explanation(), answer.asked());
    }
}
