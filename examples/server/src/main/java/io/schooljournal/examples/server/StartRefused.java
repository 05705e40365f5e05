package io.schooljournal.examples.server;

import org.jspecify.annotations.Nullable;

/** The server cannot start for a reason that whoever started it can put right; the message says which. */
final class StartRefused extends Exception {
    StartRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
