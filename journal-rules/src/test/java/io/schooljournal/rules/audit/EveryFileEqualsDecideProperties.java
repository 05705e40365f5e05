package io.schooljournal.rules.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The audit says of every row of every file of entries what the policy says of requests put together by hand. */
class EveryFileEqualsDecideProperties {
    private static final int ROWS = 70;
    private static final Set<String> POLICY_CODES = Stream.concat(
                    Stream.of(ReasonCode.values()).map(Enum::name),
                    Stream.of(AdvisoryCode.values()).map(Enum::name))
            .collect(Collectors.toSet());

    @Provide
    Arbitrary<String> regulations() {
        return Arbitraries.of(Regulations.builtIn().ids());
    }

    @Property(tries = 60)
    void audit_of_a_row_equals_decide_of_that_row(@ForAll("regulations") String id, @ForAll long seed)
            throws Exception {
        compare(Regulations.builtIn(id), new PlantedEntries(seed, ROWS));
    }

    @Example
    void every_file_of_every_regulation_has_rows_in_order_and_rows_at_fault() throws Exception {
        for (String id : Regulations.builtIn().ids()) {
            Map<String, Set<Boolean>> seen = new TreeMap<>();
            compare(Regulations.builtIn(id), new PlantedEntries(1, 420))
                    .forEach((where, codes) -> seen.computeIfAbsent(
                                    where.substring(0, where.indexOf(':')), key -> new TreeSet<>())
                            .add(codes.isEmpty()));
            assertEquals(7, seen.size(), id);
            seen.forEach((file, both) -> assertEquals(2, both.size(), id + " " + file));
        }
    }

    private static Map<String, Set<String>> compare(JournalPolicy policy, PlantedEntries planted) throws Exception {
        SampleSchool school = sample();
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, String> rows = new TreeMap<>();
        for (PlantedEntry entry : planted.all()) {
            school.with(entry.file(), entry.row());
            String where = entry.file() + ":" + school.lastLine(entry.file());
            expected.put(where, expected(policy, entry, planted));
            rows.put(where, entry.row());
        }
        Map<String, Set<String>> found = audit(policy, school);
        expected.forEach((where, codes) -> assertEquals(
                codes,
                found.getOrDefault(where, Set.of()),
                () -> policy.regulation().id() + " " + rows.get(where)));
        return expected;
    }

    private static SampleSchool sample() {
        SampleSchool school = SampleSchool.inOrder()
                .with("final_marks.csv", "f-9,p-1,algebra,YEAR,5,,2024-10-10T12:00:00+03:00,d-1,,,");
        PlantedEntries.ABSENCES.forEach((id, about) -> {
            if (!id.equals("x-1")) {
                school.with("attendance.csv", id + "," + about.get(0) + "," + about.get(1) + ",ABSENT,,,,");
            }
        });
        return school.file("corrections.csv", """
                correction_id,initiator_id,ground,documents,submitted_at,registered_no,decision,decided_by,decided_at,protocol_no,applied_by,applied_at
                k-1,t-17,ABSENCE,1,,12,GRANTED,d-1,2024-10-20T10:00:00+03:00,7,,
                k-2,t-17,OTHER,1,,,GRANTED,d-1,2024-10-20T10:00:00+03:00,,,""");
    }

    private static Set<String> expected(JournalPolicy policy, PlantedEntry entry, PlantedEntries planted) {
        Set<String> codes = new TreeSet<>();
        for (PlantedEntry.Ask ask : entry.asks()) {
            Request request = ask.request(planted.finals);
            Explanation answer = policy.explain(request);
            Map<String, Set<String>> clauses = new TreeMap<>();
            answer.reasons()
                    .forEach(reason -> clauses.computeIfAbsent(reason.code().name(), key -> new TreeSet<>())
                            .addAll(texts(reason.clauses())));
            lateness(policy, request, answer)
                    .forEach(advisory -> clauses.computeIfAbsent(advisory.code().name(), key -> new TreeSet<>())
                            .addAll(texts(advisory.clauses())));
            clauses.forEach((code, cited) -> codes.add(code + " " + cited));
        }
        return codes;
    }

    /** A directive is in no package; an entry that hinges on one is late when it is late with one. */
    static List<Advisory> lateness(JournalPolicy policy, Request request, Explanation answer) {
        if (answer.verdict() != Verdict.UNDECIDED) {
            return answer.advisories();
        }
        assertEquals(Set.of(Fact.DIRECTIVE), Set.copyOf(answer.decision().missing()));
        return policy.explain(Request.builder()
                        .from(request)
                        .state(State.builder()
                                .from(request.state())
                                .directive(true)
                                .build())
                        .build())
                .advisories();
    }

    private static Collection<String> texts(List<ClauseRef> clauses) {
        return clauses.stream().map(ClauseRef::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> audit(JournalPolicy policy, SampleSchool school) throws Exception {
        Path folder = Files.createTempDirectory("audit");
        List<Finding> findings = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(school.folder(folder))) {
            JournalAudit.of(policy).run(journal, journal.manifest().exportedAt(), findings::add);
        } finally {
            delete(folder);
        }
        return findings.stream()
                .filter(finding -> POLICY_CODES.contains(finding.code()))
                .collect(Collectors.groupingBy(
                        finding -> finding.file() + ":" + finding.line(),
                        TreeMap::new,
                        Collectors.mapping(
                                finding -> finding.code() + " " + texts(finding.clauses()),
                                Collectors.toCollection(TreeSet::new))));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertTrue(Files.notExists(folder));
    }
}
