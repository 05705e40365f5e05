package io.schooljournal.core.usecase;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.UnitOfWork;

/** Puts a mark into an empty cell (выставление отметки). */
@FunctionalInterface
public interface PutMark {
    /**
     * Returns the activity over a storage and a policy.
     *
     * @param storage where the mark is written
     * @param policy what is asked first
     * @return the activity, as safe for use by many threads as its parts are
     */
    static PutMark using(UnitOfWork storage, JournalPolicy policy) {
        return new MarkPutting(storage, new Gate(policy));
    }

    /**
     * Puts the mark if the policy allows it and the cell is empty.
     *
     * @param occasion who puts it, when, and where
     * @param mark what is put
     * @return done, refused, or in conflict when something was put into that cell before, even if it is annulled
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    MarkOutcome put(Occasion occasion, NewMark mark);
}
