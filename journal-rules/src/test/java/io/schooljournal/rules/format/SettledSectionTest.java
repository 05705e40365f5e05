package io.schooljournal.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.Disagreement.Settlement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file says where its clauses disagree and where it is silent; what it names must exist. */
class SettledSectionTest {
    @TempDir
    private Path folder;

    private static String with(String section) {
        return SchoolFile.text("").replace("rules:\n", section + "rules:\n");
    }

    private static String disagreement(String between, String settledBy) {
        return with("disagreements:\n  - {between: " + between + ", settledBy: " + settledBy + ", ru: П, en: C}\n");
    }

    @Test
    void what_settles_a_disagreement_is_read() throws BrokenRegulation {
        String text = disagreement("[A, B]", "{rule: director}");
        assertEquals(List.of(), PublishedSchema.complaints(text));
        RegulationFile file = Regulations.file(SchoolFile.write(folder, "school.yaml", text));
        Disagreement known = file.disagreements().get(0);
        assertEquals(Settlement.RULE, known.settledBy());
        assertEquals("director", known.name());
        assertEquals("[school:A, school:B]", known.between().toString());
    }

    @Test
    void a_silence_is_read() throws BrokenRegulation {
        String text = with("silences:\n  - {actions: [SET_FINAL_MARK], finalKinds: [EXAM], ru: П, en: C}\n");
        assertEquals(List.of(), PublishedSchema.complaints(text));
        Silence silence = Regulations.file(SchoolFile.write(folder, "school.yaml", text))
                .silences()
                .get(0);
        assertEquals(List.of(Action.SET_FINAL_MARK), silence.actions());
        assertEquals(Set.of(FinalKind.EXAM), silence.finals());
        assertEquals(Set.of(), silence.works());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[A]    | BOTH_BIND            | expected at least two clauses that disagree",
                "[A, E] | BOTH_BIND            | unknown clause `E` in `school`; did you mean `A`?",
                "[A, B] | {reading: ours}      | unknown reading `ours`",
                "[A, B] | {rule: directr}      | unknown rule `directr`; did you mean `director`?",
                "[A, B] | {rule: deny, reading: x} | expected either `reading` or `rule`",
                "[A, B] | {}                   | expected either `reading` or `rule`",
                "[A, B] | RULE                 | expected `{rule: ID}`",
                "[A, B] | READING              | expected `{reading: NAME}`",
                "[A, B] | BOTH                 | unknown code `BOTH`"
            })
    void what_a_disagreement_names_must_exist(String between, String settledBy, String expected) {
        String complaint = SchoolFile.complaint(folder, disagreement(between, settledBy));
        assertTrue(complaint.contains(expected), complaint);
    }

    @Test
    void what_is_settled_is_not_inherited() throws BrokenRegulation {
        assertNotEquals(List.of(), Regulations.file("base").disagreements());
        SchoolFile.write(folder, "child.yaml", "{regulation: child, extends: base, inForce: {from: 2024-09-01}}");
        assertEquals(List.of(), Regulations.file(folder.resolve("child.yaml")).disagreements());
    }

    @Test
    void a_reading_is_chosen_otherwise_without_touching_the_file() throws BrokenRegulation {
        RegulationFile file = Regulations.file("sosh21");
        RegulationFile strict = file.withReadings(Map.of("markCorrection", "STRICT"));
        assertEquals("STRICT", chosen(strict));
        assertEquals("REMARKS_ONLY", chosen(file));
        assertEquals(
                "STRICT",
                Regulations.compile(strict).regulation().readings().stream()
                        .filter(reading -> reading.name().equals("markCorrection"))
                        .findFirst()
                        .orElseThrow()
                        .chosen());
    }

    private static String chosen(RegulationFile file) {
        return file.readings().stream()
                .filter(reading -> reading.name().equals("markCorrection"))
                .findFirst()
                .orElseThrow()
                .chosen();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "markCorection  | STRICT | unknown reading `markCorection`; did you mean `markCorrection`?",
                "markCorrection | STRIKT | unknown alternative `STRIKT` of reading `markCorrection`; did you mean `STRICT`?"
            })
    void an_unknown_choice_is_refused(String reading, String alternative, String expected) {
        RegulationFile file = Regulations.file("sosh21");
        try {
            file.withReadings(Map.of(reading, alternative));
        } catch (BrokenRegulation broken) {
            assertEquals(expected, broken.problem());
            return;
        }
        throw new AssertionError("expected `" + reading + "` to be refused");
    }

    @Test
    void a_rule_can_be_read_without_one_of_its_parameters() throws BrokenRegulation {
        RuleEntry window = Regulations.file("sosh21").rules().stream()
                .filter(rule -> rule.id().equals("window-essay"))
                .findFirst()
                .orElseThrow();
        assertTrue(window.optional("prevailsOver").isPresent());
        assertTrue(window.without("prevailsOver").optional("prevailsOver").isEmpty());
        assertTrue(window.isLeftToReading("count"));
        assertEquals("sosh21", window.statedIn());
    }
}
