package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.ROLES;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.Window;
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
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.audit.RuleBook.Rules;
import io.schooljournal.rules.exchange.Spread;
import io.schooljournal.rules.facts.ClassFinals;
import io.schooljournal.rules.facts.Classes;
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
    private final Doubts doubts;
    private final @Nullable SchoolCalendar calendar;
    private final ClassFinals classFinals;
    private final States states = new States();
    private final Precedents precedents;

    PolicyJudge(JournalPolicy policy, School school, Tally tally) {
        this.policy = policy;
        this.school = school;
        this.tally = tally;
        this.lacks = new Lacks(school.journal());
        this.doubts = new Doubts(policy, tally, lacks);
        this.rules = new RuleBook(policy, tally, school.manifest().zone());
        this.calendar = school.calendar().forRequests();
        this.classFinals = new ClassFinals(school);
        this.precedents = new Precedents(school.lessons());
    }

    /** A recorded entry and the request that it amounts to. */
    record Asked(Entry entry, Request request) {}

    void judge(Entry entry) {
        judge(entry, 0);
    }

    /** Judges an entry by what was said of one like it, as long as that stands, and else asks the policy. */
    void judge(LessonEntry one) {
        Instant at = one.row().instant(one.at());
        Actor author = at == null ? null : school.directory().actor(one.row(), one.by());
        if (at == null || author == null) {
            judge(one.entry());
            return;
        }
        State state = state(at, one.pupilHash(), one.lesson().subjectHash, one.pupil(), CorrectionState.none());
        long by = one.row().hash(one.by());
        long kept = precedents.rules(one.lesson(), one.action(), one.work(), by, state, at.getEpochSecond());
        if (kept == 0) {
            Entry any = one.ofWhicheverPupil();
            Window stretch = policy.allowedThroughout(request(any, at, author, state));
            if (stretch == null) {
                judge(one.entry());
                return;
            }
            kept = rules.rulesOn(any.action(), any.target()).all();
            precedents.keep(one.lesson(), new Precedents.Like(one.action(), one.work(), by, state), stretch, kept);
        }
        tally.judged(kept);
    }

    /** Judges an entry by all rules but those of a set of codes, which the caller accounts for. */
    void judge(Entry entry, long except) {
        Rules on = rules.rulesOn(entry.action(), entry.target());
        Instant at = entry.row().instant(entry.at());
        if (at == null) {
            tally.notChecked(on, on.all() & ~except, lacks.of(entry.row(), entry.at()));
            return;
        }
        Actor author = school.directory().actor(entry.row(), entry.by());
        if (author == null) {
            unknownAuthor(entry, on, except);
        }
        Request request = request(entry, at, author == null ? Persons.MOST_ENTITLED : author);
        settle(entry, on, request, ask(entry, request), (author == null ? on.anyone() : on.all()) & ~except);
    }

    private void unknownAuthor(Entry entry, Rules on, long except) {
        Evidence wanted = entry.row().has(entry.by()) ? Evidence.file(ROLES) : lacks.of(entry.row(), entry.by());
        tally.notChecked(on, on.personal() & ~except, wanted);
    }

    /** Judges an entry that may be about one of several things: it is in order when it is so in any of them. */
    Verdict judgeAny(List<Asked> several) {
        Asked best = several.get(0);
        Explanation answer = ask(best.entry, best.request);
        for (Asked other : several.subList(1, several.size())) {
            Explanation another = ask(other.entry, other.request);
            if (another.verdict() == Verdict.ALLOW
                    || (another.verdict() == Verdict.UNDECIDED && answer.verdict() == Verdict.DENY)) {
                best = other;
                answer = another;
            }
        }
        Rules on = rules.rulesOn(best.entry.action(), best.entry.target());
        settle(best.entry, on, best.request, answer, on.all());
        return answer.verdict();
    }

    /** Counts rules of a policy that a row leaves open. */
    void notChecked(Entry entry, long codes, Evidence evidence) {
        Rules on = rules.rulesOn(entry.action(), entry.target());
        tally.notChecked(on, on.all() & codes, evidence);
    }

    private void settle(Entry entry, Rules on, Request request, Explanation answer, long asked) {
        long judged = asked;
        if (answer.verdict() == Verdict.UNDECIDED) {
            List<Advisory> lateness = doubts.lateness(request);
            judged &= ~doubts.undecided(entry, on, request, answer, lateness == null ? asked : asked & ~Codes.LATENESS);
            if (lateness != null) {
                late(entry, request, lateness);
            }
        } else {
            report(entry, request, answer, on.all() & ~asked);
        }
        tally.judged(judged);
    }

    /** Whether all year finals of a class are set is found out only where the answer hinges on it. */
    private Explanation ask(Entry entry, Request request) {
        Explanation answer = policy.explain(request);
        ClassId schoolClass = entry.schoolClass();
        if (schoolClass == null || !answer.decision().missing().contains(Fact.JOURNAL_YEAR_FINALS_SET)) {
            return answer;
        }
        Boolean set = classFinals.setBefore(request.at(), Spread.of(schoolClass.value()));
        return set == null
                ? answer
                : policy.explain(Request.builder()
                        .from(request)
                        .state(State.builder()
                                .from(request.state())
                                .journalYearFinalsSet(set)
                                .build())
                        .build());
    }

    /** The request that a recorded entry amounts to. */
    Request request(Entry entry, Instant at, Actor author) {
        CorrectionState correction = entry.correction() == 0
                ? CorrectionState.none()
                : school.corrections().at(at, entry.correction());
        Classes.Pupil pupil = school.classes().pupil(entry.pupil());
        return request(entry, at, author, state(at, entry.pupil(), entry.subject(), pupil, correction));
    }

    private State state(
            Instant at,
            long pupilHash,
            long subject,
            Classes.@Nullable Pupil pupil,
            @Nullable CorrectionState correction) {
        Instant closed = school.manifest().yearClosedAt();
        long day = school.manifest().zone().epochDayOf(at.getEpochSecond());
        return states.of(
                pupilHash == 0 ? Boolean.FALSE : school.finals().setBefore(at, pupilHash, subject),
                closed != null && !at.isBefore(closed),
                school.classes().enrolled(pupil, day),
                correction);
    }

    private Request request(Entry entry, Instant at, Actor author, State state) {
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
        late(entry, request, answer.advisories());
    }

    private void late(Entry entry, Request request, List<Advisory> missed) {
        for (Advisory advisory : missed) {
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
}
