package io.schooljournal.rules.audit;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.facts.LongIndex;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rules of a policy could refuse an entry, or call it late, found out by asking the policy itself.
 *
 * <p>The audit must say of each rule on how many rows it was run and on how many it could not be. It does not look into
 * the regulation for that: it asks about made-up people and circumstances (nobody, the wrong role, long after, before the
 * lesson, finals set, year closed, an application at each stage) and notes every reason given. So any policy can be
 * audited, and a rule that exists cannot be left out of the accounts.
 */
final class RuleBook {
    private static final Duration LONG_AFTER = Duration.ofDays(1_500);
    private static final Duration SOON_AFTER = Duration.ofDays(60);
    /** More than any list of codes has. */
    private static final long CODES = 32;

    /** More than any window or deadline reaches. */
    private static final int YEARS_AROUND = 6;

    private static final ClassId SOME_CLASS = new ClassId("?");
    private static final SubjectId SOME_SUBJECT = new SubjectId("?");
    private static final Instant SOME_LESSON = Instant.parse("2030-10-01T09:00:00Z");

    private final JournalPolicy policy;
    private final Tally tally;
    private final SchoolZone zone;
    private final SchoolCalendar calendar;
    private final LongIndex known = new LongIndex();
    private final List<Rules> rules = new ArrayList<>();
    private Map<Integer, Set<ClauseRef>> cited = new HashMap<>();

    /**
     * The rules on an entry.
     *
     * @param all every rule that could refuse it or call it late, as a set of codes
     * @param anyone those of them that do not depend on who makes the entry
     * @param clauses the clauses behind each code
     */
    record Rules(long all, long anyone, Map<Integer, Set<ClauseRef>> clauses) {
        long personal() {
            return all & ~anyone;
        }
    }

    RuleBook(JournalPolicy policy, Tally tally, SchoolZone zone) {
        this.policy = policy;
        this.tally = tally;
        this.zone = zone;
        LocalDate day = zone.dayOf(SOME_LESSON);
        this.calendar = new SchoolCalendar(
                zone, SchoolWeek.SIX_DAYS, Set.of(), day.minusYears(YEARS_AROUND), day.plusYears(YEARS_AROUND));
    }

    /** Returns the rules on entries like this one. */
    Rules rulesOn(Action action, Target target) {
        long like = like(action, target);
        int index = known.get(like);
        if (index == LongIndex.NONE) {
            index = rules.size();
            rules.add(ask(action, page(target)));
            known.add(like, index);
        }
        return rules.get(index);
    }

    /** One number of all that the rules on an entry depend on besides its page and people. */
    private static long like(Action action, Target target) {
        Grade grade = target.grade();
        long key = action.ordinal() + 1L;
        key = key * CODES + place(target.workKind());
        key = key * CODES + place(target.finalKind());
        key = key * CODES + place(target.subjectArea());
        key = key * CODES + place(target.activity());
        return key * CODES + (grade == null ? 0 : grade.number());
    }

    private static int place(@Nullable Enum<?> code) {
        return code == null ? 0 : code.ordinal() + 1;
    }

    private static Target page(Target target) {
        return Target.builder()
                .schoolClass(SOME_CLASS)
                .grade(target.grade())
                .subject(SOME_SUBJECT)
                .subjectArea(target.subjectArea())
                .activity(target.activity())
                .workKind(target.workKind())
                .finalKind(target.finalKind())
                .build();
    }

    private Rules ask(Action action, Target page) {
        long all = 0;
        long anyone = 0;
        cited = new HashMap<>();
        for (Target target : Unknowns.completions(page)) {
            Target placed = Target.builder()
                    .from(target)
                    .lessonStart(SOME_LESSON)
                    .nextLessonStart(SOME_LESSON)
                    .classesEnd(SOME_LESSON.plus(Duration.ofHours(5)))
                    .periodEnd(LocalDate.EPOCH.plusDays(SOME_LESSON.getEpochSecond() / 86_400))
                    .build();
            long free = regardlessOfWho(action, placed);
            anyone |= free;
            all |= free | dependingOnWho(action, placed);
        }
        cited.forEach(tally::cite);
        return new Rules(all, anyone, cited);
    }

    private long regardlessOfWho(Action action, Target target) {
        Actor most = Persons.MOST_ENTITLED;
        State ordinary = Circumstances.ordinary();
        Instant soon = SOME_LESSON.plusSeconds(1);
        long codes = reasons(action, target, most, ordinary, SOME_LESSON.plus(LONG_AFTER));
        codes |= reasons(action, target, most, ordinary, SOME_LESSON.minusSeconds(1));
        codes |= reasons(
                action,
                target,
                most,
                State.builder().from(ordinary).yearClosed(true).build(),
                soon);
        if (action == Action.APPLY_CORRECTION || action == Action.REQUEST_CORRECTION) {
            for (CorrectionState stage : Circumstances.stages()) {
                State state = State.builder().from(ordinary).correction(stage).build();
                codes |= reasons(action, target, most, state, soon);
            }
        }
        return codes | lateness(action, target, most);
    }

    private long dependingOnWho(Action action, Target target) {
        Instant soon = SOME_LESSON.plusSeconds(1);
        State ordinary = Circumstances.ordinary();
        long codes = reasons(action, target, Persons.nobody(), ordinary, soon);
        for (Actor outsider : Persons.outsiders()) {
            codes |= reasons(action, target, outsider, ordinary, soon);
        }
        codes |= reasons(action, target, Persons.informatization(), ordinary, soon);
        codes |= amongFamilies(action, target);
        State finals = State.builder()
                .from(ordinary)
                .yearFinalsSet(true)
                .journalYearFinalsSet(true)
                .build();
        codes |= reasons(action, target, Persons.teacherOf(target), finals, soon);
        codes |= reasons(action, target, Persons.teacherOf(target), ordinary, SOME_LESSON.plus(LONG_AFTER));
        codes |= reasons(action, target, Actor.of("?", RoleAssignment.of(Role.JOURNAL_ADMIN)), ordinary, soon);
        return codes;
    }

    /** What is asked of whoever reads a diary, or gives access to it. */
    private long amongFamilies(Action action, Target target) {
        Instant soon = SOME_LESSON.plusSeconds(1);
        Target diary = Target.builder().from(target).pupil(new PupilId("?")).build();
        State withoutConsent = State.builder()
                .from(Circumstances.ordinary())
                .consentOnFile(false)
                .build();
        State left = State.builder()
                .from(Circumstances.ordinary())
                .pupilEnrolled(false)
                .build();
        long codes = 0;
        for (Actor person : Persons.aroundAPupil(diary)) {
            codes |= reasons(action, diary, person, withoutConsent, soon);
            codes |= reasons(action, diary, person, left, soon);
        }
        return codes;
    }

    /** The last instant at which the entry is allowed is the latest; without a window, some time after. */
    private long lateness(Action action, Target target, Actor most) {
        Explanation first =
                policy.explain(request(action, target, most, Circumstances.ordinary(), SOME_LESSON.plusSeconds(1)));
        Instant until = first.openUntil();
        Instant latest = until == null ? SOME_LESSON.plus(SOON_AFTER) : until.minusNanos(1);
        return advisories(policy.explain(request(action, target, most, Circumstances.ordinary(), latest)));
    }

    private long advisories(Explanation answer) {
        long codes = 0;
        for (var advisory : answer.advisories()) {
            codes |= 1L << Codes.of(advisory.code());
            cite(Codes.of(advisory.code()), advisory.clauses());
        }
        return codes;
    }

    private long reasons(Action action, Target target, Actor actor, State state, Instant at) {
        long codes = 0;
        for (var reason :
                policy.explain(request(action, target, actor, state, at)).reasons()) {
            codes |= 1L << Codes.of(reason.code());
            cite(Codes.of(reason.code()), reason.clauses());
        }
        return codes;
    }

    private void cite(int code, List<ClauseRef> clauses) {
        cited.computeIfAbsent(code, key -> new HashSet<>()).addAll(clauses);
    }

    private Request request(Action action, Target target, Actor actor, State state, Instant at) {
        return Request.builder()
                .at(at)
                .zone(zone)
                .actor(actor)
                .action(action)
                .target(target)
                .state(state)
                .calendar(calendar)
                .build();
    }
}
