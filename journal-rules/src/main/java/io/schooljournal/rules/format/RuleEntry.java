package io.schooljournal.rules.format;

import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.wire.Suggestion;
import java.time.LocalDate;
import java.util.HashSet;
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
    private final Map<String, String> readings;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final Set<String> taken = new HashSet<>(RulesSection.COMMON);

    RuleEntry(
            String id,
            YamlValue place,
            Map<String, YamlValue> parameters,
            List<ClauseRef> clauses,
            Map<String, String> readings)
            throws BrokenRegulation {
        this.id = id;
        this.place = place;
        this.parameters = parameters;
        this.clauses = List.copyOf(clauses);
        this.readings = readings;
        YamlValue first = parameters.get("from");
        YamlValue last = parameters.get("to");
        this.from = first == null ? null : first.date();
        this.to = last == null ? null : last.date();
        if (from != null && to != null && to.isBefore(from)) {
            throw broken("rule `" + id + "` must not end before it begins");
        }
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
            throw broken("rule `" + id + "` lacks `" + name + "`");
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
        return Optional.of(value.isMapping() ? chosen(value) : value);
    }

    private YamlValue chosen(YamlValue value) throws BrokenRegulation {
        YamlValue reading = value.members().get("reading");
        if (reading == null || value.members().size() != 1) {
            throw value.broken("expected a value or `{reading: NAME}`");
        }
        return value.as(chosenFor(reading));
    }

    private String chosenFor(YamlValue reading) throws BrokenRegulation {
        String choice = readings.get(reading.text());
        if (choice == null) {
            throw reading.broken("unknown reading `" + reading.text() + "`"
                    + Suggestion.among(reading.text(), new TreeSet<>(readings.keySet())));
        }
        return choice;
    }

    /** Tells whether the readings under which this rule stands are the chosen ones. */
    boolean stands() throws BrokenRegulation {
        YamlValue under = parameters.get("under");
        if (under == null) {
            return true;
        }
        for (Map.Entry<String, YamlValue> condition : under.members().entrySet()) {
            String choice = readings.get(condition.getKey());
            if (choice == null) {
                throw condition.getValue().broken("unknown reading `" + condition.getKey() + "`");
            }
            if (!choice.equals(condition.getValue().text())) {
                return false;
            }
        }
        return true;
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
                        .broken("unknown parameter `" + parameter.getKey() + "` of rule `" + id + "`"
                                + Suggestion.among(parameter.getKey(), new TreeSet<>(taken)));
            }
        }
    }
}
