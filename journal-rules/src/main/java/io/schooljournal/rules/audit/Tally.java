package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.audit.RuleRun;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.audit.RuleBook.Rules;
import io.schooljournal.rules.facts.Evidence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts what was judged, found and not checked, and passes findings on in their order. */
final class Tally {
    private static final Comparator<NotChecked> BY_RULE = Comparator.comparing(NotChecked::rule)
            .thenComparing(NotChecked::evidence)
            .thenComparing(NotChecked::cause);

    private final Consumer<Finding> sink;
    private final List<Finding> ofRow = new ArrayList<>();
    private final long[] rows = new long[Codes.COUNT];
    /** A set of rules, and how many rows were judged by it last that are not counted yet. */
    private long lastRules;

    private long times;
    private final long[] findings = new long[Codes.COUNT];
    private final @Nullable Severity[] weights = new Severity[Codes.COUNT];
    private final List<TreeSet<ClauseRef>> clauses = new ArrayList<>();
    private final Map<Evidence, Unchecked> unchecked = new LinkedHashMap<>();
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Long> byClause = new HashMap<>();
    private final Map<String, Long> byPerson = new HashMap<>();
    private final Map<String, Long> byClass = new HashMap<>();

    Tally(Consumer<Finding> sink) {
        this.sink = sink;
        Comparator<ClauseRef> order =
                Comparator.comparing(ClauseRef::regulation).thenComparing(ClauseRef::clause);
        for (int code = 0; code < Codes.COUNT; code++) {
            clauses.add(new TreeSet<>(order));
        }
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, 0L);
        }
        for (Check check : Check.values()) {
            cite(Codes.of(check), CheckData.BUILT_IN.norm(check).clauses());
        }
    }

    /** Names the clauses behind a rule. */
    void cite(int code, Collection<ClauseRef> behind) {
        clauses.get(code).addAll(behind);
    }

    /** Says how much the findings of a rule weigh at the most. */
    void weigh(int code, Severity severity) {
        Severity known = weights[code];
        weights[code] = known == null || severity.compareTo(known) < 0 ? severity : known;
    }

    /** Counts one row as judged by each rule of the set; rows in a row with the same set are counted together. */
    void judged(long rules) {
        if (rules != lastRules) {
            countLast();
            lastRules = rules;
        }
        times++;
    }

    private void countLast() {
        for (long left = lastRules; left != 0; left &= left - 1) {
            rows[Long.numberOfTrailingZeros(left)] += times;
        }
        times = 0;
    }

    void judged(Check check) {
        judgedBy(Codes.of(check));
    }

    /** Counts one row as judged by one rule. */
    void judgedBy(int code) {
        rows[code]++;
    }

    /** Counts one row as not checked by some of the rules on it. */
    void notChecked(Rules on, long rules, Evidence evidence) {
        if (rules != 0) {
            Unchecked counts = unchecked.computeIfAbsent(evidence, key -> new Unchecked());
            counts.on.add(on);
            counts.add(rules);
        }
    }

    void notChecked(Check check, Evidence evidence) {
        notChecked(Codes.of(check), evidence);
    }

    /** Counts one row as not checked by one rule. */
    void notChecked(int code, Evidence evidence) {
        unchecked.computeIfAbsent(evidence, key -> new Unchecked()).rows[code]++;
    }

    /** Says that a rule could not be run on any row, for a whole file is absent. */
    void neverChecked(int code, Evidence file) {
        unchecked.computeIfAbsent(file, key -> new Unchecked()).without.set(code);
    }

    /** How many rows each rule could not judge for one want of evidence, and the rules on those rows. */
    private static final class Unchecked {
        final long[] rows = new long[Codes.COUNT];
        final BitSet without = new BitSet();
        final Set<Rules> on = Collections.newSetFromMap(new IdentityHashMap<>());

        void add(long rules) {
            for (long left = rules; left != 0; left &= left - 1) {
                rows[Long.numberOfTrailingZeros(left)]++;
            }
        }

        void add(Unchecked other) {
            for (int code = 0; code < Codes.COUNT; code++) {
                rows[code] += other.rows[code];
            }
            without.or(other.without);
            on.addAll(other.on);
        }

        List<ClauseRef> clauses(int code, SortedSet<ClauseRef> otherwise) {
            TreeSet<ClauseRef> clauses = new TreeSet<>(otherwise.comparator());
            on.forEach(rules -> clauses.addAll(rules.clauses().getOrDefault(code, Set.of())));
            return List.copyOf(clauses.isEmpty() ? otherwise : clauses);
        }
    }

    /** Takes a finding of the current row. */
    void found(int code, Finding finding) {
        findings[code]++;
        ofRow.add(finding);
    }

    /** Takes a finding of the current row whose rule is counted elsewhere. */
    void found(Finding finding) {
        ofRow.add(finding);
    }

    /** Ends the row: its findings go out in the order of their codes. */
    void endRow() {
        if (ofRow.isEmpty()) {
            return;
        }
        ofRow.sort(Comparator.comparing(Finding::code));
        for (Finding finding : ofRow) {
            count(finding);
            sink.accept(finding);
        }
        ofRow.clear();
    }

    /** Ends the row without giving anything out: its findings are returned, to be given to another tally. */
    List<Finding> takeRow() {
        if (ofRow.isEmpty()) {
            return List.of();
        }
        List<Finding> taken = List.copyOf(ofRow);
        ofRow.clear();
        return taken;
    }

    /** Adds the accounts of another tally, whose findings this one has been given. */
    void add(Tally other) {
        other.countLast();
        for (int code = 0; code < Codes.COUNT; code++) {
            rows[code] += other.rows[code];
            findings[code] += other.findings[code];
            clauses.get(code).addAll(other.clauses.get(code));
            Severity weight = other.weights[code];
            if (weight != null) {
                weigh(code, weight);
            }
        }
        other.unchecked.forEach((evidence, counts) ->
                unchecked.computeIfAbsent(evidence, key -> new Unchecked()).add(counts));
    }

    private void count(Finding finding) {
        bySeverity.merge(finding.severity(), 1L, Long::sum);
        finding.clauses().forEach(clause -> byClause.merge(clause.toString(), 1L, Long::sum));
        PersonId person = finding.person();
        if (person != null) {
            byPerson.merge(person.value(), 1L, Long::sum);
        }
        ClassId schoolClass = finding.schoolClass();
        if (schoolClass != null) {
            byClass.merge(schoolClass.value(), 1L, Long::sum);
        }
    }

    /** Writes every total into a report, those of duties among them. */
    void report(AuditReport.Builder report, DutyFindings duties) {
        countLast();
        for (int code = 0; code < Codes.COUNT; code++) {
            if (rows[code] > 0 || findings[code] > 0) {
                report.addRules(new RuleRun(
                        Codes.name(code), weight(code), List.copyOf(clauses.get(code)), rows[code], findings[code]));
            }
        }
        report.addAllRules(duties.runs());
        List<NotChecked> gaps = new ArrayList<>(unchecked());
        gaps.addAll(duties.gaps());
        gaps.sort(BY_RULE);
        report.notChecked(gaps)
                .bySeverity(bySeverity)
                .byClause(mostFirst(byClause))
                .byPerson(mostFirst(byPerson))
                .byClass(mostFirst(byClass));
    }

    private Severity weight(int code) {
        Severity weight = weights[code];
        return weight == null ? Codes.severity(code) : weight;
    }

    private List<NotChecked> unchecked() {
        List<NotChecked> all = new ArrayList<>();
        unchecked.forEach((evidence, counts) -> {
            for (int code = 0; code < Codes.COUNT; code++) {
                if (counts.rows[code] > 0 || counts.without.get(code)) {
                    all.add(new NotChecked(
                            Codes.name(code),
                            counts.clauses(code, clauses.get(code)),
                            evidence.cause(),
                            evidence.name(),
                            counts.rows[code]));
                }
            }
        });
        all.sort(BY_RULE);
        return all;
    }

    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
