package io.schooljournal.rules.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each violation is found at its file and line with its clauses, and nothing else is. */
class ViolationTest {
    private static final LocalDate MON_2025_05_26 = LocalDate.of(2025, 5, 26);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("io.schooljournal.rules.sample.ExampleAudit#regulationsAndFewerSeeds")
    void what_was_planted_is_found_and_nothing_else(String regulation, long seed) throws Exception {
        Path output = folder.resolve("school");
        List<Planted> planted = SampleSchool.of(ExampleAudit.withEveryViolation(regulation, seed))
                .write(output)
                .planted();
        List<Finding> found = ExampleAudit.audit(regulation, output);
        assertEquals(
                planted.stream().map(ViolationTest::place).sorted().toList(),
                found.stream().map(ViolationTest::place).sorted().toList());
        Map<String, Planted> expected = new TreeMap<>();
        planted.forEach(one -> expected.put(place(one), one));
        for (Finding finding : found) {
            Planted one = expected.get(place(finding));
            assertTrue(one != null && one.clauses().containsAll(finding.clauses()), finding + " is not of " + one);
            assertEquals(one.clauses().isEmpty(), finding.clauses().isEmpty(), finding + " cites nothing");
        }
    }

    private static String place(Planted planted) {
        return planted.file() + ":" + planted.line() + " " + planted.id() + " " + planted.code();
    }

    private static String place(Finding finding) {
        return finding.file() + ":" + finding.line() + " " + finding.id() + " " + finding.code();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void whatever_a_regulation_knows_is_planted(String regulation) throws Exception {
        JournalPolicy policy = Regulations.builtIn(regulation);
        Set<Violation> known = EnumSet.allOf(Violation.class).stream()
                .filter(kind -> kind.appliesTo(policy, MON_2025_05_26))
                .collect(Collectors.toSet());
        SampleOrder order = new SampleOrder(policy, 66, 11, ExampleAudit.YEAR, null, null, known);
        Set<Violation> planted = SampleSchool.of(order).write(folder.resolve("school")).planted().stream()
                .map(Planted::kind)
                .collect(Collectors.toSet());
        assertEquals(known, planted);
    }

    static List<String> regulations() {
        return Regulations.builtIn().ids();
    }

    @Test
    void every_kind_is_known_to_some_regulation() {
        for (Violation kind : Violation.values()) {
            assertTrue(
                    regulations().stream().anyMatch(id -> kind.appliesTo(Regulations.builtIn(id), MON_2025_05_26)),
                    kind.name());
        }
    }
}
