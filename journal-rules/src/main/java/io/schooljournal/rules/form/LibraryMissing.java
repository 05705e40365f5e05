package io.schooljournal.rules.form;

/** A form of documents needs a library that is not there; the message names what to add to the program. */
public final class LibraryMissing extends IllegalStateException {
    private static final long serialVersionUID = 1;

    LibraryMissing(String form, String coordinates) {
        super("documents as " + form + " need a library that is not there; add the dependency `" + coordinates + "`");
    }
}
