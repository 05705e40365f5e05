package io.schooljournal.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.rules.engine.SchoolFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every clause has its kind and both languages, and every citation finds its clause. */
class ClausesSectionTest {
    private static final String GRANT =
            "g: {kind: grant, roles: [SECRETARY], actions: [PUT_MARK], scope: SCHOOL, clauses: [%s]}\n";

    @TempDir
    private Path folder;

    private String clause(String clause) {
        return SchoolFile.complaint(
                folder, SchoolFile.text("").replace("clauses:\n", "clauses:\n  R-1: " + clause + "\n"));
    }

    private String citing(String clauses) {
        return SchoolFile.complaint(folder, SchoolFile.text(GRANT.formatted(clauses)));
    }

    @Test
    void a_clause_has_a_kind_and_two_languages() {
        assertEquals("school.yaml:6:3: missing `kind`", clause("{ru: Пункт., en: A clause.}"));
        assertEquals("school.yaml:6:3: missing `ru`", clause("{kind: ACCESS, en: A clause.}"));
        assertEquals("school.yaml:6:3: missing `en`", clause("{kind: ACCESS, ru: Пункт.}"));
        assertEquals("school.yaml:6:7: expected a mapping, not nothing", clause(""));
        assertEquals(
                "school.yaml:6:15: unknown code `ACESS`; did you mean `ACCESS`?",
                clause("{kind: ACESS, ru: Пункт., en: A clause.}"));
        assertEquals(
                "school.yaml:6:49: unknown member `note` of clause `R-1`; expected one of en, kind, reason, ru",
                clause("{kind: ACCESS, ru: Пункт., en: A clause, note: x}"));
    }

    @Test
    void only_an_organisational_clause_gives_a_reason_and_it_always_does() {
        assertEquals(
                "school.yaml:6:3: clause `R-1` is `ORG` and lacks a `reason` why software has no part in it",
                clause("{kind: ORG, ru: Пункт., en: A clause.}"));
        assertEquals(
                "school.yaml:6:55: expected a text, not nothing",
                clause("{kind: ORG, ru: Пункт., en: A clause., reason: ~}"));
        assertEquals(
                "school.yaml:6:50: clause `R-1` is `ACCESS`; only `ORG` gives a `reason`",
                clause("{kind: ACCESS, ru: Пункт., en: A clause., reason: Because.}"));
    }

    @Test
    void a_clause_has_no_colon_since_citations_have_one() {
        assertEquals(
                "school.yaml:6:3: expected clause `a:b` to have no `:` in its name",
                SchoolFile.complaint(
                        folder,
                        SchoolFile.text("")
                                .replace("clauses:\n", "clauses:\n  a:b: {kind: ACCESS, ru: П., en: C.}\n")));
    }

    @Test
    void an_unknown_clause_is_refused_with_the_nearest() {
        assertEquals(
                "school.yaml:15:89: unknown clause `GRANTS` in `school`; did you mean `GRANT`?", citing("A, GRANTS"));
        assertEquals("school.yaml:15:89: duplicate `A`", citing("A, A"));
        assertEquals("school.yaml:15:3: rule `g` cites no clause", citing(""));
    }

    @Test
    void an_unknown_clause_of_a_real_regulation_is_refused_with_the_nearest() {
        String text = """
                regulation: ours
                extends: sosh21
                inForce: {from: 2024-09-01}
                clauses:
                  R-4.2: {kind: PROCEDURE, ru: Порядок исправления., en: How a closed entry is corrected.}
                rules:
                  decide-correction: {clauses: [R-4.9]}
                """;
        assertEquals(
                "school.yaml:7:33: unknown clause `R-4.9` in `ours`; did you mean `R-4.2`?",
                SchoolFile.complaint(folder, text));
        assertEquals(
                "school.yaml:7:33: unknown clause `sosh21:R-4.2.9` in `ours`; did you mean `sosh21:R-4.2.1`?",
                SchoolFile.complaint(folder, text.replace("R-4.9", "\"sosh21:R-4.2.9\"")));
    }
}
