package io.schooljournal.rules.audit;

import static io.schooljournal.rules.audit.AuditEqualsDecideProperties.FIRST_PLANTED_LINE;
import static io.schooljournal.rules.audit.SampleFacts.CALENDAR;
import static io.schooljournal.rules.audit.SampleFacts.MOSCOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.audit.AuditEqualsDecideProperties.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Entries in memory are judged as the rows of a package are, and as each is alone. */
class EntryAuditProperties {
    private static final AuditEqualsDecideProperties GIVEN = new AuditEqualsDecideProperties();

    /** The records of a host that keeps one object of each target, author and state, or makes new ones at every look. */
    private record Host(boolean shares, Map<Object, Object> kept) implements EntryView<Recorded> {
        private static Request request(Recorded entry) {
            return AuditEqualsDecideProperties.request(entry);
        }

        @SuppressWarnings("unchecked")
        private <T> T one(T value) {
            return shares ? (T) kept.computeIfAbsent(value, key -> key) : value;
        }

        @Override
        public Action action(Recorded entry) {
            return request(entry).action();
        }

        @Override
        public Instant at(Recorded entry) {
            return entry.at();
        }

        @Override
        public Actor author(Recorded entry) {
            return one(request(entry).actor());
        }

        @Override
        public Target target(Recorded entry) {
            return one(
                    Target.builder().from(request(entry).target()).pupil(null).build());
        }

        @Override
        public State state(Recorded entry) {
            return one(request(entry).state());
        }
    }

    @Provide
    Arbitrary<List<Recorded>> rows() {
        return GIVEN.rows();
    }

    @Provide
    Arbitrary<JournalPolicy> policies() {
        return GIVEN.policies();
    }

    /** Entries of few lessons and authors, around the instants at which windows and deadlines end. */
    @Provide
    Arbitrary<List<Recorded>> alike() {
        Arbitrary<Long> seconds = Arbitraries.integers()
                .between(0, 16)
                .flatMap(days -> Arbitraries.of(-1L, 0L, 1L).map(around -> days * 86_400 - 9 * 3600 + around));
        return seconds.flatMap(at -> Arbitraries.of("t-17", "t-18", "d-1")
                        .map(author -> new Recorded("p-2", "l-1", author, "CURRENT", at, "")))
                .list()
                .ofMinSize(50)
                .ofMaxSize(200);
    }

    @Property(tries = 80)
    void in_memory_the_same_is_found_as_in_a_package(
            @ForAll("policies") JournalPolicy policy, @ForAll("rows") List<Recorded> rows) throws Exception {
        Map<Long, Set<String>> inPackage =
                AuditEqualsDecideProperties.audit(policy, AuditEqualsDecideProperties.with(rows));
        inPackage.keySet().removeIf(line -> line < FIRST_PLANTED_LINE);
        assertEquals(inPackage, inMemory(policy, rows, true));
        assertEquals(inPackage, inMemory(policy, rows, false));
    }

    private static Map<Long, Set<String>> inMemory(JournalPolicy policy, List<Recorded> rows, boolean shares) {
        Map<Long, Set<String>> found = new TreeMap<>();
        for (Map.Entry<Integer, Explanation> one : answers(policy, rows, shares).entrySet()) {
            Recorded row = rows.get(one.getKey());
            Set<String> codes = AuditEqualsDecideProperties.codes(policy, row, one.getValue());
            if (!codes.isEmpty()) {
                found.put((long) FIRST_PLANTED_LINE + one.getKey(), codes);
            }
        }
        return found;
    }

    /** The answers that are given out, by the number of the entry. */
    @SuppressWarnings("ReferenceEquality") // equal entries may stand in several places
    private static Map<Integer, Explanation> answers(JournalPolicy policy, List<Recorded> rows, boolean shares) {
        Map<Integer, Explanation> answers = new TreeMap<>();
        List<Recorded> entries = new ArrayList<>(rows);
        int[] next = new int[1];
        EntryTotals totals = EntryAudit.of(policy, MOSCOW, new Host(shares, new HashMap<>()))
                .on(CALENDAR)
                .run(entries, (entry, answer) -> {
                    while (entries.get(next[0]) != entry) {
                        next[0]++;
                    }
                    answers.put(next[0]++, answer);
                });
        assertEquals(rows.size(), totals.entries());
        assertEquals(answers.size(), totals.entries() - totals.inOrder());
        return answers;
    }

    @Property(tries = 60)
    void an_entry_is_judged_alike_whatever_was_judged_before(
            @ForAll("policies") JournalPolicy policy, @ForAll("alike") List<Recorded> rows) {
        Map<Integer, Explanation> together = answers(policy, rows, true);
        for (int i = 0; i < rows.size(); i++) {
            Explanation alone = policy.explain(AuditEqualsDecideProperties.request(rows.get(i)));
            boolean inOrder =
                    alone.verdict() == Verdict.ALLOW && alone.advisories().isEmpty();
            assertEquals(inOrder ? null : alone, together.get(i), rows.get(i).toString());
        }
    }
}
