package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.CORRECTIONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.audit.CheckTerms;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.School;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the steps of applications for corrections: who applied, who decided, who entered, and in which order.
 *
 * <p>The target is the corrected entry's own, where the package has it; its entering then is judged at the entry itself, and
 * here only whether the application tells the same of it.
 */
record CorrectionJudge(
        School school, CarriedOut carriedOut, PolicyJudge policy, AskedChecks checks, Tally tally, long today)
        implements FileJudge {
    private static final Column ID = CORRECTIONS.column("correction_id");
    private static final Column INITIATOR = CORRECTIONS.column("initiator_id");
    private static final Column GROUND = CORRECTIONS.column("ground");
    private static final Column SUBMITTED_AT = CORRECTIONS.column("submitted_at");
    private static final Column DECISION = CORRECTIONS.column("decision");
    private static final Column DECIDED_BY = CORRECTIONS.column("decided_by");
    private static final Column DECIDED_AT = CORRECTIONS.column("decided_at");
    private static final Column APPLIED_BY = CORRECTIONS.column("applied_by");
    private static final Column APPLIED_AT = CORRECTIONS.column("applied_at");
    private static final Column PROTOCOL = CORRECTIONS.column("protocol_no");
    private static final Target UNKNOWN = Target.builder().build();
    private static final Target PERHAPS_A_MARK =
            Target.builder().workKind(WorkKind.CURRENT).build();

    @Override
    public void judge(PackageRow row) {
        List<CarriedOut.Correction> entries = carriedOut.on(row.hash(ID));
        CarriedOut.Correction entry = entries.isEmpty() ? null : entries.get(0);
        policy.judge(step(row, entry, Action.REQUEST_CORRECTION, SUBMITTED_AT, INITIATOR));
        ground(row);
        long decision = row.number(DECISION);
        if (decision != PackageRow.ABSENT && decision != CorrectionDecision.PENDING.ordinal()) {
            policy.judge(step(row, entry, Action.DECIDE_CORRECTION, DECIDED_AT, DECIDED_BY));
        }
        boolean ordered = order(row, entry != null);
        if (entry == null) {
            entered(row, ordered);
        } else if (row.has(APPLIED_AT) || row.has(APPLIED_BY)) {
            tally.judged(Check.CORRECTION_ENTERED_OTHERWISE);
            if (entries.stream().anyMatch(made -> CarriedOut.differs(made, row, APPLIED_AT, APPLIED_BY))) {
                found(row, Check.CORRECTION_ENTERED_OTHERWISE, entry.target(), row.instant(APPLIED_AT));
            }
        }
    }

    private void ground(PackageRow row) {
        for (CheckTerms terms : checks.on(CheckTerms.Check.CORRECTION_WITHOUT_GROUND, today)) {
            if (!row.hasColumn(GROUND)) {
                checks.lacks(terms, row, GROUND);
            } else if (row.has(GROUND)) {
                checks.inOrder(terms);
            } else {
                checks.fault(terms, new AskedChecks.Subject(row, INITIATOR, null), Finds.details());
            }
        }
    }

    private Entry step(PackageRow row, CarriedOut.@Nullable Correction entry, Action action, Column at, Column by) {
        return entry == null
                ? new Entry(row, action, unknown(row, at, by), at, by, 0, 0, row.hash(ID))
                : new Entry(row, action, entry.target(), at, by, entry.pupil(), entry.subject(), row.hash(ID));
    }

    /** An entry that is not known: for all that is known it is one of the subgroup, where the author teaches only those. */
    private Target unknown(PackageRow row, Column at, Column by) {
        Instant when = row.instant(at);
        Actor author = when == null ? null : school.directory().actor(row, by);
        if (when == null || author == null) {
            return UNKNOWN;
        }
        long day = school.manifest().zone().epochDayOf(when.getEpochSecond());
        List<RoleAssignment> taught = author.roles().stream()
                .filter(role -> role.role() == Role.SUBJECT_TEACHER && role.isValidOn(day))
                .toList();
        return taught.isEmpty()
                        || taught.stream().anyMatch(role -> role.subgroups().isEmpty())
                ? UNKNOWN
                : Target.builder().subgroup(taught.get(0).subgroups().get(0)).build();
    }

    /** The entering of an entry that the package does not have; that it came before the decision was said already. */
    private void entered(PackageRow row, boolean ordered) {
        if (row.has(APPLIED_AT) || row.has(APPLIED_BY)) {
            long open = leftOpen(row);
            Entry mark =
                    new Entry(row, Action.APPLY_CORRECTION, PERHAPS_A_MARK, APPLIED_AT, APPLIED_BY, 0, 0, row.hash(ID));
            policy.notChecked(mark, open, Evidence.record(school.journal(), MARKS));
            policy.judge(
                    step(row, null, Action.APPLY_CORRECTION, APPLIED_AT, APPLIED_BY),
                    open | (ordered ? 0 : Codes.only(ReasonCode.CORRECTION_NOT_GRANTED)));
        }
    }

    /** What an unknown entry leaves open: only of one at a lesson, or of a mark, can it be said. */
    private static long leftOpen(PackageRow row) {
        long open = Codes.only(ReasonCode.LESSON_NOT_STARTED);
        return row.has(PROTOCOL) ? open : open | Codes.only(ReasonCode.CORRECTION_PROTOCOL_MISSING);
    }

    /** Submitted, then decided, then entered; of an entry that the package has, its own row tells when it was entered. */
    private boolean order(PackageRow row, boolean hasEntry) {
        Instant submitted = row.instant(SUBMITTED_AT);
        Instant decided = row.instant(DECIDED_AT);
        Instant applied = hasEntry ? null : row.instant(APPLIED_AT);
        if ((submitted == null ? 0 : 1) + (decided == null ? 0 : 1) + (applied == null ? 0 : 1) < 2) {
            return true;
        }
        tally.judged(Check.CORRECTION_OUT_OF_ORDER);
        boolean ordered = inOrder(submitted, decided) && inOrder(decided, applied) && inOrder(submitted, applied);
        if (!ordered) {
            found(row, Check.CORRECTION_OUT_OF_ORDER, UNKNOWN, applied == null ? decided : applied);
        }
        return ordered;
    }

    private static boolean inOrder(@Nullable Instant one, @Nullable Instant next) {
        return one == null || next == null || !next.isBefore(one);
    }

    private void found(PackageRow row, Check check, Target target, @Nullable Instant actual) {
        int code = Codes.of(check);
        tally.found(
                code,
                Finds.at(row, code)
                        .clauses(CheckData.BUILT_IN.norm(check).clauses())
                        .person(Finds.person(row, row.has(APPLIED_BY) ? APPLIED_BY : DECIDED_BY))
                        .schoolClass(target.schoolClass())
                        .actual(actual)
                        .build());
    }
}
