package io.schooljournal.core.audit;

import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.ClassId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A finding is one fault at one row of one file of a journal package. */
@Value.Immutable
public interface Finding {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the severity, the code, the file and the line
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how much it weighs.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * Returns the code, for programs: that of a rule of the regulation, or of a rule on the package itself such as
     * {@code UNREADABLE_ROW}.
     *
     * @return the code
     */
    String code();

    /**
     * Returns the clauses that are broken.
     *
     * @return the clauses; empty for a fault of the package that no regulation speaks of
     */
    List<ClauseRef> clauses();

    /**
     * Returns the file of the package.
     *
     * @return its name, such as {@code marks.csv}
     */
    String file();

    /**
     * Returns the line on which the row starts.
     *
     * @return the line, from 1; the header is line 1
     */
    long line();

    /**
     * Returns the id of the row.
     *
     * @return the id, or null when the row has none or it could not be read
     */
    @Nullable
    String id();

    /**
     * Returns the instant before which something had to be done.
     *
     * @return the first instant that is late, or null when the finding is not about time
     */
    @Nullable
    Instant due();

    /**
     * Returns the instant at which it was done.
     *
     * @return the instant, or null when it was not done or the finding is not about time
     */
    @Nullable
    Instant actual();

    /**
     * Returns who made the entry, or had to.
     *
     * @return the person, or null when the package names none
     */
    @Nullable
    PersonId person();

    /**
     * Returns the class concerned.
     *
     * @return the class, or null when there is none or it is not known
     */
    @Nullable
    ClassId schoolClass();

    /**
     * Returns what the message mentions, by the names that stand in braces in its text.
     *
     * @return the details, such as {@code value} to {@code 103}
     */
    Map<String, String> details();

    /** Collects the parts of a finding. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
