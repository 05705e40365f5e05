package io.schooljournal.core.usecase;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.UnitOfWork;

/** Changes or annuls a mark (исправление, аннулирование отметки); the old version is kept. */
@FunctionalInterface
public interface ChangeMark {
    /**
     * Returns the activity over a storage and a policy.
     *
     * @param storage where the mark is written
     * @param policy what is asked first
     * @return the activity, as safe for use by many threads as its parts are
     */
    static ChangeMark using(UnitOfWork storage, JournalPolicy policy) {
        return new MarkChanging(storage, new Gate(policy));
    }

    /**
     * Supersedes the mark if the policy allows it and nobody changed it since it was seen.
     *
     * @param occasion who changes it, when, and where
     * @param revision what it shall be, and which version was seen
     * @return done, refused, in conflict when another version stands there, or not found when nothing was ever put
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    MarkOutcome change(Occasion occasion, MarkRevision revision);
}
