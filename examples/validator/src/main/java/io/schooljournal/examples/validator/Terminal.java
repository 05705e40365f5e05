package io.schooljournal.examples.validator;

import java.io.Console;

/** Whether this process is used at a terminal. */
final class Terminal {
    private Terminal() {}

    /** Tells whether standard input and output both are a terminal; Java can tell nothing finer. */
    @SuppressWarnings("SystemConsoleNull") // The other half of the answer, for Java 22 and later, is below.
    static boolean isThere() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there is a console also where there is no terminal, and it says so; before that, it is one. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
