package io.schooljournal.archive.signature;

import org.jspecify.annotations.Nullable;

/** There is no signature, because the key or the certificate does not allow it; the message says why. */
public final class SigningFailed extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * The message is one sentence in the house form.
     *
     * @param message what is wrong
     * @param cause what was reported, or null
     */
    public SigningFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
