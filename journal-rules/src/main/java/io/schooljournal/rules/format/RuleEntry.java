package io.schooljournal.rules.format;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.StatedRule;
import io.schooljournal.core.wire.Suggestion;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a regulation as the file states it: id, kind, clauses, the days it is in force, and parameters that its kind
 * takes one by one.
 */
public final class RuleEntry {
    private final String id;
    private final YamlValue place;
    private final Map<String, YamlValue> parameters;
    private final List<ClauseRef> clauses;
    private final Map<String, Reading> readings;
    private final Set<String> rules;
    private final boolean stands;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final String statedIn;
    private final Set<String> taken = new HashSet<>(RulesSection.COMMON);

    RuleEntry(String id, RulesSection.Draft draft, Map<String, Reading> readings, Set<String> rules)
            throws BrokenRegulation {
        this.id = id;
        this.place = draft.place();
        this.statedIn = draft.statedIn();
        this.parameters = draft.parameters();
        this.clauses = draft.clauses();
        this.readings = readings;
        this.rules = rules;
        this.stands = standsUnder(parameters.get("under"));
        YamlValue first = parameters.get("from");
        this.from = first == null ? null : first.date();
        this.to = Validity.lastDay(parameters.get("to"), from, "rule `" + id + "`");
    }

    private RuleEntry(RuleEntry other, Map<String, YamlValue> parameters) {
        this.id = other.id;
        this.place = other.place;
        this.statedIn = other.statedIn;
        this.parameters = parameters;
        this.clauses = other.clauses;
        this.readings = other.readings;
        this.rules = other.rules;
        this.stands = other.stands;
        this.from = other.from;
        this.to = other.to;
    }

    /**
     * Returns the id by which other files amend the rule.
     *
     * @return the id, unique in a regulation on any one day
     */
    public String id() {
        return id;
    }

    /**
     * Returns the clauses the rule comes from.
     *
     * @return at least one clause
     */
    public List<ClauseRef> clauses() {
        return clauses;
    }

    /**
     * Returns the first day the rule is in force.
     *
     * @return the day, inclusive, or null for as long as the regulation
     */
    public @Nullable LocalDate from() {
        return from;
    }

    /**
     * Returns the last day the rule is in force.
     *
     * @return the day, inclusive, or null for as long as the regulation
     */
    public @Nullable LocalDate to() {
        return to;
    }

    /**
     * Returns the regulation whose file states the rule, or amended it last.
     *
     * @return the id of this regulation, or of one that it extends
     */
    public String statedIn() {
        return statedIn;
    }

    /**
     * Returns the names of the parameters that are the rule's own, not those that every rule may have.
     *
     * @return the names, in the order of the file
     */
    public List<String> parameters() {
        return parameters.keySet().stream()
                .filter(name -> !RulesSection.COMMON.contains(name))
                .toList();
    }

    /**
     * Tells whether a parameter is left to a reading.
     *
     * @param name the parameter
     * @return true when it is written {@code {reading: NAME}}
     */
    public boolean isLeftToReading(String name) {
        YamlValue value = parameters.get(name);
        return value != null && value.isMapping();
    }

    /**
     * Returns this rule without one of its parameters, as if nobody had taken any yet.
     *
     * @param parameter the parameter to leave out
     * @return the rule
     */
    public RuleEntry without(String parameter) {
        Map<String, YamlValue> rest = new LinkedHashMap<>(parameters);
        rest.remove(parameter);
        return new RuleEntry(this, rest);
    }

    /**
     * Returns the kind of the rule.
     *
     * @return the value that names it
     * @throws BrokenRegulation when the rule has none
     */
    public YamlValue kind() throws BrokenRegulation {
        return required("kind");
    }

    /**
     * Returns the complaint that something is wrong with this rule.
     *
     * @param problem one sentence in the house form
     * @return the exception, to be thrown
     */
    public BrokenRegulation broken(String problem) {
        return place.broken(problem);
    }

    /**
     * Returns a parameter that must be there.
     *
     * @param name the parameter
     * @return its value, with a reading resolved
     * @throws BrokenRegulation when it is absent or names an unknown reading
     */
    public YamlValue required(String name) throws BrokenRegulation {
        Optional<YamlValue> value = optional(name);
        if (value.isEmpty()) {
            throw place.brokenName("rule `" + id + "` lacks `" + name + "`");
        }
        return value.get();
    }

    /**
     * Returns a parameter that may be absent.
     *
     * @param name the parameter
     * @return its value, with a reading resolved, or empty
     * @throws BrokenRegulation when it names an unknown reading
     */
    public Optional<YamlValue> optional(String name) throws BrokenRegulation {
        taken.add(name);
        YamlValue value = parameters.get(name);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(ReadingsSection.valueOf(value, readings));
    }

    /**
     * Returns the rule for people to read.
     *
     * @return the rule as the file states it, readings resolved
     * @throws BrokenRegulation when it names an unknown reading
     */
    public StatedRule stated() throws BrokenRegulation {
        StatedRule.Builder stated = StatedRule.builder()
                .id(id)
                .kind(kind().text())
                .clauses(clauses)
                .stands(stands)
                .firstDay(from)
                .lastDay(to);
        YamlValue under = parameters.get("under");
        if (under != null) {
            stated.addAllReadings(under.members().keySet());
        }
        for (Map.Entry<String, YamlValue> parameter : parameters.entrySet()) {
            YamlValue value = parameter.getValue();
            if (!RulesSection.COMMON.contains(parameter.getKey())) {
                stated.putParameters(
                        parameter.getKey(),
                        ReadingsSection.valueOf(value, readings).written());
            }
            if (value.isMapping() && value.members().containsKey("reading")) {
                stated.addReadings(value.members().get("reading").text());
            }
        }
        return stated.build();
    }

    /**
     * Returns a parameter that names other rules of the regulation, and may be absent.
     *
     * @param name the parameter
     * @return the ids it names; empty when it is absent
     * @throws BrokenRegulation when there is no such rule; the message suggests the nearest
     */
    public Set<String> otherRules(String name) throws BrokenRegulation {
        Optional<YamlValue> list = optional(name);
        Set<String> ids = new LinkedHashSet<>();
        for (YamlValue other : list.isPresent() ? list.get().someNames() : List.<YamlValue>of()) {
            if (!rules.contains(other.text())) {
                throw other.broken("unknown rule `" + other.text() + "`" + Suggestion.among(other.text(), rules));
            }
            ids.add(other.text());
        }
        return ids;
    }

    /**
     * Tells whether the readings under which this rule stands are the chosen ones.
     *
     * @return true when it stands under no reading, or all of them are chosen
     */
    public boolean stands() {
        return stands;
    }

    private boolean standsUnder(@Nullable YamlValue under) throws BrokenRegulation {
        boolean chosen = true;
        if (under != null) {
            for (Map.Entry<String, YamlValue> condition : under.members().entrySet()) {
                chosen &= isChosen(condition.getKey(), condition.getValue());
            }
        }
        return chosen;
    }

    private boolean isChosen(String name, YamlValue alternative) throws BrokenRegulation {
        Reading reading = readings.get(name);
        if (reading == null) {
            throw alternative.brokenName(ReadingsSection.unknown(name, readings));
        }
        ReadingsSection.refuseUnknown(alternative, name, reading.alternatives());
        return reading.chosen().equals(alternative.text());
    }

    /**
     * Holds when every parameter of the rule was taken by its kind.
     *
     * @throws BrokenRegulation when one was not; the message suggests the nearest parameter
     */
    public void nothingLeft() throws BrokenRegulation {
        for (Map.Entry<String, YamlValue> parameter : parameters.entrySet()) {
            if (!taken.contains(parameter.getKey())) {
                throw parameter
                        .getValue()
                        .brokenName("unknown parameter `" + parameter.getKey() + "` of rule `" + id + "`"
                                + Suggestion.among(parameter.getKey(), new TreeSet<>(taken)));
            }
        }
    }
}
