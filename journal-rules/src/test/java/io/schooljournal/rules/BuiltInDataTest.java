package io.schooljournal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.StatedRule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.format.RuleEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in regulations carry every clause of their sources, and every rule cites clauses that can bear it. */
class BuiltInDataTest {
    private static final Path CATALOGUE = Path.of("../../shared/regulations/clauses.tsv");
    private static final Set<String> WINDOW_KINDS = Set.of("window", "year-final-lock", "closed-year");

    private static final Set<ClauseKind> SOFTWARE = EnumSet.complementOf(EnumSet.of(ClauseKind.ORG, ClauseKind.WINDOW));

    /** The kinds of clauses that each kind of rule may come from; a grant may follow from any duty, but not from a term. */
    private static final Map<String, Set<ClauseKind>> GROUNDS = Map.ofEntries(
            Map.entry("grant", EnumSet.complementOf(EnumSet.of(ClauseKind.ORG, ClauseKind.WINDOW))),
            Map.entry("exclusion", EnumSet.of(ClauseKind.ACCESS)),
            Map.entry("requirement", EnumSet.of(ClauseKind.ACCESS, ClauseKind.DEADLINE, ClauseKind.PROCEDURE)),
            Map.entry("default-deny", EnumSet.of(ClauseKind.ACCESS)),
            Map.entry("window", EnumSet.of(ClauseKind.WINDOW)),
            Map.entry("year-final-lock", EnumSet.of(ClauseKind.WINDOW)),
            Map.entry("closed-year", EnumSet.of(ClauseKind.WINDOW)),
            Map.entry("no-marks", EnumSet.of(ClauseKind.CONTENT)),
            Map.entry("not-before-lesson", EnumSet.of(ClauseKind.CONTENT)),
            Map.entry("mark-change", EnumSet.of(ClauseKind.ACCESS, ClauseKind.CONTENT)),
            Map.entry("application", EnumSet.of(ClauseKind.PROCEDURE)),
            Map.entry("remedy", EnumSet.of(ClauseKind.PROCEDURE)),
            Map.entry("deadline", EnumSet.of(ClauseKind.DEADLINE)),
            Map.entry("duty", SOFTWARE),
            Map.entry("periodic", SOFTWARE),
            Map.entry("paperwork", EnumSet.of(ClauseKind.PROCEDURE, ClauseKind.ACCESS)),
            Map.entry("document", SOFTWARE),
            Map.entry("notice", SOFTWARE),
            Map.entry("figures", EnumSet.of(ClauseKind.REPORT)),
            Map.entry("retention", EnumSet.of(ClauseKind.RETENTION, ClauseKind.PROCEDURE, ClauseKind.REPORT)),
            Map.entry(
                    "check",
                    EnumSet.of(ClauseKind.CONTENT, ClauseKind.ACCESS, ClauseKind.PROCEDURE, ClauseKind.DEADLINE)));

    /** The kinds of rules of which one at least carries a clause of a kind; a clause of any other kind: any rule at all. */
    private static final Map<ClauseKind, Set<String>> CARRIERS = Map.of(
            ClauseKind.DEADLINE, Set.of("deadline", "duty"),
            ClauseKind.PERIODIC, Set.of("periodic"),
            ClauseKind.REPORT, Set.of("document", "figures"),
            ClauseKind.RETENTION, Set.of("retention"),
            ClauseKind.INFORM, Set.of("notice", "duty", "periodic", "document"),
            ClauseKind.CONTENT, Set.of("check", "no-marks", "not-before-lesson"));

    /** Why a clause is carried otherwise than its kind asks. */
    private static final Map<String, String> CARRIED_OTHERWISE = Map.of(
            "base:scale", "the audit judges every mark by its scale, without parameters",
            "base:school-days", "the audit judges every lesson by the calendar, without parameters",
            "mityaevo:O-6.3", "it says who records homework, a grant; when is A3-2.2, a deadline");

    static List<String> ids() {
        return Regulations.builtIn().ids();
    }

    static List<String> schools() {
        return ids().stream().filter(id -> !id.equals("base")).toList();
    }

    private static List<Clause> clauses(String id) {
        return Regulations.builtIn(id).regulation().clauses();
    }

    private static List<RuleEntry> rules(String id) throws BrokenRegulation {
        return new RegulationSources(null).builtIn(id).rules();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void every_clause_of_the_catalogue_is_there_with_its_kind_and_no_other(String id) throws IOException {
        assumeTrue(Files.exists(CATALOGUE), () -> "not checked: there is no " + CATALOGUE);
        Map<String, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(CATALOGUE)) {
            String[] row = line.split("\t", -1);
            if (row[0].equals(id)) {
                expected.put(row[1], row[2]);
            }
        }
        Map<String, String> actual = new TreeMap<>();
        clauses(id)
                .forEach(clause ->
                        actual.put(clause.ref().clause(), clause.kind().name()));
        assertTrue(!expected.isEmpty(), () -> "expected `" + id + "` in " + CATALOGUE);
        assertEquals(expected, actual);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_clause_in_which_software_has_no_part_says_why_in_a_sentence(String id) {
        for (Clause clause : clauses(id)) {
            String reason = clause.reason();
            assertEquals(
                    clause.kind() == ClauseKind.ORG,
                    reason != null,
                    clause.ref().toString());
            assertTrue(
                    reason == null || reason.split(" ").length > 5, clause.ref().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_rule_cites_clauses_of_kinds_that_can_bear_it(String id) throws BrokenRegulation {
        Map<ClauseRef, ClauseKind> kinds = new HashMap<>();
        clauses("base").forEach(clause -> kinds.put(clause.ref(), clause.kind()));
        clauses(id).forEach(clause -> kinds.put(clause.ref(), clause.kind()));
        for (RuleEntry rule : rules(id)) {
            Set<ClauseKind> grounds = GROUNDS.getOrDefault(rule.kind().text(), Set.of());
            for (ClauseRef clause : rule.clauses()) {
                assertTrue(
                        grounds.contains(kinds.get(clause)),
                        () -> "rule `" + rule.id() + "` of `" + id + "` rests on `" + clause + "`, which is "
                                + kinds.get(clause));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_window_clause_is_carried_by_a_rule_that_closes_or_by_a_reading(String id) throws BrokenRegulation {
        Set<ClauseRef> carried = new HashSet<>();
        for (RuleEntry rule : rules(id)) {
            if (WINDOW_KINDS.contains(rule.kind().text())) {
                carried.addAll(rule.clauses());
            }
        }
        for (Reading reading : Regulations.builtIn(id).regulation().readings()) {
            carried.addAll(reading.clauses());
        }
        for (Clause clause : clauses(id)) {
            assertTrue(
                    clause.kind() != ClauseKind.WINDOW || carried.contains(clause.ref()),
                    () -> "no rule carries the window clause `" + clause.ref() + "`");
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_clause_in_which_software_has_a_part_is_carried_as_its_kind_asks(String id) throws BrokenRegulation {
        Map<ClauseRef, Set<String>> carriers = carriers(id);
        for (Clause clause : clauses(id)) {
            String ref = clause.ref().toString();
            Set<String> by = carriers.getOrDefault(clause.ref(), Set.of());
            boolean asked = clause.kind() == ClauseKind.ORG
                    || !Collections.disjoint(CARRIERS.getOrDefault(clause.kind(), by), by);
            assertEquals(
                    CARRIED_OTHERWISE.containsKey(ref),
                    !asked,
                    () -> "the " + clause.kind() + " clause `" + ref + "` is carried by " + by);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_clause_in_which_software_has_no_part_is_cited_by_nothing(String id) throws BrokenRegulation {
        Map<ClauseRef, Set<String>> carriers = carriers(id);
        for (Clause clause : clauses(id)) {
            assertTrue(
                    clause.kind() != ClauseKind.ORG || !carriers.containsKey(clause.ref()),
                    clause.ref().toString());
        }
    }

    @Test
    void every_reading_of_a_vague_term_is_used_by_a_rule() throws BrokenRegulation {
        Set<String> unused = new HashSet<>(Set.of("startOfYear", "atOnce", "afterPeriod"));
        for (String id : schools()) {
            for (StatedRule rule : Regulations.builtIn(id).regulation().rules()) {
                unused.removeAll(rule.readings());
            }
        }
        assertEquals(Set.of(), unused);
    }

    /** Which kinds of rules cite a clause; a reading and the days in force count as carriers of their own. */
    private static Map<ClauseRef, Set<String>> carriers(String id) throws BrokenRegulation {
        RegulationFile file = new RegulationSources(null).builtIn(id);
        Map<ClauseRef, Set<String>> carriers = new HashMap<>();
        for (RuleEntry rule : file.rules()) {
            carry(carriers, rule.clauses(), rule.kind().text());
        }
        file.readings().forEach(reading -> carry(carriers, reading.clauses(), "reading"));
        carry(carriers, file.validity().clauses(), "inForce");
        return carriers;
    }

    private static void carry(Map<ClauseRef, Set<String>> carriers, List<ClauseRef> clauses, String by) {
        clauses.forEach(clause ->
                carriers.computeIfAbsent(clause, first -> new TreeSet<>()).add(by));
    }
}
