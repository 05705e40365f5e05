package io.schooljournal.core.port;

import org.jspecify.annotations.Nullable;

/**
 * The storage failed, and nothing of the unit of work was kept.
 *
 * <p>One doubt remains: a connection that breaks during the commit leaves open whether it took effect. Whoever gives the
 * same order again, with the same entry identifier, then finds the cell taken by that very entry.
 */
public class StorageFailure extends RuntimeException {
    /**
     * A failure says what was being done.
     *
     * @param message what failed, in the house form
     * @param cause what the storage reported, or null
     */
    public StorageFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
