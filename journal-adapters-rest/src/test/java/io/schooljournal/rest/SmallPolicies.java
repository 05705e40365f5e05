package io.schooljournal.rest;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.AdvisoryCode;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Procedure;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseKind;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.regulation.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One regulation of three clauses: a mark is put until the lesson's end of time below, changed never, and an actor called
 * {@code boom} breaks the server.
 */
final class SmallPolicies implements Policies, JournalPolicy {
    static final Instant CLOSES = Instant.parse("2024-10-03T21:00:00Z");

    private static final ClauseRef ACCESS = new ClauseRef("small", "1.1");
    private static final ClauseRef WINDOW = new ClauseRef("small", "1.2.a");
    private static final Regulation REGULATION = Regulation.builder()
            .id("small")
            .title(new Text("Малое положение", "Small regulation"))
            .addClauses(new Clause(ACCESS, ClauseKind.ACCESS, new Text("Кто", "Who"), null))
            .addClauses(new Clause(WINDOW, ClauseKind.WINDOW, new Text("До какого срока", "Until when"), null))
            .addClauses(new Clause(
                    new ClauseRef("small", "2"), ClauseKind.ORG, new Text("Совет", "Council"), "a meeting of people"))
            .addEditions(new Edition(LocalDate.of(2021, 9, 1), LocalDate.of(2023, 8, 31)))
            .addEditions(new Edition(LocalDate.of(2023, 9, 1), null))
            .addReadings(new Reading(
                    "close", "midnight", List.of("midnight", "hour"), List.of(WINDOW), new Text("Когда", "When")))
            .build();

    @Override
    public List<String> ids() {
        return List.of("small");
    }

    @Override
    public Optional<JournalPolicy> find(String regulation) {
        return regulation.equals("small") ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Regulation regulation() {
        return REGULATION;
    }

    @Override
    public Obligations obligations(LocalDate day) {
        return Obligations.NONE;
    }

    @Override
    public Decision decide(Request request) {
        return explain(request).decision();
    }

    @Override
    public Explanation explain(Request request) {
        if (request.actor().id().value().equals("boom")) {
            throw new IllegalStateException("a secret of the server");
        }
        if (request.action() == Action.CHANGE_MARK) {
            Decision denied = new Decision(
                    Verdict.DENY, List.of(new Reason(ReasonCode.EDIT_WINDOW_CLOSED, List.of(WINDOW))), List.of());
            Remedy remedy = new Remedy(
                    Procedure.CORRECTION,
                    List.of(Role.SUBJECT_TEACHER),
                    List.of(Role.DIRECTOR),
                    List.of(Role.DEPUTY_HEAD),
                    List.of(WINDOW));
            return new Explanation(denied, CLOSES, List.of(), List.of(remedy));
        }
        if (request.target().lessonStart() == null) {
            Decision open = new Decision(Verdict.UNDECIDED, List.of(), List.of(Fact.LESSON_START));
            return new Explanation(open, null, List.of(), List.of());
        }
        Advisory late = new Advisory(AdvisoryCode.MARK_LATE, List.of(ACCESS), CLOSES);
        Decision allowed = new Decision(Verdict.ALLOW, List.of(), List.of());
        return new Explanation(allowed, CLOSES, List.of(late), List.of());
    }
}
