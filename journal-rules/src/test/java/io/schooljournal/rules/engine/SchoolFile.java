package io.schooljournal.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.PublishedSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up regulation that grants the director every action, in which a test writes the rules it is about.
 *
 * <p>It stands alone, so that nothing but what is written here decides. Its clauses are {@code DENY}, {@code GRANT} and
 * {@code A} to {@code D}.
 */
public final class SchoolFile {
    /** Every action there is. */
    public static final String EVERY_ACTION =
            Stream.of(Action.values()).map(Action::name).collect(Collectors.joining(", ", "[", "]"));

    /** Everything but the rules; ends where a test's own sections or {@code rules:} may follow. */
    public static final String HEAD = """
            regulation: school
            title: {ru: Положение школы, en: A school's regulation}
            inForce: {from: 2020-09-01}
            levels: {PRIMARY: 1-4, BASIC: 5-9, SECONDARY: 10-11}
            clauses:
              DENY: {kind: ACCESS, ru: Всё прочее запрещено., en: Everything else is denied.}
              GRANT: {kind: ACCESS, ru: Директору можно всё., en: The director may do everything.}
              A: {kind: ACCESS, ru: Первый пункт., en: The first clause.}
              B: {kind: WINDOW, ru: Второй пункт., en: The second clause.}
              C: {kind: CONTENT, ru: Третий пункт., en: The third clause.}
              D: {kind: DEADLINE, ru: Четвёртый пункт., en: The fourth clause.}
            """;

    /** The rules that every made-up regulation has. */
    public static final String RULES = "rules:\n  deny: {kind: default-deny, clauses: [DENY]}\n"
            + "  director: {kind: grant, roles: [DIRECTOR], scope: SCHOOL, clauses: [GRANT], actions: " + EVERY_ACTION
            + "}\n";

    private SchoolFile() {}

    /**
     * Returns the text of a made-up regulation.
     *
     * @param rules rules in YAML, from the first column
     * @return the text
     */
    public static String text(String rules) {
        return HEAD + RULES + rules.indent(2);
    }

    /**
     * Returns the text of a made-up regulation with a reading.
     *
     * @param reading the name of the reading
     * @param alternatives its alternatives, the chosen one first
     * @param rules rules in YAML, from the first column
     * @return the text
     */
    public static String text(String reading, String alternatives, String rules) {
        String chosen = alternatives.split(",", 2)[0];
        return HEAD + "readings:\n  " + reading + ": {chosen: " + chosen + ", alternatives: [" + alternatives
                + "], clauses: [A], ru: Выбор., en: A choice.}\n" + RULES + rules.indent(2);
    }

    /**
     * Loads a made-up regulation that must not be broken, and must fulfil the published schema.
     *
     * @param folder where its file is written
     * @param text the whole text
     * @return its policy
     */
    public static JournalPolicy load(Path folder, String text) {
        try {
            JournalPolicy policy = Regulations.load(write(folder, "school.yaml", text));
            assertEquals(List.of(), PublishedSchema.complaints(text), text);
            return policy;
        } catch (BrokenRegulation broken) {
            throw new AssertionError(broken.getMessage() + "\n" + text, broken);
        }
    }

    /**
     * Loads a made-up regulation with these rules.
     *
     * @param folder where its file is written
     * @param rules rules in YAML, from the first column
     * @return its policy
     */
    public static JournalPolicy withRules(Path folder, String rules) {
        return load(folder, text(rules));
    }

    /**
     * Loads a regulation that must be broken.
     *
     * @param folder where its file is written
     * @param text the whole text
     * @return the message, with {@code file:line:column} before it, the folder left out
     */
    public static String complaint(Path folder, String text) {
        return complaintOf(write(folder, "school.yaml", text));
    }

    /**
     * Loads a file that must be broken.
     *
     * @param file the file
     * @return the message, with {@code file:line:column} before it, the folder left out
     */
    public static String complaintOf(Path file) {
        try {
            Regulations.load(file);
        } catch (BrokenRegulation broken) {
            return String.valueOf(broken.getMessage())
                    .replace(file.toAbsolutePath().getParent() + "/", "");
        }
        throw new AssertionError("expected `" + file.getFileName() + "` to be refused");
    }

    /**
     * Writes a file.
     *
     * @param folder the folder
     * @param name the name of the file
     * @param text its content
     * @return the file
     */
    public static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
