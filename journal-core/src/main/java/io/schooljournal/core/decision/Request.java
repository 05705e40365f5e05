package io.schooljournal.core.decision;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.people.Actor;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A request asks whether an actor may take an action on a target at one instant, as things stand then. */
@Value.Immutable
public interface Request {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the instant, the zone, the actor and the action
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the instant at which the action is taken.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Returns the school's time zone, by which days are counted.
     *
     * @return the zone
     */
    SchoolZone zone();

    /**
     * Returns who acts.
     *
     * @return the actor with all roles
     */
    Actor actor();

    /**
     * Returns what is to be done.
     *
     * @return the action
     */
    Action action();

    /**
     * Returns what the action is about.
     *
     * @return the target; nothing is known of it unless said
     */
    @Value.Default
    default Target target() {
        return Target.builder().build();
    }

    /**
     * Returns how things stand.
     *
     * @return the state; nothing is known of it unless said
     */
    @Value.Default
    default State state() {
        return State.builder().build();
    }

    /**
     * Returns the school's calendar, which only a window that counts school days asks for.
     *
     * @return the calendar, or null when it is not known
     */
    @Nullable
    SchoolCalendar calendar();

    /** Collects the parts of a request. */
    final class Builder extends ImmutableRequest.Builder {
        Builder() {}
    }
}
