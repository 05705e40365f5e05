package io.schooljournal.core.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A rule as a regulation's file states it: for people who read, compare and document regulations. */
@Value.Immutable
public interface StatedRule {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs at least the id and the kind
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id by which other files amend the rule.
     *
     * @return the id; dated entries of one rule share it
     */
    String id();

    /**
     * Returns the kind of the rule.
     *
     * @return the kind, such as {@code window}
     */
    String kind();

    /**
     * Returns the clauses the rule comes from.
     *
     * @return the clauses, in the order of the file
     */
    List<ClauseRef> clauses();

    /**
     * Returns the parameters as they are written, readings resolved.
     *
     * @return name to text, in the order of the file
     */
    Map<String, String> parameters();

    /**
     * Returns the readings on which the rule depends, by a parameter or for standing at all.
     *
     * @return the readings' names
     */
    List<String> readings();

    /**
     * Tells whether the readings under which the rule stands are the chosen ones.
     *
     * @return false when the rule is stated but does not hold
     */
    boolean stands();

    /**
     * Returns the first day the rule is in force.
     *
     * @return the local day, inclusive, or null for as long as the regulation
     */
    @Nullable
    LocalDate firstDay();

    /**
     * Returns the last day the rule is in force.
     *
     * @return the local day, inclusive, or null for as long as the regulation
     */
    @Nullable
    LocalDate lastDay();

    /** Collects the parts of a rule. */
    final class Builder extends ImmutableStatedRule.Builder {
        Builder() {}
    }
}
