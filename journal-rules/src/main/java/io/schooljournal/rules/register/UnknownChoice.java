package io.schooljournal.rules.register;

import io.schooljournal.core.wire.Suggestion;
import java.util.Collection;

/** A document is asked for what the journal does not have, or without what the document cannot do without. */
public final class UnknownChoice extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * The message is one sentence in the house form.
     *
     * @param message what is wrong
     */
    public UnknownChoice(String message) {
        super(message);
    }

    static UnknownChoice of(Choice choice, String given, Collection<String> known) {
        return new UnknownChoice("unknown " + choice.word() + " `" + given + "`" + Suggestion.among(given, known));
    }
}
