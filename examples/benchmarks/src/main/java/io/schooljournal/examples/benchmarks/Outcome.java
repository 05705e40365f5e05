package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of the task: allowed, or the ground that decides; the grounds stand in order, the most basic first.
 *
 * <p>The clauses stand here a second time, apart from the regulation's data, as a programmer would write them into code;
 * the agreement of all engines shows that they are the same.
 */
enum Outcome {
    /** Nothing stands against it. */
    ALLOWED(null),
    /** No role is valid on the day. */
    NO_VALID_ROLE(ReasonCode.NO_VALID_ROLE, Clauses.ENTRIES),
    /** No role is valid on the day a correction is applied. */
    NO_VALID_APPLIER(ReasonCode.NO_VALID_ROLE, "sosh21:R-4.2.4"),
    /** No role may ever enter marks. */
    ROLE_NOT_PERMITTED(ReasonCode.ROLE_NOT_PERMITTED, Clauses.ENTRIES),
    /** Only the deputy head for journal control applies a correction. */
    APPLIER_NOT_PERMITTED(ReasonCode.ROLE_NOT_PERMITTED, "sosh21:R-4.2.4"),
    /** The teacher of another class or subject. */
    OTHER_PAGE(ReasonCode.OUT_OF_SCOPE, "sosh21:P-3.7.a", "sosh21:P-3.7.e", "sosh21:R-3.1.3.h", "sosh21:R-3.1.j"),
    /** The deputy head of another level. */
    OTHER_LEVEL(ReasonCode.OUT_OF_SCOPE, "sosh21:R-3.1.5.d", "sosh21:R-3.1.h"),
    /** The administrator acts on a directive only. */
    DIRECTIVE_MISSING(ReasonCode.DIRECTIVE_MISSING, "sosh21:R-3.1.g"),
    /** This grade has no marks. */
    NO_MARK_GRADE(ReasonCode.NO_MARK_GRADE, "task:1"),
    /** The lesson has not started. */
    LESSON_NOT_STARTED(ReasonCode.LESSON_NOT_STARTED, "base:not-before-lesson"),
    /** A remark is not put right by changing a mark. */
    MARK_CHANGE_FORBIDDEN(ReasonCode.MARK_CHANGE_FORBIDDEN, "sosh21:R-3.1.3.g"),
    /** The year final mark locks the subject teacher's entries. */
    YEAR_FINALS_SET(ReasonCode.YEAR_FINALS_SET, "sosh21:P-3.7.b"),
    /** The journal's year is closed. */
    YEAR_CLOSED(ReasonCode.YEAR_CLOSED, "base:closed-year"),
    /** Current and written work. */
    WINDOW_CURRENT(ReasonCode.EDIT_WINDOW_CLOSED, "sosh21:P-5.5.e", "sosh21:R-4.1.a"),
    /** Control work of the internal monitoring. */
    WINDOW_MONITORING(ReasonCode.EDIT_WINDOW_CLOSED, "sosh21:P-5.5.f", "sosh21:R-4.1.b"),
    /** Essays of grades 10 and 11. */
    WINDOW_ESSAY(ReasonCode.EDIT_WINDOW_CLOSED, "sosh21:P-5.5.g", "sosh21:R-4.1.c"),
    /** Final marks. */
    WINDOW_FINAL(ReasonCode.EDIT_WINDOW_CLOSED, "sosh21:P-5.5.h", "sosh21:R-4.1.d"),
    /** There is no application. */
    CORRECTION_MISSING(ReasonCode.CORRECTION_MISSING, "sosh21:R-4.2.3", "sosh21:R-4.2.2", "sosh21:R-4.2.4"),
    /** The application is not registered. */
    CORRECTION_NOT_REGISTERED(ReasonCode.CORRECTION_NOT_REGISTERED, "sosh21:R-4.2.3"),
    /** The application is not granted. */
    CORRECTION_NOT_GRANTED(ReasonCode.CORRECTION_NOT_GRANTED, "sosh21:R-4.2.2"),
    /** There is no protocol of the retake. */
    CORRECTION_PROTOCOL_MISSING(ReasonCode.CORRECTION_PROTOCOL_MISSING, "sosh21:R-4.2.4");

    private static final class Clauses {
        static final String[] ENTRIES = {
            "sosh21:P-3.7.a",
            "sosh21:P-3.7.e",
            "sosh21:R-3.1.3.h",
            "sosh21:R-3.1.j",
            "sosh21:R-3.1.5.d",
            "sosh21:R-3.1.h",
            "sosh21:R-3.1.g"
        };
    }

    private static final Outcome[] ALL = values();

    @SuppressWarnings("ImmutableEnumChecker") // a record over immutable lists
    private final @Nullable Reason reason;

    Outcome(@Nullable ReasonCode code, String... clauses) {
        reason = code == null
                ? null
                : new Reason(code, Stream.of(clauses).map(ClauseRef::parse).toList());
    }

    /** Returns the reason with its clauses, made once; allowed has none. */
    Reason reason() {
        if (reason == null) {
            throw new IllegalStateException("`" + this + "` has no reason");
        }
        return reason;
    }

    /** Tells whether this is a refusal. */
    boolean refuses() {
        return reason != null;
    }

    /** Returns the grounds to list: of those about roles only the most basic counts, and it comes first. */
    static List<Outcome> grounds(List<Outcome> found) {
        int roles = 0;
        while (roles < found.size() && found.get(roles).compareTo(DIRECTIVE_MISSING) <= 0) {
            roles++;
        }
        return roles < 2
                ? found
                : Stream.concat(Stream.of(found.get(0)), found.stream().skip(roles))
                        .toList();
    }

    /** Returns the outcome that a decision of the library means: its first reason and that reason's first clause. */
    static Outcome of(Decision decision) {
        if (decision.verdict() == Verdict.ALLOW) {
            return ALLOWED;
        }
        List<Reason> reasons = decision.reasons();
        return Stream.of(ALL)
                .filter(Outcome::refuses)
                .filter(known -> !reasons.isEmpty() && known.isSameAs(reasons.get(0)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an outcome the task does not have: `" + decision + "`"));
    }

    private boolean isSameAs(Reason other) {
        return reason().code() == other.code()
                && reason().clauses().get(0).equals(other.clauses().get(0));
    }
}
