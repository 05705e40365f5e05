package io.schooljournal.core.contract;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.regulation.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regulation of five sentences: the subject teacher of the class writes what hangs on lessons and sets marks; marks are
 * put and changed until so many days after the lesson's day have passed each, and nothing is written once the year is
 * closed; the administrator does all that is not a mark; after the window a teacher applies for a correction, the director
 * decides, and a deputy head enters it.
 */
public record LiteralPolicy(int daysToPut, int daysToChange) implements JournalPolicy {
    /** The day on which the later of its two editions comes into force. */
    public static final LocalDate LATER_EDITION = LocalDate.of(2024, 9, 1);

    private static final ClauseRef TEACHER = new ClauseRef("kit", "1");
    private static final ClauseRef WINDOW = new ClauseRef("kit", "2");
    private static final ClauseRef CLOSED = new ClauseRef("kit", "3");

    /** Two days for both. */
    public static LiteralPolicy twoDays() {
        return new LiteralPolicy(2, 2);
    }

    @Override
    public Regulation regulation() {
        return Regulation.builder()
                .id("kit")
                .title(new Text("Положение для проверки", "Regulation of the contract kit"))
                .addEditions(
                        new Edition(LocalDate.of(2020, 9, 1), LATER_EDITION.minusDays(1)),
                        new Edition(LATER_EDITION, null))
                .build();
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
        boolean marks = request.action() == Action.PUT_MARK || request.action() == Action.CHANGE_MARK;
        if (!marks && holds(request, Role.JOURNAL_ADMIN)) {
            return allowed(null);
        }
        Explanation step = stepOfCorrection(request);
        if (step != null) {
            return step;
        }
        boolean teaches = request.actor().roles().stream()
                .anyMatch(role -> role.role() == Role.SUBJECT_TEACHER
                        && role.classes().contains(request.target().schoolClass()));
        if (!teaches) {
            return denied(ReasonCode.ROLE_NOT_PERMITTED, TEACHER, null);
        }
        Boolean yearClosed = request.state().yearClosed();
        if (yearClosed == null) {
            return new Explanation(
                    new Decision(Verdict.UNDECIDED, List.of(), List.of(Fact.YEAR_CLOSED)), null, List.of(), List.of());
        }
        if (yearClosed) {
            return denied(ReasonCode.YEAR_CLOSED, CLOSED, null);
        }
        Instant openUntil = openUntil(request);
        return openUntil != null && !request.at().isBefore(openUntil)
                ? denied(ReasonCode.EDIT_WINDOW_CLOSED, WINDOW, openUntil)
                : allowed(openUntil);
    }

    /** A teacher applies, the director decides, the secretary registers, a deputy head enters what is granted. */
    private static @Nullable Explanation stepOfCorrection(Request request) {
        return switch (request.action()) {
            case REQUEST_CORRECTION -> allowedTo(request, Role.SUBJECT_TEACHER);
            case DECIDE_CORRECTION -> allowedTo(request, Role.DIRECTOR);
            case READ_LISTS -> allowedTo(request, Role.SECRETARY);
            case READ_JOURNAL -> holds(request, Role.DIRECTOR) ? allowed(null) : null;
            case APPLY_CORRECTION -> {
                CorrectionState state = request.state().correction();
                boolean granted = state != null && state.decision() == CorrectionDecision.GRANTED;
                yield granted
                        ? allowedTo(request, Role.DEPUTY_HEAD)
                        : denied(ReasonCode.CORRECTION_NOT_GRANTED, WINDOW, null);
            }
            default -> null;
        };
    }

    private static Explanation allowedTo(Request request, Role role) {
        return holds(request, role) ? allowed(null) : denied(ReasonCode.ROLE_NOT_PERMITTED, TEACHER, null);
    }

    private static boolean holds(Request request, Role role) {
        return request.actor().roles().stream().anyMatch(assignment -> assignment.role() == role);
    }

    private static Explanation allowed(@Nullable Instant openUntil) {
        return new Explanation(new Decision(Verdict.ALLOW, List.of(), List.of()), openUntil, List.of(), List.of());
    }

    private @Nullable Instant openUntil(Request request) {
        Instant start = request.target().lessonStart();
        int days = request.action() == Action.PUT_MARK ? daysToPut : daysToChange;
        return start == null
                ? null
                : request.zone().startOf(request.zone().dayOf(start).plusDays(days + 1L));
    }

    private static Explanation denied(ReasonCode code, ClauseRef clause, @Nullable Instant openUntil) {
        Decision decision = new Decision(Verdict.DENY, List.of(new Reason(code, List.of(clause))), List.of());
        return new Explanation(decision, openUntil, List.of(), List.of());
    }
}
