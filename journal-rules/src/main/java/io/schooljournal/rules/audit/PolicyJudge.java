package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.ROLES;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.audit.RuleBook.Rules;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.School;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the policy about recorded entries, each at its own time, and turns refusals into findings. */
final class PolicyJudge {
    private final JournalPolicy policy;
    private final School school;
    private final Tally tally;
    private final RuleBook rules;
    private final Lacks lacks;
    private final @Nullable SchoolCalendar calendar;

    PolicyJudge(JournalPolicy policy, School school, Tally tally) {
        this.policy = policy;
        this.school = school;
        this.tally = tally;
        this.lacks = new Lacks(school.journal());
        this.rules = new RuleBook(policy, tally, school.manifest().zone());
        this.calendar = school.calendar().forRequests();
    }

    void judge(Entry entry) {
        Rules on = rules.rulesOn(entry.action(), entry.target());
        Instant at = entry.row().instant(entry.at());
        if (at == null) {
            tally.notChecked(on, on.all(), lacks.of(entry.row(), entry.at()));
            return;
        }
        Actor author = school.directory().actor(entry.row(), entry.by());
        long asked = on.all();
        if (author == null) {
            asked = on.anyone();
            tally.notChecked(
                    on,
                    on.personal(),
                    entry.row().has(entry.by()) ? Evidence.file(ROLES) : lacks.of(entry.row(), entry.by()));
        }
        Request request = request(entry, at, author == null ? Persons.MOST_ENTITLED : author);
        Explanation answer = policy.explain(request);
        if (answer.verdict() == Verdict.UNDECIDED) {
            asked &= ~undecided(entry, on, request, answer, asked);
        } else {
            report(entry, request, answer, on.all() & ~asked);
        }
        tally.judged(asked);
    }

    /** The request that a recorded entry amounts to. */
    Request request(Entry entry, Instant at, Actor author) {
        Instant closed = school.manifest().yearClosedAt();
        CorrectionState correction = entry.correction() == 0
                ? CorrectionState.none()
                : school.corrections().at(at, entry.correction());
        long day = school.manifest().zone().epochDayOf(at.getEpochSecond());
        State state = State.builder()
                .yearFinalsSet(
                        entry.pupil() == 0
                                ? Boolean.FALSE
                                : school.finals().setBefore(at, entry.pupil(), entry.subject()))
                .yearClosed(closed != null && !at.isBefore(closed))
                .pupilEnrolled(school.classes().enrolled(school.classes().pupil(entry.pupil()), day))
                .remark(false)
                .correction(correction)
                .build();
        return Request.builder()
                .at(at)
                .zone(school.manifest().zone())
                .actor(author)
                .action(entry.action())
                .target(entry.target())
                .state(state)
                .calendar(calendar)
                .build();
    }

    private void report(Entry entry, Request request, Explanation answer, long withheld) {
        Map<ReasonCode, Set<ClauseRef>> refusals = new LinkedHashMap<>();
        for (Reason reason : answer.reasons()) {
            if ((withheld & 1L << Codes.of(reason.code())) == 0) {
                refusals.computeIfAbsent(reason.code(), code -> new LinkedHashSet<>())
                        .addAll(reason.clauses());
            }
        }
        refusals.forEach((code, clauses) -> found(
                entry,
                Codes.of(code),
                List.copyOf(clauses),
                code == ReasonCode.EDIT_WINDOW_CLOSED ? answer.openUntil() : null,
                request));
        for (Advisory advisory : answer.advisories()) {
            found(entry, Codes.of(advisory.code()), advisory.clauses(), advisory.due(), request);
        }
    }

    private void found(Entry entry, int code, List<ClauseRef> clauses, @Nullable Instant due, Request request) {
        tally.cite(code, clauses);
        Finds.Details details = Finds.details()
                .with("action", request.action().name())
                .with("grade", request.target().grade())
                .with("lessonStart", request.target().lessonStart());
        tally.found(
                code,
                Finds.at(entry.row(), code)
                        .clauses(clauses)
                        .due(due)
                        .actual(request.at())
                        .person(Finds.person(entry.row(), entry.by()))
                        .schoolClass(entry.schoolClass())
                        .details(details.all())
                        .build());
    }

    /**
     * Finds out which rules the missing facts leave open, and counts them as not checked; lateness is one of them, for the
     * policy calls late only what it allows.
     *
     * @return those rules, as a set of codes
     */
    private long undecided(Entry entry, Rules on, Request request, Explanation answer, long asked) {
        long open = 0;
        for (Fact fact : answer.decision().missing()) {
            long hinges = Codes.LATENESS;
            for (Request filled : Unknowns.fill(request, fact)) {
                hinges |= refusals(filled);
            }
            tally.notChecked(on, hinges & asked & ~open, lacks.of(entry, fact));
            open |= hinges & asked;
        }
        return open;
    }

    /** Every code by which a request is refused, whatever is still missing. */
    private long refusals(Request request) {
        Explanation answer = policy.explain(request);
        long codes = 0;
        for (Reason reason : answer.reasons()) {
            codes |= 1L << Codes.of(reason.code());
        }
        for (Fact fact : answer.decision().missing()) {
            for (Request filled : Unknowns.fill(request, fact)) {
                codes |= refusals(filled);
            }
        }
        return codes;
    }
}
