package io.schooljournal.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** An ordinary question about an ordinary lesson, of which a test changes what it is about, and the answer in one line. */
public final class Question {
    /** The zone of the school. */
    public static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");
    /** The day of the lesson. */
    public static final LocalDate TUE_2024_10_01 = LocalDate.of(2024, 10, 1);
    /** The start of the lesson: 9:00 of that day. */
    public static final Instant LESSON = at("2024-10-01T09:00");

    private Question() {}

    /**
     * Returns an instant of the school's local time.
     *
     * @param local such as {@code 2024-10-01T09:00}
     * @return the instant
     */
    public static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(MOSCOW.id()).toInstant();
    }

    /**
     * Returns the target of an ordinary entry: algebra in 7A, the lesson at {@link #LESSON}.
     *
     * @return a builder in which everything is known that every entry has
     */
    public static Target.Builder target() {
        return Target.builder()
                .schoolClass(new ClassId("7A"))
                .grade(Grade.of(7))
                .subject(new SubjectId("algebra"))
                .subjectArea(SubjectArea.OTHER)
                .activity(Activity.LESSONS)
                .pupil(new PupilId("p-3"))
                .lessonStart(LESSON);
    }

    /**
     * Returns the director's question an hour after the lesson began.
     *
     * @param action what is to be done
     * @return a builder of the request, with {@link #target()} and an ordinary state
     */
    public static Request.Builder director(Action action) {
        return by(action, RoleAssignment.of(Role.DIRECTOR));
    }

    /**
     * Returns the question of {@code t-17} an hour after the lesson began.
     *
     * @param action what is to be done
     * @param roles the roles of the person
     * @return a builder of the request, with {@link #target()} and an ordinary state
     */
    public static Request.Builder by(Action action, RoleAssignment... roles) {
        return Request.builder()
                .at(at("2024-10-01T10:00"))
                .zone(MOSCOW)
                .actor(Actor.of("t-17", roles))
                .action(action)
                .target(target().build())
                .state(State.ordinary());
    }

    /**
     * Asks, and checks that both methods of the policy agree.
     *
     * @param policy who is asked
     * @param request the question
     * @return {@code ALLOW}, {@code DENY code clause…; code clause…} or {@code UNDECIDED pointer…}; the clauses without
     *     the regulation
     */
    public static String answer(JournalPolicy policy, Request.Builder request) {
        Request asked = request.build();
        Explanation explanation = policy.explain(asked);
        assertEquals(policy.decide(asked), explanation.decision());
        return switch (explanation.verdict()) {
            case ALLOW -> "ALLOW";
            case UNDECIDED ->
                "UNDECIDED "
                        + explanation.decision().missing().stream()
                                .map(Fact::pointer)
                                .collect(Collectors.joining(" "));
            case DENY ->
                "DENY "
                        + explanation.reasons().stream()
                                .map(reason -> reason.code()
                                        + reason.clauses().stream()
                                                .map(clause -> " " + clause.clause())
                                                .collect(Collectors.joining()))
                                .collect(Collectors.joining("; "));
        };
    }
}
