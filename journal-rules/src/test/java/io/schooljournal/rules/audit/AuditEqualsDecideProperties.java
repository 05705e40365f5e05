package io.schooljournal.rules.audit;

import static io.schooljournal.rules.audit.SampleFacts.CALENDAR;
import static io.schooljournal.rules.audit.SampleFacts.CORRECTIONS;
import static io.schooljournal.rules.audit.SampleFacts.LESSONS;
import static io.schooljournal.rules.audit.SampleFacts.MOSCOW;
import static io.schooljournal.rules.audit.SampleFacts.PEOPLE;
import static io.schooljournal.rules.audit.SampleFacts.YEAR_FINAL_SET;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.SampleSchool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
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
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The audit of recorded rows says of each what the policy says of a request put together by hand. */
class AuditEqualsDecideProperties {
    static final int FIRST_PLANTED_LINE = 6;
    private static final Set<String> POLICY_CODES = Stream.concat(
                    Arrays.stream(ReasonCode.values()).map(Enum::name),
                    Arrays.stream(AdvisoryCode.values()).map(Enum::name))
            .collect(Collectors.toSet());
    /** A mark as it would be recorded. */
    record Recorded(String pupil, String lesson, String author, String work, long seconds, String correction) {
        Instant at() {
            return start().plusSeconds(seconds);
        }

        private Instant start() {
            Instant start = requireNonNull(LESSONS.get(lesson)).lessonStart();
            return start == null ? Instant.EPOCH : start;
        }

        String row(int id) {
            OffsetDateTime at = at().atOffset(ZoneOffset.ofHours(3));
            return "n-" + id + "," + pupil + "," + lesson + ",4," + work + ",," + at + "," + author + ",," + correction;
        }
    }

    @Provide
    Arbitrary<List<Recorded>> rows() {
        long day = 86_400;
        Arbitrary<Long> edges = Arbitraries.integers()
                .between(-1, 20)
                .flatMap(days -> Arbitraries.of(-1L, 0L, 1L).map(around -> days * day - 9 * 3600 + around));
        Arbitrary<Long> seconds = Arbitraries.oneOf(Arbitraries.longs().between(-day, 30 * day), edges);
        return Combinators.combine(
                        Arbitraries.of("p-1", "p-2", "p-3"),
                        Arbitraries.of("l-1", "l-2", "l-3", "l-4"),
                        Arbitraries.of(PEOPLE.keySet().stream().sorted().toList()),
                        Arbitraries.of("CURRENT", "WRITTEN", "MONITORING", "ESSAY"),
                        seconds,
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of("")), Tuple.of(1, Arbitraries.of("k-1", "k-2"))))
                .as(Recorded::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<JournalPolicy> policies() {
        return Arbitraries.of(Regulations.builtIn().ids()).map(Regulations::builtIn);
    }

    @Property(tries = 120)
    void audit_of_a_row_equals_decide_of_that_row(
            @ForAll("policies") JournalPolicy policy, @ForAll("rows") List<Recorded> rows) throws Exception {
        Map<Long, Set<String>> found = audit(policy, with(rows));
        for (int i = 0; i < rows.size(); i++) {
            Set<String> got = found.getOrDefault((long) FIRST_PLANTED_LINE + i, Set.of());
            assertEquals(expected(policy, rows.get(i)), got, rows.get(i).toString());
        }
    }

    @Property(tries = 25)
    void what_is_found_of_a_row_does_not_depend_on_the_rows_around_it(
            @ForAll("policies") JournalPolicy policy, @ForAll("rows") List<Recorded> rows) throws Exception {
        Map<Long, Set<String>> together = audit(policy, with(rows));
        Map<Long, Set<String>> apart = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Set<String> alone = audit(policy, with(rows.subList(i, i + 1))).get((long) FIRST_PLANTED_LINE);
            if (alone != null) {
                apart.put((long) FIRST_PLANTED_LINE + i, alone);
            }
        }
        together.keySet().removeIf(line -> line < FIRST_PLANTED_LINE);
        assertEquals(apart, together);
    }

    static SampleSchool with(List<Recorded> rows) {
        SampleSchool school = SampleSchool.inOrder()
                .with("final_marks.csv", "f-9,p-1,algebra,YEAR,5,,2024-10-10T12:00:00+03:00,d-1,,,");
        for (int i = 0; i < rows.size(); i++) {
            school.with("marks.csv", rows.get(i).row(i));
        }
        return school;
    }

    static Map<Long, Set<String>> audit(JournalPolicy policy, SampleSchool school) throws Exception {
        Path folder = Files.createTempDirectory("audit");
        List<Finding> findings = new ArrayList<>();
        try (JournalPackage journal = JournalPackage.open(school.folder(folder))) {
            JournalAudit.of(policy).run(journal, journal.manifest().exportedAt(), findings::add);
        } finally {
            delete(folder);
        }
        return findings.stream()
                .filter(finding -> finding.file().equals("marks.csv") && POLICY_CODES.contains(finding.code()))
                .collect(Collectors.groupingBy(
                        Finding::line,
                        TreeMap::new,
                        Collectors.mapping(
                                finding -> finding.code() + " " + sorted(finding.clauses()),
                                Collectors.toCollection(TreeSet::new))));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Set<String> expected(JournalPolicy policy, Recorded row) {
        return codes(policy, row, policy.explain(request(row)));
    }

    /** What an answer says of a row, each code with its clauses. */
    static Set<String> codes(JournalPolicy policy, Recorded row, Explanation answer) {
        Map<String, Set<Object>> clauses = new TreeMap<>();
        answer.reasons()
                .forEach(reason -> clauses.computeIfAbsent(reason.code().name(), key -> new TreeSet<>(byText()))
                        .addAll(reason.clauses()));
        EveryFileEqualsDecideProperties.lateness(policy, request(row), answer)
                .forEach(advisory -> clauses.computeIfAbsent(advisory.code().name(), key -> new TreeSet<>(byText()))
                        .addAll(advisory.clauses()));
        return clauses.entrySet().stream()
                .map(entry -> entry.getKey() + " " + sorted(List.copyOf(entry.getValue())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Comparator<Object> byText() {
        return Comparator.comparing(Object::toString);
    }

    private static List<String> sorted(List<?> clauses) {
        return clauses.stream().map(Object::toString).sorted().toList();
    }

    static Request request(Recorded row) {
        Instant at = row.at();
        CorrectionState correction = requireNonNull(CORRECTIONS.get(row.correction()));
        if (!row.correction().isEmpty() && at.isBefore(Instant.parse("2024-10-20T07:00:00Z"))) {
            correction = CorrectionState.builder()
                    .from(correction)
                    .decision(CorrectionDecision.PENDING)
                    .build();
        }
        return Request.builder()
                .at(at)
                .zone(MOSCOW)
                .actor(requireNonNull(PEOPLE.get(row.author())))
                .action(row.correction().isEmpty() ? Action.PUT_MARK : Action.APPLY_CORRECTION)
                .target(Target.builder()
                        .from(requireNonNull(LESSONS.get(row.lesson())))
                        .pupil(new PupilId(row.pupil()))
                        .workKind(WorkKind.valueOf(row.work()))
                        .build())
                .state(State.builder()
                        .yearFinalsSet(
                                row.pupil().equals("p-1") && row.lesson().equals("l-1") && YEAR_FINAL_SET.isBefore(at))
                        .yearClosed(false)
                        .pupilEnrolled(true)
                        .remark(false)
                        .correction(correction)
                        .build())
                .calendar(CALENDAR)
                .build();
    }
}
