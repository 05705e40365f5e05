package io.schooljournal.core.usecase;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.journal.Cell;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.Lesson;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An occasion (обстоятельства записи) is who acts, when, on which cell of which journal, as things stand. */
@Value.Immutable
public interface Occasion {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the journal, the lesson, the pupil, the actor, the instant and the zone
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the journal.
     *
     * @return the journal of the lesson's class
     */
    Journal journal();

    /**
     * Returns the lesson.
     *
     * @return the lesson, with what the policy asks of it
     */
    Lesson lesson();

    /**
     * Returns the pupil.
     *
     * @return the pupil
     */
    PupilId pupil();

    /**
     * Returns the place of the mark beside other marks of the pupil at the lesson.
     *
     * @return the place, 1 unless said otherwise
     */
    @Value.Default
    default int place() {
        return 1;
    }

    /**
     * Returns who acts.
     *
     * @return the actor with all roles
     */
    Actor actor();

    /**
     * Returns when the actor acts.
     *
     * @return the instant; judged and recorded in whole microseconds, the rest cut off
     */
    Instant at();

    /**
     * Returns the school's time zone.
     *
     * @return the zone by which days are counted
     */
    SchoolZone zone();

    /**
     * Returns how things stand, as far as the host knows.
     *
     * <p>A host that must exclude that the state changes while the mark is written reads it in its own transaction and lets
     * the storage write inside that.
     *
     * @return the state; nothing is known of it unless said
     */
    @Value.Default
    default State state() {
        return State.builder().build();
    }

    /**
     * Returns when the class's last lesson of that day ends.
     *
     * @return the end, or null when it is not given, in which case no deadline counts from it
     */
    @Nullable
    Instant classesEnd();

    /**
     * Returns the school's calendar, which only a window that counts school days asks for.
     *
     * @return the calendar, or null when it is not known
     */
    @Nullable
    SchoolCalendar calendar();

    /**
     * Returns the cell of the mark.
     *
     * @return the pupil, the lesson and the place
     */
    default Cell cell() {
        return new Cell(pupil(), lesson().id(), place());
    }

    /**
     * The journal is that of the lesson's class.
     *
     * @throws IllegalArgumentException when it is another
     */
    @Value.Check
    default void check() {
        Invariant.check(
                journal().schoolClass().equals(lesson().schoolClass()),
                "lesson of class `" + lesson().schoolClass() + "` must not stand in the journal of class `"
                        + journal().schoolClass() + "`");
    }

    /** Collects the parts of an occasion. */
    final class Builder extends ImmutableOccasion.Builder {
        Builder() {}
    }
}
