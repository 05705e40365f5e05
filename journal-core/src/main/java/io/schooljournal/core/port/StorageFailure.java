package io.schooljournal.core.port;

import org.jspecify.annotations.Nullable;

/** The storage failed: nothing of the unit of work was kept, and the same order may be given again. */
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
