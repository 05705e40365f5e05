package io.schooljournal.rules.format;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.wire.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of one file, laid over those it inherits: an id that is repeated amends, a list of dated entries replaces. */
final class RulesSection {
    /** What every rule may say, whatever its kind. */
    static final Set<String> COMMON = Set.of("kind", "clauses", "from", "to", "under", "note");

    /** One statement of a rule, with the clauses resolved in the file that cites them. */
    record Draft(YamlValue place, Map<String, YamlValue> parameters, List<ClauseRef> clauses, String statedIn) {
        Draft {
            clauses = List.copyOf(clauses);
        }
    }

    private final Map<String, List<Draft>> drafts = new LinkedHashMap<>();
    /** Every id there ever was, those that were dropped among them: a rule may prevail over one that a school drops. */
    private final Set<String> ids = new LinkedHashSet<>();

    /** Returns a copy that can be amended. */
    RulesSection copy() {
        RulesSection copy = new RulesSection();
        copy.drafts.putAll(drafts);
        copy.ids.addAll(ids);
        return copy;
    }

    void drop(YamlValue names) throws BrokenRegulation {
        for (YamlValue name : names.names()) {
            if (drafts.remove(name.text()) == null) {
                throw name.broken(
                        "unknown rule `" + name.text() + "`" + Suggestion.among(name.text(), drafts.keySet()));
            }
        }
    }

    void lay(YamlValue section, ClausesSection clauses) throws BrokenRegulation {
        for (Map.Entry<String, YamlValue> rule : section.members().entrySet()) {
            String id = rule.getKey();
            YamlValue value = rule.getValue();
            ids.add(id);
            if (value.isSequence()) {
                drafts.put(id, dated(id, value, clauses));
            } else {
                drafts.put(id, List.of(single(id, value, clauses)));
            }
        }
    }

    private static List<Draft> dated(String id, YamlValue list, ClausesSection clauses) throws BrokenRegulation {
        List<Draft> dated = new ArrayList<>();
        for (YamlValue element : list.elements()) {
            dated.add(draft(id, element, element.members(), clauses, List.of()));
        }
        if (dated.isEmpty()) {
            throw list.broken("rule `" + id + "` has no entry; name it in `without` to drop it");
        }
        return dated;
    }

    /** An entry that names its kind is a whole rule; one that does not amends the inherited rule of its id. */
    private Draft single(String id, YamlValue value, ClausesSection clauses) throws BrokenRegulation {
        Map<String, YamlValue> own = value.members();
        List<Draft> before = drafts.getOrDefault(id, List.of());
        if (own.containsKey("kind")) {
            return draft(id, value, own, clauses, List.of());
        }
        if (before.isEmpty()) {
            throw value.brokenName("rule `" + id + "` lacks `kind`, and no inherited rule has this id"
                    + (drafts.isEmpty() ? "" : Suggestion.among(id, drafts.keySet())));
        }
        if (before.size() > 1) {
            throw value.brokenName(
                    "rule `" + id + "` is inherited with several dated entries; give a list to replace them");
        }
        Map<String, YamlValue> parameters = new LinkedHashMap<>(before.get(0).parameters());
        parameters.putAll(own);
        return draft(id, value, parameters, clauses, before.get(0).clauses());
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
            throw value.brokenName("rule `" + id + "` cites no clause");
        }
        return new Draft(value, parameters, refs, clauses.regulation());
    }

    /** Returns the ids of the rules that there are. */
    Set<String> ids() {
        return drafts.keySet();
    }

    List<RuleEntry> entries(Map<String, Reading> readings) throws BrokenRegulation {
        List<RuleEntry> entries = new ArrayList<>();
        for (Map.Entry<String, List<Draft>> rule : drafts.entrySet()) {
            List<RuleEntry> sameId = new ArrayList<>();
            for (Draft draft : rule.getValue()) {
                RuleEntry entry = new RuleEntry(rule.getKey(), draft, readings, ids);
                refuseOverlap(sameId, entry);
                sameId.add(entry);
            }
            entries.addAll(sameId);
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
