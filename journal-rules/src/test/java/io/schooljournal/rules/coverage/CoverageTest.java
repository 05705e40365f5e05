package io.schooljournal.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.regulation.StatedRule;
import io.schooljournal.rules.Regulations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No clause of a built-in regulation lacks a carrier or a test, and coverage would say so. */
class CoverageTest {
    static List<String> schools() {
        return Regulations.builtIn().ids().stream()
                .filter(id -> !id.equals("base"))
                .toList();
    }

    private static Regulation regulation(String id) {
        return Regulations.builtIn(id).regulation();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void every_clause_is_carried_and_tested_or_is_not_for_software(String id) {
        List<String> unaccounted = Coverage.of(regulation(id), CaseBook.of(id)).unaccounted().stream()
                .map(clause -> clause.clause().ref() + " " + clause.carriedBy() + " " + clause.tests())
                .toList();
        assertEquals(List.of(), unaccounted);
    }

    @Test
    void a_clause_whose_rule_is_taken_away_is_unaccounted_for() {
        Regulation whole = regulation("sosh21");
        List<StatedRule> rules = whole.rules().stream()
                .filter(rule -> !rule.id().equals("window-essay"))
                .toList();
        Regulation without = Regulation.builder().from(whole).rules(rules).build();
        assertEquals(
                List.of("sosh21:P-5.5.g", "sosh21:R-4.1.c"),
                Coverage.of(without, CaseBook.of("sosh21")).unaccounted().stream()
                        .map(clause -> clause.clause().ref().toString())
                        .toList());
    }

    @Test
    void a_clause_whose_cases_are_taken_away_is_unaccounted_for() {
        Coverage coverage = Coverage.of(regulation("karmalo"), CaseBook.of("a-school-without-cases"));
        assertFalse(coverage.unaccounted().isEmpty());
        assertTrue(coverage.unaccounted().stream()
                .allMatch(clause -> clause.tests().isEmpty()));
    }

    @Test
    void the_tree_of_a_clause_names_its_carriers_and_tests() {
        Coverage coverage = Coverage.of(regulation("sosh21"), CaseBook.of("sosh21"));
        assertEquals(coverage.clauses().size(), coverage.trees().size());
        assertEquals(
                List.of("regulation", "clause", "kind", "carriedBy", "test"),
                coverage.trees().stream()
                        .filter(tree -> "R-4.1.a".equals(tree.get("clause")))
                        .flatMap(tree -> tree.keySet().stream())
                        .toList());
    }
}
