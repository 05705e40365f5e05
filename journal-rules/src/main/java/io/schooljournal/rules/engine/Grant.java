package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One grant of an action to a role: how far it reaches, and what else must hold of whoever uses it. */
final class Grant {
    private static final long COVERED = Result.HOLDS;
    private static final long NOT_COVERED = 1;

    private final GrantTerms terms;
    private final LevelTable levels;
    /** The reason given when an assignment does not reach the target. */
    private final long outOfScope;
    /** The reason of each condition that is set, or 0. */
    private final long directive;

    private final long consent;
    private final long enrolment;
    private final long lock;
    private final boolean locksWholeJournal;
    private final int unlockedFinals;

    Grant(GrantTerms terms, LevelTable levels, long outOfScope, Conditions conditions) {
        this.terms = terms;
        this.levels = levels;
        this.outOfScope = outOfScope;
        this.directive = conditions.directive();
        this.consent = conditions.consent();
        this.enrolment = conditions.enrolment();
        this.lock = conditions.lock();
        this.locksWholeJournal = conditions.locksWholeJournal();
        this.unlockedFinals = conditions.unlockedFinals();
    }

    /** The reason bits of the conditions on a grant, 0 where there is none. */
    record Conditions(
            long directive, long consent, long enrolment, long lock, boolean locksWholeJournal, int unlockedFinals) {}

    boolean isHeldBy(RoleAssignment assignment) {
        return terms.capacity().isHeldBy(assignment);
    }

    /** Returns {@link #COVERED}, {@link #NOT_COVERED}, or a negative set of facts that are not known. */
    private long covers(RoleAssignment assignment, Target target) {
        long module = terms.limitedByModule() ? module(assignment, target) : COVERED;
        if (module == NOT_COVERED) {
            return NOT_COVERED;
        }
        long scope = switch (terms.scope()) {
            case SCHOOL -> COVERED;
            case OWN_LEVELS -> ownLevels(assignment, target);
            case OWN_CLASS -> ownClass(assignment, target);
            case OWN_PAGE -> ownPage(assignment, target);
            case OWN_PUPIL -> ownPupil(assignment, target);
        };
        return Result.both(module, scope);
    }

    /** Returns the result for one assignment that holds the grant. */
    long check(RoleAssignment assignment, Request request) {
        long covered = covers(assignment, request.target());
        if (covered == NOT_COVERED) {
            return outOfScope | Result.OUTSIDE;
        }
        long result = conditions(request);
        if (result > 0) {
            return covered == COVERED ? result : Result.reasons(result) | Result.OUTSIDE;
        }
        return -(-covered | -result);
    }

    /** Returns the result of the conditions on whoever uses the grant. */
    long conditions(Request request) {
        State state = request.state();
        long result = Result.HOLDS;
        if (directive != 0) {
            result = Result.refusedUnless(state.directive(), Fact.DIRECTIVE, directive);
        }
        if (consent != 0) {
            long held = Result.refusedUnless(state.consentOnFile(), Fact.CONSENT_ON_FILE, consent);
            result = Result.both(result, held);
        }
        if (enrolment != 0) {
            long held = Result.refusedUnless(state.pupilEnrolled(), Fact.PUPIL_ENROLLED, enrolment);
            result = Result.both(result, held);
        }
        if (result > 0) {
            return result | Result.UNFULFILLED;
        }
        return lock == 0 ? result : Result.both(result, locked(state, request.target()));
    }

    private long locked(State state, Target target) {
        Boolean set = locksWholeJournal ? state.journalYearFinalsSet() : state.yearFinalsSet();
        if (set != null && !set) {
            return Result.HOLDS;
        }
        Fact fact = locksWholeJournal ? Fact.JOURNAL_YEAR_FINALS_SET : Fact.YEAR_FINALS_SET;
        long unknown = set == null ? Facts.bit(fact) : 0;
        if (unlockedFinals != 0) {
            FinalKind kind = target.finalKind();
            if (kind == null) {
                return -(unknown | Facts.bit(Fact.FINAL_KIND));
            }
            if ((unlockedFinals & 1 << kind.ordinal()) != 0) {
                return Result.HOLDS;
            }
        }
        return unknown != 0 ? -unknown : lock;
    }

    private static long module(RoleAssignment assignment, Target target) {
        Activity module = assignment.module();
        if (module == null) {
            return COVERED;
        }
        Activity activity = target.activity();
        return activity == null ? Result.unknown(Fact.ACTIVITY) : activity == module ? COVERED : NOT_COVERED;
    }

    private long ownLevels(RoleAssignment assignment, Target target) {
        if (assignment.levels().isEmpty()) {
            return terms.schoolWithoutLevels() && !assignment.informatization() ? COVERED : NOT_COVERED;
        }
        Grade grade = target.grade();
        if (grade == null) {
            return Result.unknown(Fact.GRADE);
        }
        return levels.includes(assignment.levels(), grade) ? COVERED : NOT_COVERED;
    }

    private static long ownClass(RoleAssignment assignment, Target target) {
        return member(assignment.classes(), target.schoolClass(), Fact.CLASS);
    }

    private static long ownPupil(RoleAssignment assignment, Target target) {
        return member(assignment.pupils(), target.pupil(), Fact.PUPIL);
    }

    private static long ownPage(RoleAssignment assignment, Target target) {
        SubjectId taught = assignment.subject();
        if (taught == null) {
            return NOT_COVERED;
        }
        SubjectId subject = target.subject();
        long page = subject == null ? Result.unknown(Fact.SUBJECT) : taught.equals(subject) ? COVERED : NOT_COVERED;
        if (page == NOT_COVERED) {
            return NOT_COVERED;
        }
        List<SubgroupId> subgroups = assignment.subgroups();
        if (subgroups.isEmpty()) {
            return Result.both(page, ownClass(assignment, target));
        }
        SubgroupId subgroup = target.subgroup();
        if (subgroup == null || !contains(subgroups, subgroup)) {
            return NOT_COVERED;
        }
        List<ClassId> classes = assignment.classes();
        return classes.isEmpty() ? page : Result.both(page, ownClass(assignment, target));
    }

    private static <T> long member(List<T> all, @Nullable T one, Fact fact) {
        if (one == null) {
            return all.isEmpty() ? NOT_COVERED : Result.unknown(fact);
        }
        return contains(all, one) ? COVERED : NOT_COVERED;
    }

    private static <T> boolean contains(List<T> all, T one) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).equals(one)) {
                return true;
            }
        }
        return false;
    }
}
