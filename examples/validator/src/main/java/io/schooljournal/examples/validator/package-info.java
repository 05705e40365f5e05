/**
 * The {@code journal} command: a program to use as it is and to copy from.
 *
 * <p>{@link io.schooljournal.examples.validator.JournalCommand} is the whole command line; each command is a class named
 * after it, {@code DecideCommand}, {@code AuditCommand} and so on, that reads its options, asks the library, and says how
 * it ended. Everything a command reads or says goes through one {@link io.schooljournal.examples.validator.Console}, so
 * that tests run it in their own process.
 *
 * <p>What a user got wrong is an {@link io.schooljournal.examples.validator.InputRefused}: one line on the error stream,
 * exit status 2. Anything else that is thrown is a fault of the program, exit status 3.
 */
@NullMarked
package io.schooljournal.examples.validator;

import org.jspecify.annotations.NullMarked;
