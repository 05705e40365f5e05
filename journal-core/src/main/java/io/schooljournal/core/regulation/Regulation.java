package io.schooljournal.core.regulation;

import io.schooljournal.core.mark.GradingScale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A regulation (положение, регламент) has an id, clauses in the order of the document, editions and readings. */
@Value.Immutable
public interface Regulation {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs at least the id, the title and one edition
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the id by which requests and citations name the regulation.
     *
     * @return the id, such as {@code sosh21}
     */
    String id();

    /**
     * Returns the title for people.
     *
     * @return the title
     */
    Text title();

    /**
     * Returns the clauses of this regulation alone, in the order of the document.
     *
     * @return the clauses, without those of a regulation it extends
     */
    List<Clause> clauses();

    /**
     * Returns the editions, the earliest first, without overlaps.
     *
     * @return at least one edition
     */
    List<Edition> editions();

    /**
     * Returns the readings that were chosen, its own and those it inherits.
     *
     * @return the readings
     */
    List<Reading> readings();

    /**
     * Returns the rules as the file states them, its own and those it inherits.
     *
     * @return the rules, those among them that do not stand under the chosen readings
     */
    List<StatedRule> rules();

    /**
     * Returns the clauses that say from when the regulation is in force.
     *
     * @return the clauses; perhaps none
     */
    List<ClauseRef> inForceBy();

    /**
     * Returns the grading scales it admits, its own and those it inherits.
     *
     * @return the scale's code, such as {@code FIVE_POINT}, to the scale
     */
    Map<String, GradingScale> scales();

    /**
     * Returns the clause with this name.
     *
     * @param clause the name within the regulation, such as {@code .a}
     * @return the clause, or empty when the regulation has none of that name
     */
    default Optional<Clause> clause(String clause) {
        return clauses().stream()
                .filter(candidate -> candidate.ref().clause().equals(clause))
                .findFirst();
    }

    /** Collects the parts of a regulation. */
    final class Builder extends ImmutableRegulation.Builder {
        Builder() {}
    }
}
