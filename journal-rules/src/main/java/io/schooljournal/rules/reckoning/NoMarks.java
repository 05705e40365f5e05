package io.schooljournal.rules.reckoning;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a regulation gives no marks in a grade, found out by asking it. */
final class NoMarks {
    private static final Actor DIRECTOR = Actor.of("?", RoleAssignment.of(Role.DIRECTOR));

    private final JournalPolicy policy;
    private final SchoolZone zone;
    private final Map<Page, Boolean> answers = new HashMap<>();

    private record Page(
            @Nullable Grade grade,
            @Nullable SubjectId subject,
            @Nullable LocalDate end) {}

    NoMarks(JournalPolicy policy, SchoolZone zone) {
        this.policy = policy;
        this.zone = zone;
    }

    boolean isFor(Target target) {
        Page page = new Page(target.grade(), target.subject(), target.periodEnd());
        return page.end != null && answers.computeIfAbsent(page, key -> ask(target, page.end));
    }

    private boolean ask(Target target, LocalDate end) {
        Request request = Request.builder()
                .at(zone.startOf(end))
                .zone(zone)
                .actor(DIRECTOR)
                .action(Action.SET_FINAL_MARK)
                .target(target)
                .state(State.ordinary())
                .build();
        return policy.explain(request).reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.NO_MARK_GRADE);
    }
}
