package io.schooljournal.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.format.BrokenRegulation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of the table "where clauses disagree" of the readings of the five regulations is reported by the lint, with the
 * clauses of both sides; and as far as rules carry both sides, the lint finds it by itself, without being told.
 */
class SettledDisagreementsTest {
    private static final Map<String, Lint> LINTS = new ConcurrentHashMap<>();

    /** How far a disagreement is in the reach of the data. */
    private enum Reach {
        /** The lint finds it by laying the rules over each other, whatever the file says. */
        FOUND,
        /** The rules say nothing contrary of one entry; the file tells of it, and the lint checks what settles it. */
        TOLD,
        /** Two clauses of one window say the same; the lint finds that by itself. */
        SAME
    }

    private record Row(String regulation, Reach reach, String one, String other, String about) {
        @Override
        public String toString() {
            return regulation + " " + one + " against " + other + ": " + about;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("sosh21", Reach.FOUND, "R-3.1.3.g", "R-3.1.5.d", "marks are not corrected, and are"),
                new Row("sosh21", Reach.FOUND, "R-3.1.3.g", "R-4.1.a", "marks are not corrected, and windows for it"),
                new Row("sosh21", Reach.TOLD, "R-3.1.3.f", "R-4.1.a", "a remark has 7 days, attendance 2"),
                new Row(
                        "sosh21",
                        Reach.FOUND,
                        "R-4.1.a",
                        "R-3.1.3.d",
                        "written work locks, and is due by the next lesson"),
                new Row("sosh21", Reach.FOUND, "R-4.1.a", "R-3.2.2.b", "written work locks, and is due by norms"),
                new Row("sosh21", Reach.FOUND, "P-3.7.b", "R-4.1.d", "year finals lock what is open 7 days"),
                new Row("sosh21", Reach.FOUND, "P-3.12", "R-3.1.1", "no pupils, and pupils are users"),
                new Row("sosh21", Reach.FOUND, "P-8.7", "R-3.1.1", "no pupils, and pupils are users"),
                new Row("sosh21", Reach.TOLD, "P-3.12", "R-3.2.6", "no pupils, and they are given access"),
                new Row("karmalo", Reach.FOUND, "7.1", "4.5", "no pupils, and pupils see their data"),
                new Row("karmalo", Reach.TOLD, "7.1", "2.3", "no pupils, and pupils are users"),
                new Row("karmalo", Reach.TOLD, "7.1", "4.2.2", "no pupils, and they get credentials"),
                new Row("sosh21", Reach.FOUND, "P-3.10", "R-3.1.k", "no parents, and parents see their child's data"),
                new Row("sosh21", Reach.TOLD, "P-3.10", "R-3.1.7", "no parents, and parents are users"),
                new Row("sosh21", Reach.TOLD, "P-3.10", "R-3.2.6", "no parents, and they are given access"),
                new Row("gymnasium11", Reach.FOUND, "3.7", "1.7", "own data only, and all are users"),
                new Row("sosh21", Reach.TOLD, "P-1.2bis", "R-2.7", "recipients are parents, and pupils too"),
                new Row("sosh21", Reach.TOLD, "R-1.3", "R-3.1.1", "recipients are parents, and pupils too"),
                new Row("sosh21", Reach.TOLD, "R-2.8", "R-3.1.d", "refused at once, and removed within 3 days"),
                new Row("sosh21", Reach.SAME, "P-5.5.e", "R-4.1.a", "both acts say 2 days"),
                new Row("sosh21", Reach.SAME, "P-5.5.f", "R-4.1.b", "both acts say 7 days"),
                new Row("sosh21", Reach.SAME, "P-5.5.g", "R-4.1.c", "both acts say 14 days"),
                new Row("sosh21", Reach.SAME, "P-5.5.h", "R-4.1.d", "both acts say 7 days after the period"),
                new Row("sosh21", Reach.FOUND, "P-5.5.a", "R-3.2.3.a", "the plan as a whole, and each item"),
                new Row("sosh21", Reach.TOLD, "P-3.8.a", "P-5.5.a", "lists by 5 September, cards 10 days before"),
                new Row("sosh21", Reach.FOUND, "R-2.10.a", "R-3.2.6", "5 working days, and 5 days"),
                new Row("sosh21", Reach.FOUND, "P-3.7.d", "P-5.5.d", "2 hours after classes, and the same day"),
                new Row("sosh21", Reach.FOUND, "P-3.7.d", "R-3.2.3.b", "2 hours after classes, and the same day"),
                new Row("sosh21", Reach.FOUND, "P-3.7.d", "R-3.2.1", "2 hours after classes, and the same day"),
                new Row("sosh21", Reach.FOUND, "R-3.2.4.b", "R-4.1.d", "finals due before, open after the period ends"),
                new Row("sosh21", Reach.TOLD, "P-6.5.b", "R-4.1.d", "copies certified on day 4, finals open to day 7"),
                new Row("sosh21", Reach.TOLD, "R-3.1.g", "R-3.1.3.f", "three ways to correct"),
                new Row("sosh21", Reach.TOLD, "R-3.1.g", "R-4.2.2", "three ways to correct"),
                new Row("mityaevo", Reach.FOUND, "A3-3.3", "A4-3", "3 days, and 1 day"),
                new Row("mityaevo", Reach.TOLD, "A3-2.2", "O-5", "by 17:00, and clubs are held later"),
                new Row("mityaevo", Reach.TOLD, "D-3.10", "O-6.2", "class teachers enter marks too"),
                new Row("karmalo", Reach.TOLD, "5.2.5.f", "5.2.3.b", "class teachers fill the journal"),
                new Row("shkola4", Reach.TOLD, "2.3", "4.5.1", "class teachers fill the journal"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_lint_reports_it_with_both_clauses(Row row) throws BrokenRegulation {
        List<LintFinding> findings = lint(row.regulation()).findings().stream()
                .filter(finding -> finding.code() == LintCode.DISAGREEMENT_SETTLED
                        || finding.code() == LintCode.CLAUSES_SAY_THE_SAME)
                .filter(finding -> names(finding.clauses()).containsAll(Set.of(row.one(), row.other())))
                .toList();
        assertFalse(findings.isEmpty());
        assertEquals(
                row.reach() == Reach.SAME,
                findings.stream().anyMatch(finding -> finding.code() == LintCode.CLAUSES_SAY_THE_SAME));
    }

    private static Lint lint(String regulation) throws BrokenRegulation {
        Lint known = LINTS.get(regulation);
        if (known == null) {
            known = Lint.of(Regulations.file(regulation));
            LINTS.put(regulation, known);
        }
        return known;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_lint_finds_by_itself_what_the_rules_carry(Row row) throws BrokenRegulation {
        List<Conflict> conflicts = Conflicts.of(Dossier.of(Regulations.file(row.regulation())));
        boolean found = conflicts.stream().anyMatch(conflict -> isBetween(conflict, row.one(), row.other()));
        assertEquals(row.reach() == Reach.FOUND, found);
    }

    private static boolean isBetween(Conflict conflict, String one, String other) {
        Set<String> rule = names(conflict.rule().clauses());
        Set<String> against = names(conflict.other());
        return (rule.contains(one) && against.contains(other)) || (rule.contains(other) && against.contains(one));
    }

    private static Set<String> names(List<ClauseRef> clauses) {
        Set<String> names = new HashSet<>();
        clauses.forEach(clause -> names.add(clause.clause()));
        return names;
    }

    @Test
    void finals_of_two_schools_are_shown_by_their_comparison() throws BrokenRegulation {
        Comparison comparison = Comparison.of(Regulations.file("gymnasium11"), Regulations.file("shkola4"));
        assertTrue(comparison.differences().stream()
                .anyMatch(difference -> names(difference.one().clauses()).contains("4.4.4")
                        && names(difference.other().clauses()).contains("4.9")));
    }
}
