package io.schooljournal.rules.report;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings of one rule on the same clauses belong together: all are counted, the first of them are kept. */
final class FindingSamples {
    /** The most findings of a group that are kept. */
    static final int KEPT = 200;

    private final Map<Key, Group> groups = new LinkedHashMap<>();

    void add(Finding finding) {
        groups.computeIfAbsent(new Key(finding.severity(), finding.code(), finding.clauses()), Group::new)
                .add(finding);
    }

    /** Returns the groups, the most severe first, then the largest. */
    List<Group> groups() {
        return groups.values().stream()
                .sorted(Comparator.comparing((Group group) -> group.key.severity())
                        .thenComparing(group -> -group.count))
                .toList();
    }

    /** What the findings of a group have in common. */
    record Key(Severity severity, String code, List<ClauseRef> clauses) {}

    /** Findings that belong together. */
    static final class Group {
        private final Key key;
        private final List<Finding> kept = new ArrayList<>();
        private long count;

        Group(Key key) {
            this.key = key;
        }

        private void add(Finding finding) {
            count++;
            if (kept.size() < KEPT) {
                kept.add(finding);
            }
        }

        Key key() {
            return key;
        }

        List<Finding> kept() {
            return kept;
        }

        long count() {
            return count;
        }
    }
}
