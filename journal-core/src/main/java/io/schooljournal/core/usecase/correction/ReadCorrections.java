package io.schooljournal.core.usecase.correction;

import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows the applications for corrections, and what is to be done with each (заявления об исправлении, {@code sosh21: }). */
public interface ReadCorrections {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static ReadCorrections using(Ports ports) {
        return new CorrectionReading(new Desk(ports));
    }

    /**
     * Shows the applications about the pages that the reader may read, and those he or she made.
     *
     * @param deed who reads, when
     * @param journal the journal
     * @return the applications in the order in which they last took a step, or the refusal when the reader may read none of
     *     the pages
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<List<Filed>> list(Deed deed, Journal journal);

    /**
     * Shows one application.
     *
     * @param deed who reads, when
     * @param journal the journal
     * @param id the application
     * @return the application, nothing when there is none that the reader may read, or the refusal when the reader may read
     *     none of the pages
     * @throws io.schooljournal.core.port.StorageFailure when the storage cannot be read
     */
    ReadOutcome<Optional<Filed>> one(Deed deed, Journal journal, CorrectionId id);

    /**
     * An application as it lies in its file.
     *
     * @param entry the version of the file
     * @param correction the application, as far as it has come
     * @param about the place in the journal that it is about
     * @param next the step that comes next; null when none does
     */
    record Filed(
            Entry entry,
            Correction correction,
            Slot about,
            @Nullable Step next) {}

    /**
     * A step of an application.
     *
     * @param action by which action it is taken
     * @param explanation what the policy says when this reader takes it now
     * @param asked what was asked of the policy, in whose words a reason is told
     */
    record Step(Action action, Explanation explanation, Request asked) {}
}
