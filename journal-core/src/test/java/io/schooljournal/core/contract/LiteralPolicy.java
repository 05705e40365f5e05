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
import io.schooljournal.core.mark.GradingScale;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A regulation of few sentences: the subject teacher of the class writes what hangs on lessons and sets marks; marks are
 * put and changed until so many days after the lesson's day have passed each, essays some days more, final marks until so
 * many days after their period; nothing is written once the year is closed, and nothing but homework before the lesson
 * begins; a substitute does at the lesson what its teacher does, a deputy head does it everywhere; the administrator does
 * all that is not a mark, and marks on a deputy head's directive; after the window a teacher applies for a correction, the
 * director decides, and a deputy head enters it.
 */
public record LiteralPolicy(int daysToPut, int daysToChange, int moreForEssays) implements JournalPolicy {
    /** The day on which the later of its two editions comes into force. */
    public static final LocalDate LATER_EDITION = LocalDate.of(2024, 9, 1);

    private static final ClauseRef TEACHER = new ClauseRef("kit", "1");
    private static final ClauseRef WINDOW = new ClauseRef("kit", "2");
    private static final ClauseRef CLOSED = new ClauseRef("kit", "3");
    private static final ClauseRef BEGUN = new ClauseRef("kit", "4");
    private static final ClauseRef DIRECTED = new ClauseRef("kit", "5");
    private static final GradingScale FIVE_POINT = new GradingScale(
            "FIVE_POINT",
            Map.of(
                    "2", new MarkValue.Points(2),
                    "3", new MarkValue.Points(3),
                    "4", new MarkValue.Points(4),
                    "5", new MarkValue.Points(5)));

    /** Essays stay open as long as other marks. */
    public LiteralPolicy(int daysToPut, int daysToChange) {
        this(daysToPut, daysToChange, 0);
    }

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
                .putScales(FIVE_POINT.code(), FIVE_POINT)
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
        Boolean directive = request.state().directive();
        if (holds(request, Role.JOURNAL_ADMIN) && !Boolean.TRUE.equals(directive)) {
            return directive == null ? missing(Fact.DIRECTIVE) : denied(ReasonCode.DIRECTIVE_MISSING, DIRECTED, null);
        }
        if (!holds(request, Role.JOURNAL_ADMIN) && !teaches(request)) {
            return denied(ReasonCode.ROLE_NOT_PERMITTED, TEACHER, null);
        }
        Boolean yearClosed = request.state().yearClosed();
        if (yearClosed == null) {
            return missing(Fact.YEAR_CLOSED);
        }
        if (yearClosed) {
            return denied(ReasonCode.YEAR_CLOSED, CLOSED, null);
        }
        Instant start = request.target().lessonStart();
        if (start != null
                && request.action() != Action.ASSIGN_HOMEWORK
                && request.at().isBefore(start)) {
            return denied(ReasonCode.LESSON_NOT_STARTED, BEGUN, null);
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

    private static Explanation missing(Fact fact) {
        return new Explanation(new Decision(Verdict.UNDECIDED, List.of(), List.of(fact)), null, List.of(), List.of());
    }

    private static boolean teaches(Request request) {
        return holds(request, Role.DEPUTY_HEAD)
                || request.actor().id().equals(request.target().substitute())
                || request.actor().roles().stream()
                        .anyMatch(role -> role.role() == Role.SUBJECT_TEACHER
                                && role.classes().contains(request.target().schoolClass()));
    }

    private static boolean holds(Request request, Role role) {
        return request.actor().roles().stream().anyMatch(assignment -> assignment.role() == role);
    }

    private static Explanation allowed(@Nullable Instant openUntil) {
        return new Explanation(new Decision(Verdict.ALLOW, List.of(), List.of()), openUntil, List.of(), List.of());
    }

    private @Nullable Instant openUntil(Request request) {
        Instant start = request.target().lessonStart();
        LocalDate from =
                start == null ? request.target().periodEnd() : request.zone().dayOf(start);
        return from == null
                ? null
                : request.zone()
                        .startOf(from.plusDays(
                                1L + days(request.action(), request.target().workKind())));
    }

    /** Returns how many days after the lesson's day, or the period's last, something can be done. */
    int days(Action action, @Nullable WorkKind workKind) {
        int days = action == Action.PUT_MARK ? daysToPut : daysToChange;
        return workKind == WorkKind.ESSAY ? days + moreForEssays : days;
    }

    private static Explanation denied(ReasonCode code, ClauseRef clause, @Nullable Instant openUntil) {
        Decision decision = new Decision(Verdict.DENY, List.of(new Reason(code, List.of(clause))), List.of());
        return new Explanation(decision, openUntil, List.of(), List.of());
    }
}
