package io.schooljournal.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of the wrong type is refused where it stands, and the message says what was expected there. */
class YamlValueTest {
    private static final String WINDOW =
            "w: {kind: window, actions: [PUT_MARK], anchor: LESSON, days: 2, count: CALENDAR_DAYS, closes: END_OF_DAY, "
                    + "clauses: [B]}\n";
    private static final String GRANT =
            "g: {kind: grant, roles: [SECRETARY], actions: [PUT_MARK], scope: SCHOOL, clauses: [A]}\n";
    private static final String LOCK =
            "l: {kind: year-final-lock, roles: [SUBJECT_TEACHER], actions: [PUT_MARK], exceptFinalKinds: [], clauses: [B]}\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(WINDOW, "days: 2", "days: -1", "expected a whole number from 0 to 3660, not `-1`"),
                Arguments.of(WINDOW, "days: 2", "days: 3661", "expected a whole number from 0 to 3660, not `3661`"),
                Arguments.of(WINDOW, "days: 2", "days: 2.5", "expected a whole number from 0 to 3660, not `2.5`"),
                Arguments.of(WINDOW, "days: 2", "days: two", "expected a whole number from 0 to 3660, not `two`"),
                Arguments.of(
                        WINDOW,
                        "days: 2",
                        "days: 99999999999",
                        "expected a whole number from 0 to 3660, not `99999999999`"),
                Arguments.of(WINDOW, "days: 2", "days: ", "expected a text, not nothing"),
                Arguments.of(WINDOW, "days: 2", "days: ~", "expected a text, not nothing"),
                Arguments.of(WINDOW, "days: 2", "days: null", "expected a text, not nothing"),
                Arguments.of(WINDOW, "days: 2", "days: [2]", "expected a text, not a list"),
                Arguments.of(WINDOW, "days: 2", "days: {two: 2}", "expected a value or `{reading: NAME}`"),
                Arguments.of(WINDOW, "anchor: LESSON", "anchor: LESON", "unknown code `LESON`; did you mean `LESSON`?"),
                Arguments.of(
                        WINDOW, "anchor: LESSON", "anchor: lesson", "unknown code `lesson`; did you mean `LESSON`?"),
                Arguments.of(
                        WINDOW,
                        "count: CALENDAR_DAYS",
                        "count: WEEKS",
                        "unknown code `WEEKS`; expected one of CALENDAR_DAYS, WORKING_DAYS"),
                Arguments.of(WINDOW, "[PUT_MARK]", "[PUTMARK]", "unknown code `PUTMARK`; did you mean `PUT_MARK`?"),
                Arguments.of(WINDOW, "[PUT_MARK]", "PUT_MARK", "expected a list, not `PUT_MARK`"),
                Arguments.of(WINDOW, "[PUT_MARK]", "[]", "expected at least one element"),
                Arguments.of(WINDOW, "[PUT_MARK]", "[[PUT_MARK]]", "expected a text, not a list"),
                Arguments.of(WINDOW, "[PUT_MARK]", "[PUT_MARK, PUT_MARK]", "duplicate `PUT_MARK`"),
                Arguments.of(WINDOW, "[PUT_MARK]", "{PUT_MARK: true}", "expected a value or `{reading: NAME}`"),
                Arguments.of(WINDOW, "days: 2", "days: 2, grades: 9-5", "expected grades like `5-9` or `1`, not `9-5`"),
                Arguments.of(WINDOW, "days: 2", "days: 2, grades: 0-4", "expected grades like `5-9` or `1`, not `0-4`"),
                Arguments.of(WINDOW, "days: 2", "days: 2, grades: 13", "expected grades like `5-9` or `1`, not `13`"),
                Arguments.of(WINDOW, "days: 2", "days: 2, grades: all", "expected grades like `5-9` or `1`, not `all`"),
                Arguments.of(WINDOW, "days: 2", "days: 2, workKinds: []", "expected at least one element"),
                Arguments.of(
                        GRANT, "[SECRETARY]", "[SECRETERY]", "unknown role `SECRETERY`; did you mean `SECRETARY`?"),
                Arguments.of(GRANT, "[SECRETARY]", "[]", "expected at least one element"),
                Arguments.of(GRANT, "[SECRETARY]", "[SECRETARY, SECRETARY]", "duplicate `SECRETARY`"),
                Arguments.of(
                        GRANT,
                        "scope: SCHOOL",
                        "scope: SCHOOL, limitedByModule: yes",
                        "expected `true` or `false`, not `yes`"),
                Arguments.of(LOCK, "[]", "[EXAM, EXAM]", "duplicate `EXAM`"),
                Arguments.of(LOCK, "[]", "EXAM", "expected a list, not `EXAM`"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrong")
    void a_parameter_of_the_wrong_type_is_refused_where_it_stands(
            String rule, String good, String bad, String expected) {
        SchoolFile.withRules(folder, rule);
        String complaint = SchoolFile.complaint(folder, SchoolFile.text(rule.replace(good, bad)));
        assertEquals(expected, complaint.replaceFirst("^school.yaml:15:\\d+: ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-1-9",
                "09.01.2024",
                "2024-02-30",
                "soon",
                "2024-01-09T00:00",
                "+999999999-12-31",
                "-2024-01-9"
            })
    void a_day_is_written_in_one_way(String day) {
        assertEquals(
                "school.yaml:3:17: expected a date like `2024-01-09`, not `" + day + "`",
                SchoolFile.complaint(folder, SchoolFile.text("").replace("2020-09-01", day)));
    }
}
