package io.schooljournal.rules.format;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.wire.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of one file, laid over those it inherits: an id that is repeated amends, a list of dated entries replaces. */
final class RulesSection {
    /** What every rule may say, whatever its kind. */
    static final Set<String> COMMON = Set.of("kind", "clauses", "from", "to", "under", "note");

    /** One statement of a rule, with the clauses resolved in the file that cites them. */
    record Draft(YamlValue place, Map<String, YamlValue> parameters, List<ClauseRef> clauses) {}

    private final Map<String, List<Draft>> drafts = new LinkedHashMap<>();

    /** Returns a copy that can be amended. */
    RulesSection copy() {
        RulesSection copy = new RulesSection();
        copy.drafts.putAll(drafts);
        return copy;
    }

    void drop(YamlValue ids) throws BrokenRegulation {
        for (YamlValue id : ids.elements()) {
            if (drafts.remove(id.text()) == null) {
                throw id.broken("unknown rule `" + id.text() + "`" + Suggestion.among(id.text(), drafts.keySet()));
            }
        }
    }

    void lay(YamlValue section, ClausesSection clauses) throws BrokenRegulation {
        for (Map.Entry<String, YamlValue> rule : section.members().entrySet()) {
            String id = rule.getKey();
            YamlValue value = rule.getValue();
            if (value.isSequence()) {
                List<Draft> dated = new ArrayList<>();
                for (YamlValue element : value.elements()) {
                    dated.add(draft(id, element, element.members(), clauses, List.of()));
                }
                drafts.put(id, dated);
            } else {
                drafts.put(id, List.of(amended(id, value, clauses)));
            }
        }
    }

    private Draft amended(String id, YamlValue value, ClausesSection clauses) throws BrokenRegulation {
        Map<String, YamlValue> parameters = new LinkedHashMap<>();
        List<ClauseRef> inherited = List.of();
        List<Draft> before = drafts.getOrDefault(id, List.of());
        if (before.size() == 1) {
            parameters.putAll(before.get(0).parameters());
            inherited = before.get(0).clauses();
        } else if (before.size() > 1) {
            throw value.broken(
                    "rule `" + id + "` is inherited with several dated entries; give a list to replace them");
        }
        parameters.putAll(value.members());
        return draft(id, value, parameters, clauses, inherited);
    }

    private static Draft draft(
            String id,
            YamlValue value,
            Map<String, YamlValue> parameters,
            ClausesSection clauses,
            List<ClauseRef> inherited)
            throws BrokenRegulation {
        YamlValue cited = value.members().get("clauses");
        List<ClauseRef> refs = cited == null ? inherited : clauses.resolve(cited);
        if (refs.isEmpty()) {
            throw value.broken("rule `" + id + "` cites no clause");
        }
        return new Draft(value, parameters, refs);
    }

    List<RuleEntry> entries(Map<String, String> readings) throws BrokenRegulation {
        List<RuleEntry> entries = new ArrayList<>();
        for (Map.Entry<String, List<Draft>> rule : drafts.entrySet()) {
            List<RuleEntry> sameId = new ArrayList<>();
            for (Draft draft : rule.getValue()) {
                RuleEntry entry =
                        new RuleEntry(rule.getKey(), draft.place(), draft.parameters(), draft.clauses(), readings);
                refuseOverlap(sameId, entry);
                sameId.add(entry);
                if (entry.stands()) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private static void refuseOverlap(List<RuleEntry> earlier, RuleEntry entry) throws BrokenRegulation {
        for (RuleEntry other : earlier) {
            boolean after =
                    other.to() != null && entry.from() != null && entry.from().isAfter(other.to());
            boolean before =
                    entry.to() != null && other.from() != null && entry.to().isBefore(other.from());
            if (!after && !before) {
                throw entry.broken("entries of rule `" + entry.id() + "` must not overlap in time");
            }
        }
    }
}
