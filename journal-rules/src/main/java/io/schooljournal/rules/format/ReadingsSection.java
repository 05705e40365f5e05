package io.schooljournal.rules.format;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.wire.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The readings of a regulation: its own are declared in full, an inherited one only chooses again. */
final class ReadingsSection {
    private static final Set<String> MEMBERS = Set.of("chosen", "alternatives", "clauses", "en", "ru");

    private final Map<String, Reading> readings = new LinkedHashMap<>();

    ReadingsSection(List<Reading> inherited) {
        for (Reading reading : inherited) {
            readings.put(reading.name(), reading);
        }
    }

    void read(YamlValue section, ClausesSection clauses) throws BrokenRegulation {
        for (Map.Entry<String, YamlValue> entry : section.members().entrySet()) {
            YamlValue value = entry.getValue();
            Map<String, YamlValue> members = value.members();
            RegulationFile.refuseUnknown(members, MEMBERS, "reading `" + entry.getKey() + "`");
            Reading before = readings.get(entry.getKey());
            readings.put(entry.getKey(), reading(entry.getKey(), value, members, before, clauses));
        }
    }

    private static Reading reading(
            String name,
            YamlValue value,
            Map<String, YamlValue> members,
            @Nullable Reading before,
            ClausesSection clauses)
            throws BrokenRegulation {
        YamlValue chosen = RegulationFile.member(value, members, "chosen");
        List<String> alternatives = before != null && !members.containsKey("alternatives")
                ? before.alternatives()
                : RegulationFile.member(value, members, "alternatives").texts();
        refuseUnknown(chosen, name, alternatives);
        YamlValue cited = members.get("clauses");
        List<ClauseRef> refs = cited != null ? clauses.resolve(cited) : before != null ? before.clauses() : List.of();
        Text text = before != null && !members.containsKey("en")
                ? before.text()
                : new Text(
                        RegulationFile.member(value, members, "ru").text(),
                        RegulationFile.member(value, members, "en").text());
        return new Reading(name, chosen.text(), alternatives, refs, text);
    }

    static void refuseUnknown(YamlValue alternative, String reading, List<String> alternatives)
            throws BrokenRegulation {
        if (!alternatives.contains(alternative.text())) {
            throw alternative.broken("unknown alternative `" + alternative.text() + "` of reading `" + reading + "`"
                    + Suggestion.among(alternative.text(), alternatives));
        }
    }

    /** Returns a value as it is, or, where a reading is named in its place, what that reading chose. */
    YamlValue valueOf(YamlValue value) throws BrokenRegulation {
        return valueOf(value, readings);
    }

    static YamlValue valueOf(YamlValue value, Map<String, Reading> readings) throws BrokenRegulation {
        if (!value.isMapping()) {
            return value;
        }
        YamlValue name = value.members().get("reading");
        if (name == null || value.members().size() != 1) {
            throw value.broken("expected a value or `{reading: NAME}`");
        }
        Reading reading = readings.get(name.text());
        if (reading == null) {
            throw name.broken(unknown(name.text(), readings));
        }
        return value.as(reading.chosen());
    }

    static String unknown(String name, Map<String, Reading> readings) {
        return "unknown reading `" + name + "`" + Suggestion.among(name, new TreeSet<>(readings.keySet()));
    }

    /** Chooses alternatives by the names of their readings; {@code place} takes the complaints. */
    void choose(Map<String, String> chosen, YamlValue place) throws BrokenRegulation {
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            String name = choice.getKey();
            Reading before = readings.get(name);
            if (before == null) {
                throw place.broken(unknown(name, readings));
            }
            refuseUnknown(place.as(choice.getValue()), name, before.alternatives());
            readings.put(
                    name, new Reading(name, choice.getValue(), before.alternatives(), before.clauses(), before.text()));
        }
    }

    List<Reading> all() {
        return List.copyOf(readings.values());
    }

    Map<String, Reading> byName() {
        return Map.copyOf(readings);
    }
}
