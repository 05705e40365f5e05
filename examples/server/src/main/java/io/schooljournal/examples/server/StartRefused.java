package io.schooljournal.examples.server;

import org.jspecify.annotations.Nullable;

/** The server, or a command beside it, cannot do its work for a reason that whoever started it can put right. */
final class StartRefused extends Exception {
    StartRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
