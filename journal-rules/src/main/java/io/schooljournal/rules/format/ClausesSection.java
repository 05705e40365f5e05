package io.schooljournal.rules.format;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.wire.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The clauses of a regulation, by name, and those of the regulations it extends, by full citation. */
final class ClausesSection {
    private static final Set<String> MEMBERS = Set.of("kind", "en", "ru", "reason");

    private final String regulation;
    private final Map<String, Clause> own = new LinkedHashMap<>();
    private final Map<String, Clause> inherited = new LinkedHashMap<>();

    ClausesSection(String regulation, List<Clause> inheritedClauses) {
        this.regulation = regulation;
        for (Clause clause : inheritedClauses) {
            inherited.put(clause.ref().toString(), clause);
        }
    }

    void read(YamlValue section) throws BrokenRegulation {
        for (Map.Entry<String, YamlValue> entry : section.members().entrySet()) {
            RegulationFile.refuseColon(entry.getValue(), "clause", entry.getKey());
            own.put(entry.getKey(), clause(entry.getKey(), entry.getValue()));
        }
    }

    private Clause clause(String name, YamlValue value) throws BrokenRegulation {
        Map<String, YamlValue> members = value.members();
        RegulationFile.refuseUnknown(members, MEMBERS, "clause `" + name + "`");
        ClauseKind kind = RegulationFile.member(value, members, "kind").code(ClauseKind.class);
        Text text = new Text(
                RegulationFile.member(value, members, "ru").text(),
                RegulationFile.member(value, members, "en").text());
        YamlValue reason = members.get("reason");
        if (kind == ClauseKind.ORG && reason == null) {
            throw value.brokenName(
                    "clause `" + name + "` is `ORG` and lacks a `reason` why software has no part in it");
        }
        if (kind != ClauseKind.ORG && reason != null) {
            throw reason.brokenName("clause `" + name + "` is `" + kind + "`; only `ORG` gives a `reason`");
        }
        return new Clause(new ClauseRef(regulation, name), kind, text, reason == null ? null : reason.text());
    }

    /** Returns the id of the regulation whose file this is. */
    String regulation() {
        return regulation;
    }

    List<Clause> all() {
        return List.copyOf(own.values());
    }

    List<Clause> withInherited() {
        List<Clause> clauses = new ArrayList<>(inherited.values());
        clauses.addAll(own.values());
        return clauses;
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(own.keySet());
        known.addAll(inherited.keySet());
        return known;
    }

    List<ClauseRef> resolve(YamlValue cited) throws BrokenRegulation {
        List<ClauseRef> refs = new ArrayList<>();
        for (YamlValue name : cited.names()) {
            Clause clause = own.get(name.text());
            if (clause == null) {
                clause = inherited.get(name.text());
            }
            if (clause == null) {
                throw name.broken("unknown clause `" + name.text() + "` in `" + regulation + "`"
                        + Suggestion.among(name.text(), known()));
            }
            refs.add(clause.ref());
        }
        return refs;
    }
}
