package io.schooljournal.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong file of each kind does not load, and one sentence says where, what is wrong, and what was expected. */
class WrongRegulationFilesTest {
    private static final String HEAD = "regulation: ours\nextends: base\ninForce: {from: 2024-09-01}\n";
    private static final String WINDOW = "anchor: LESSON, count: CALENDAR_DAYS, closes: END_OF_DAY";

    @TempDir
    private Path folder;

    /**
     * A wrong file.
     *
     * @param wrong what is wrong with it
     * @param files name to text; the first is loaded
     * @param message the one clear error
     */
    record Wrong(String wrong, Map<String, String> files, String message) {
        @Override
        public String toString() {
            return wrong;
        }
    }

    private static Wrong file(String wrong, String text, String message) {
        return new Wrong(wrong, Map.of("school.yaml", text), message);
    }

    private static String rules(String rules) {
        return HEAD + "clauses: {A: {kind: WINDOW, ru: П., en: C.}}\nrules:\n" + rules.indent(2);
    }

    /** Ten megabytes of lists in lists. */
    private static String nested() {
        return "[".repeat(10 << 20);
    }

    static List<Wrong> files() {
        return List.of(
                new Wrong(
                        "a circle of two files",
                        Map.of(
                                "school.yaml",
                                "regulation: ours\nextends: district.yaml\ninForce: {from: 2024-09-01}\n",
                                "district.yaml",
                                "regulation: district\nextends: school.yaml\ninForce: {from: 2024-09-01}\n"),
                        "district.yaml:2:10: regulation `school.yaml` extends itself in the end"),
                file(
                        "a file that extends itself",
                        "regulation: ours\nextends: school.yaml\ninForce: {from: 2024-09-01}\n",
                        "school.yaml:2:10: regulation `school.yaml` extends itself in the end"),
                file(
                        "a regulation of the id of one it extends",
                        HEAD.replace("ours", "base"),
                        "school.yaml:1:13: regulation `base` extends a regulation of the same id"),
                file(
                        "editions of a rule that overlap",
                        rules("w:\n  - {kind: window, to: 2025-02-01, actions: [PUT_MARK], days: 2, clauses: [A], "
                                + WINDOW
                                + "}\n  - {kind: window, from: 2025-02-01, actions: [PUT_MARK], days: 3, clauses: [A], "
                                + WINDOW + "}\n"),
                        "school.yaml:8:7: entries of rule `w` must not overlap in time"),
                file(
                        "an unknown role",
                        rules(
                                "g: {kind: grant, roles: [DIRECTRO], actions: [PUT_MARK], scope: SCHOOL, clauses: [A]}\n"),
                        "school.yaml:6:28: unknown role `DIRECTRO`; did you mean `DIRECTOR`?"),
                file(
                        "a window of -1 days",
                        rules("w: {kind: window, actions: [PUT_MARK], days: -1, clauses: [A], " + WINDOW + "}\n"),
                        "school.yaml:6:48: expected a whole number from 0 to 3660, not `-1`"),
                file(
                        "a clause that is missing",
                        rules("w: {kind: window, actions: [PUT_MARK], days: 1, clauses: [B], " + WINDOW + "}\n"),
                        "school.yaml:6:61: unknown clause `B` in `ours`; did you mean `A`?"),
                file(
                        "a rule without clauses",
                        rules("w: {kind: window, actions: [PUT_MARK], days: 1, " + WINDOW + "}\n"),
                        "school.yaml:6:3: rule `w` cites no clause"),
                file(
                        "a key that stands twice",
                        HEAD + "regulation: mine\n",
                        "school.yaml:4:1: duplicate key `regulation`"),
                file(
                        "a key that stands twice deep inside",
                        rules("g: {kind: grant, kind: grant}\n"),
                        "school.yaml:6:20: duplicate key `kind`"),
                file("10 MB of nested YAML", nested(), "school.yaml: expected a file of at most 4194304 bytes"),
                file(
                        "3 MB of nested YAML",
                        nested().substring(0, 3 << 20),
                        "school.yaml:1:33: expected at most 32 levels of nesting"),
                file(
                        "YAML nested too deep",
                        "rules: " + "[".repeat(100) + "]".repeat(100),
                        "school.yaml:1:39: expected at most 32 levels of nesting"),
                file("aliases that multiply", laughs(), "school.yaml:35:18: expected at most 100 aliases"),
                file(
                        "no YAML at all",
                        "regulation: [ours\n",
                        "school.yaml:2:1: expected YAML: expected ',' or ']', but got <stream end>"),
                file("nothing", "", "school.yaml:1:1: expected a regulation, not an empty file"),
                file(
                        "an unknown reading",
                        rules("w: {kind: window, actions: [PUT_MARK], days: 1, clauses: [A], "
                                + WINDOW.replace("CALENDAR_DAYS", "{reading: windowCounts}") + "}\n"),
                        "school.yaml:6:98: unknown reading `windowCounts`; did you mean `windowCount`?"),
                file(
                        "an unknown alternative",
                        HEAD + "readings: {windowCount: {chosen: SCHOOLDAYS}}\n",
                        "school.yaml:4:34: unknown alternative `SCHOOLDAYS` of reading `windowCount`; expected one of CALENDAR_DAYS, WORKING_DAYS"));
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 40; level++) {
            text.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(level, level, level - 1, level - 1, level - 1));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_wrong_file_gives_one_clear_error(Wrong wrong) {
        wrong.files().forEach((name, text) -> SchoolFile.write(folder, name, text));
        String complaint = SchoolFile.complaintOf(folder.resolve("school.yaml"));
        assertEquals(wrong.message(), complaint.replace(folder.toAbsolutePath() + "/", ""));
        assertTrue(complaint.lines().count() == 1, complaint);
    }
}
