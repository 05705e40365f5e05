package io.schooljournal.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.regulation.Reading;
import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reading is chosen among its alternatives; a file that extends another may choose again. */
class ReadingsSectionTest {
    private static final String RULE =
            "m: {kind: mark-change, forbidden: ALWAYS, actions: [CHANGE_MARK], clauses: [C], under: {%s}}\n";

    @TempDir
    private Path folder;

    private String broken(String rule) {
        return SchoolFile.complaint(folder, SchoolFile.text("strict", "YES, NO", rule));
    }

    @Test
    void the_chosen_alternative_is_one_of_those_declared() {
        assertEquals(
                "school.yaml:13:20: unknown alternative `YEP` of reading `strict`; did you mean `YES`?",
                SchoolFile.complaint(
                        folder, SchoolFile.text("strict", "YES, NO", "").replace("chosen: YES", "chosen: YEP")));
    }

    @Test
    void a_reading_of_ones_own_is_declared_in_full() {
        String text = SchoolFile.text("strict", "YES, NO", "");
        assertEquals(
                "school.yaml:13:3: missing `chosen`", SchoolFile.complaint(folder, text.replace("chosen: YES, ", "")));
        assertEquals(
                "school.yaml:13:3: missing `alternatives`",
                SchoolFile.complaint(folder, text.replace("alternatives: [YES, NO], ", "")));
        assertEquals("school.yaml:13:3: missing `ru`", SchoolFile.complaint(folder, text.replace("ru: Выбор., ", "")));
        assertEquals(
                "school.yaml:13:25: unknown member `alternative` of reading `strict`; did you mean `alternatives`?",
                SchoolFile.complaint(folder, text.replace("alternatives:", "alternative:")));
    }

    @Test
    void a_rule_that_names_an_unknown_reading_is_refused() {
        assertEquals(
                "school.yaml:17:91: unknown reading `strickt`; did you mean `strict`?",
                broken(RULE.formatted("strickt: YES")));
        assertEquals(
                "school.yaml:17:47: unknown reading `strickt`; did you mean `strict`?",
                broken(
                        "m: {kind: mark-change, forbidden: {reading: strickt}, actions: [CHANGE_MARK], clauses: [C]}\n"));
    }

    @Test
    void a_rule_that_stands_under_an_unknown_alternative_is_refused() {
        assertEquals(
                "school.yaml:17:99: unknown alternative `NEVER` of reading `strict`; expected one of YES, NO",
                broken(RULE.formatted("strict: NEVER")));
    }

    @Test
    void a_rule_that_does_not_stand_is_understood_all_the_same() {
        SchoolFile.load(folder, SchoolFile.text("strict", "YES, NO", RULE.formatted("strict: NO")));
        assertEquals(
                "school.yaml:17:37: unknown code `ALLWAYS`; did you mean `ALWAYS`?",
                broken(RULE.formatted("strict: NO").replace("ALWAYS", "ALLWAYS")));
        assertEquals(
                "school.yaml:17:83: unknown parameter `day` of rule `m`",
                broken(RULE.replace("under:", "day: 1, under:").formatted("strict: NO"))
                        .replaceAll(";.*", ""));
    }

    @Test
    void an_inherited_reading_only_chooses_again() {
        List<Reading> readings = SchoolFile.load(folder, """
                        regulation: ours
                        extends: sosh21
                        inForce: {from: 2024-09-01}
                        readings:
                          markCorrection: {chosen: STRICT}
                        """).regulation().readings();
        Reading chosen = readings.stream()
                .filter(reading -> reading.name().equals("markCorrection"))
                .findFirst()
                .orElseThrow();
        assertEquals("STRICT", chosen.chosen());
        assertEquals(List.of("REMARKS_ONLY", "STRICT"), chosen.alternatives());
        assertEquals(
                "sosh21:R-3.1.3.g sosh21:R-3.1.5.d sosh21:R-4.1.a",
                chosen.clauses().stream().map(Object::toString).collect(Collectors.joining(" ")));
    }
}
