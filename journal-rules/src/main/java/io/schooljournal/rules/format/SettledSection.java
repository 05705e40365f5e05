package io.schooljournal.rules.format;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.format.Disagreement.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a file itself says of its clauses: where they disagree and what settles it, and where they are silent. */
final class SettledSection {
    private static final Set<String> DISAGREEMENT = Set.of("between", "settledBy", "ru", "en");
    private static final Set<String> SILENCE = Set.of("actions", "workKinds", "finalKinds", "ru", "en");

    private final ClausesSection clauses;
    private final Set<String> readings;
    private final Set<String> rules;
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();

    SettledSection(ClausesSection clauses, Set<String> readings, Set<String> rules) {
        this.clauses = clauses;
        this.readings = readings;
        this.rules = rules;
    }

    void read(@Nullable YamlValue disagreeing, @Nullable YamlValue silent) throws BrokenRegulation {
        if (disagreeing != null) {
            for (YamlValue entry : disagreeing.elements()) {
                disagreements.add(disagreement(entry));
            }
        }
        if (silent != null) {
            for (YamlValue entry : silent.elements()) {
                silences.add(silence(entry));
            }
        }
    }

    private Disagreement disagreement(YamlValue value) throws BrokenRegulation {
        Map<String, YamlValue> members = value.members();
        RegulationFile.refuseUnknown(members, DISAGREEMENT, "a disagreement");
        YamlValue cited = RegulationFile.member(value, members, "between");
        List<ClauseRef> between = clauses.resolve(cited);
        if (between.size() < 2) {
            throw cited.broken("expected at least two clauses that disagree");
        }
        YamlValue settledBy = RegulationFile.member(value, members, "settledBy");
        if (!settledBy.isMapping()) {
            return new Disagreement(between, alone(settledBy), null, text(value, members));
        }
        Map<String, YamlValue> by = settledBy.members();
        RegulationFile.refuseUnknown(by, Set.of("reading", "rule"), "`settledBy`");
        YamlValue reading = by.get("reading");
        YamlValue rule = by.get("rule");
        if (reading != null && rule == null) {
            return new Disagreement(
                    between, Settlement.READING, known(reading, "reading", readings), text(value, members));
        }
        if (rule != null && reading == null) {
            return new Disagreement(between, Settlement.RULE, known(rule, "rule", rules), text(value, members));
        }
        throw settledBy.broken("expected either `reading` or `rule`");
    }

    private static Settlement alone(YamlValue code) throws BrokenRegulation {
        Settlement settlement = code.code(Settlement.class);
        if (settlement == Settlement.READING || settlement == Settlement.RULE) {
            throw code.broken("expected `{" + (settlement == Settlement.RULE ? "rule: ID" : "reading: NAME") + "}`");
        }
        return settlement;
    }

    private static String known(YamlValue name, String what, Set<String> known) throws BrokenRegulation {
        if (!known.contains(name.text())) {
            throw name.broken(
                    "unknown " + what + " `" + name.text() + "`" + Suggestion.among(name.text(), new TreeSet<>(known)));
        }
        return name.text();
    }

    private static Silence silence(YamlValue value) throws BrokenRegulation {
        Map<String, YamlValue> members = value.members();
        RegulationFile.refuseUnknown(members, SILENCE, "a silence");
        YamlValue works = members.get("workKinds");
        YamlValue finals = members.get("finalKinds");
        return new Silence(
                RegulationFile.member(value, members, "actions").codes(Action.class),
                works == null ? Set.of() : Set.copyOf(works.codes(WorkKind.class)),
                finals == null ? Set.of() : Set.copyOf(finals.codes(FinalKind.class)),
                text(value, members));
    }

    private static Text text(YamlValue value, Map<String, YamlValue> members) throws BrokenRegulation {
        return new Text(
                RegulationFile.member(value, members, "ru").text(),
                RegulationFile.member(value, members, "en").text());
    }

    List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }

    List<Silence> silences() {
        return List.copyOf(silences);
    }
}
