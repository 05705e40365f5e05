package io.schooljournal.rules.literal;

import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.RoleAssignment;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a request by trying every way in which its missing facts could turn out, and comparing what comes of them. */
public final class LiteralEvaluator {
    /** Parts of an application; where it is not known whether there is one, only that is asked. */
    private static final Set<Fact> OF_AN_APPLICATION = EnumSet.range(Fact.CORRECTION_GROUND, Fact.CORRECTION_PROTOCOL);

    private LiteralEvaluator() {}

    /** Tells whether there is a literal reading of this regulation. */
    public static boolean reads(String regulation) {
        return Stream.of(School.values()).anyMatch(school -> school.cite("").equals(regulation + ":"));
    }

    /** Returns the answer of a regulation, read literally. */
    public static Answer explain(String regulation, Request request) {
        return read(regulation, request).answer();
    }

    /** Returns the answer together with what bounds it where facts are missing. */
    public static LiteralReading read(String regulation, Request request) {
        School school = School.of(regulation);
        CompletedOutcomes completed = CompletedOutcomes.of(school, request);
        Set<ReasonCode> possible = new TreeSet<>();
        completed.outcomes().forEach(outcome -> possible.addAll(outcome.reasons()));
        Answer answer = answer(school, request, completed);
        boolean several = answer.verdict() == Verdict.ALLOW
                && !completed.asked().isEmpty()
                && request.actor().roles().size() > 1
                && request.actor().roles().stream().noneMatch(role -> allowsAlone(school, request, role));
        return new LiteralReading(
                school,
                answer,
                possible,
                completed.asked(),
                several,
                request.actor().roles().size() > 1);
    }

    /** The clauses of the window that applies to a request without missing facts; empty when none does. */
    public static List<String> windowClauses(String regulation, Request request) {
        return Outcome.of(School.of(regulation), new Facts(request)).windowClauses();
    }

    /** What a request has missed, if it is allowed; null when nothing. */
    public static @Nullable Late late(String regulation, Request request) {
        return Deadlines.missed(School.of(regulation), new Facts(request));
    }

    private static boolean allowsAlone(School school, Request request, RoleAssignment role) {
        Request alone = Request.builder()
                .from(request)
                .actor(new Actor(request.actor().id(), List.of(role)))
                .build();
        return CompletedOutcomes.of(school, alone).outcomes().stream().allMatch(Outcome::allows);
    }

    private static Answer answer(School school, Request request, CompletedOutcomes completed) {
        List<Outcome> outcomes = completed.outcomes();
        if (outcomes.stream().noneMatch(Outcome::allows)) {
            return denial(school, outcomes);
        }
        Outcome first = outcomes.get(0);
        return outcomes.stream().allMatch(first::isLike)
                ? permission(Deadlines.missed(school, new Facts(request)), first.openUntil())
                : new Answer(Verdict.UNDECIDED, List.of(), missing(completed), null, List.of(), List.of());
    }

    private static Answer denial(School school, List<Outcome> outcomes) {
        Set<ReasonCode> always = new TreeSet<>(EnumSet.allOf(ReasonCode.class));
        outcomes.forEach(outcome -> always.retainAll(outcome.reasons()));
        Instant openUntil = outcomes.get(0).openUntil();
        boolean agreed = outcomes.stream().allMatch(outcome -> Objects.equals(openUntil, outcome.openUntil()));
        return new Answer(
                Verdict.DENY,
                List.copyOf(always),
                List.of(),
                agreed ? openUntil : null,
                List.of(),
                Remedies.after(school, always));
    }

    private static Answer permission(@Nullable Late late, @Nullable Instant openUntil) {
        List<String> told = late == null ? List.of() : List.of(Answer.late(late.code(), late.due(), late.clauses()));
        return new Answer(Verdict.ALLOW, List.of(), List.of(), openUntil, told, List.of());
    }

    private static List<Fact> missing(CompletedOutcomes completed) {
        Set<Fact> decisive = completed.decisive();
        if (decisive.contains(Fact.CORRECTION)) {
            decisive.removeAll(OF_AN_APPLICATION);
        }
        return List.copyOf(decisive);
    }
}
