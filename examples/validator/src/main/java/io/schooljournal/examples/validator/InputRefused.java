package io.schooljournal.examples.validator;

import io.schooljournal.rules.exchange.UnreadablePackage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What the user gave could not be read, or makes no sense: one line, exit status 2. */
final class InputRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean placed;

    /** The message is shown behind the name of the program. */
    InputRefused(String message) {
        this(message, false);
    }

    private InputRefused(String message, boolean placed) {
        super(message);
        this.placed = placed;
    }

    /** The message begins with {@code file:line:column}, as editors and terminals like it. */
    static InputRefused placed(String message) {
        return new InputRefused(message, true);
    }

    /** Returns the line that is shown. */
    String line() {
        return placed ? String.valueOf(getMessage()) : "journal: " + getMessage();
    }

    /** Says which file could not be read, and why. */
    static InputRefused unreadable(Path file, IOException cause) {
        return unreadable("`" + file + "`", cause);
    }

    /** Says what could not be read, and why. */
    static InputRefused unreadable(String what, IOException cause) {
        return new InputRefused("cannot read " + what + ": " + why(cause));
    }

    /** Says which file could not be written, and why. */
    static InputRefused unwritable(Path file, IOException cause) {
        return new InputRefused("cannot write `" + file + "`: " + why(cause));
    }

    /** Says where in a package, as the user named it, something could not be read. */
    static InputRefused inPackage(String name, UnreadablePackage refused) {
        String inside = refused.file().equals(name) ? "" : name + "/";
        return placed(inside + refused.getMessage());
    }

    /** Says why something could not be read or written. */
    static String why(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "it is there already";
        }
        if (cause instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        String message = cause.getMessage();
        return message == null ? "input or output failed" : message;
    }
}
