package io.schooljournal.core.duty;

import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A duty (обязанность) is one thing to be done by one instant: who, what, for what, when it is due and when it was done. */
@Value.Immutable
public interface Duty {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the code, what is done, what it is done for, and the instants
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the code of the duty in the regulation's data.
     *
     * @return the id of its rule, such as {@code letter-answered}
     */
    String code();

    /**
     * Returns what is done.
     *
     * @return the text for people
     */
    Text what();

    /**
     * Returns the roles of which one does it.
     *
     * @return at least one, in the order of the regulation
     */
    List<Role> who();

    /**
     * Returns the people known to have it.
     *
     * @return the people, in the order of their ids; empty when the records name none
     */
    List<PersonId> persons();

    /**
     * Returns what it is done for.
     *
     * @return the scope
     */
    DutyScope per();

    /**
     * Returns the class concerned.
     *
     * @return the class, or null when there is none or it is not known
     */
    @Nullable
    ClassId schoolClass();

    /**
     * Returns the subject concerned.
     *
     * @return the subject, or null when there is none or it is not known
     */
    @Nullable
    SubjectId subject();

    /**
     * Returns the pupil concerned.
     *
     * @return the pupil, or null when there is none or it is not known
     */
    @Nullable
    PupilId pupil();

    /**
     * Returns the employee, parent or writer of a letter for whom it is done.
     *
     * @return the person, or null when it is done for nobody in particular
     */
    @Nullable
    PersonId concerned();

    /**
     * Returns the study period it belongs to.
     *
     * @return the period's id, or null when it belongs to none
     */
    @Nullable
    String period();

    /**
     * Returns the lesson it belongs to.
     *
     * @return the lesson's id, or null when it belongs to none
     */
    @Nullable
    String lesson();

    /**
     * Returns the first instant at which it is late.
     *
     * @return the instant, exclusive; where an instant itself is still in time, one nanosecond after it
     */
    Instant due();

    /**
     * Returns the instant at which it was done.
     *
     * @return the instant, the first of a day of which no more is known; null when it was not done as of {@link #asOf()}
     */
    @Nullable
    Instant done();

    /**
     * Returns the instant at which the duty is looked at.
     *
     * @return nothing is known of what came later
     */
    Instant asOf();

    /**
     * Returns how it stands.
     *
     * @return the state as of {@link #asOf()}
     */
    @Value.Derived
    default DutyState state() {
        return DutyState.of(due(), done(), asOf());
    }

    /**
     * Returns by how much it is late.
     *
     * @return the time from {@link #due()} to its being done, or to {@link #asOf()} while it is not; zero when it is not late
     */
    @Value.Derived
    default Duration lateness() {
        Instant done = done();
        Duration over = Duration.between(due(), done == null ? asOf() : done);
        return over.isNegative() ? Duration.ZERO : over;
    }

    /**
     * Returns the clauses that set it.
     *
     * @return at least one
     */
    List<ClauseRef> clauses();

    /**
     * Tells whether its clause only advises it ("как правило", "рекомендуется").
     *
     * @return true when nobody breaks a clause by not doing it
     */
    boolean advised();

    /**
     * Returns where the records show it done, or what it hangs on.
     *
     * @return the row, or null when no row speaks of it
     */
    @Nullable
    DutyPlace place();

    /** Collects the parts of a duty. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
