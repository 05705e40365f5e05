package io.schooljournal.rules.analysis;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.audit.JournalAudit;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules of the file that cite no clause of it, and clauses that nothing cites. */
final class CitationLint {
    private final Dossier dossier;
    private final Discoveries found;

    CitationLint(Dossier dossier, Discoveries found) {
        this.dossier = dossier;
        this.found = found;
    }

    void look() throws BrokenRegulation {
        Set<ClauseRef> cited = new HashSet<>(JournalAudit.clausesOfEveryAudit());
        for (RuleEntry entry : dossier.file().rules()) {
            cited.addAll(entry.clauses());
            if (entry.statedIn().equals(dossier.id())
                    && entry.clauses().stream().noneMatch(this::isOwn)) {
                found.add(
                        LintCode.RULE_CITES_NO_OWN_CLAUSE,
                        List.of(new WrittenRule(entry)),
                        null,
                        Phrases.of("lint.RULE_CITES_NO_OWN_CLAUSE", entry.id()));
            }
        }
        cited.addAll(dossier.file().validity().clauses());
        dossier.file().readings().forEach(reading -> cited.addAll(reading.clauses()));
        Map<ClauseKind, List<ClauseRef>> bare = new EnumMap<>(ClauseKind.class);
        for (Clause clause : dossier.file().clauses()) {
            if (clause.kind() != ClauseKind.ORG && !cited.contains(clause.ref())) {
                bare.computeIfAbsent(clause.kind(), kind -> new ArrayList<>()).add(clause.ref());
            }
        }
        bare.forEach((kind, clauses) -> found.add(
                LintCode.CLAUSE_WITHOUT_CARRIER,
                List.of(),
                clauses,
                null,
                Phrases.of("lint.CLAUSE_WITHOUT_CARRIER", kind, clauses.size())));
    }

    private boolean isOwn(ClauseRef clause) {
        return clause.regulation().equals(dossier.id());
    }
}
