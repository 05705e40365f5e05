package io.schooljournal.rules.engine;

import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.format.RuleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of one action in the making: every kind of rule has a method by which it says its part. */
public final class ActionTableBuilder {
    private record PendingGrant(@Nullable Role role, GrantTerms terms, List<ClauseRef> clauses) {}

    private record Condition(Fact fact, Set<Role> roles, boolean substitute, long reason) {}

    private record Lock(Set<Role> roles, boolean substitute, Set<FinalKind> unlocked, long reason) {}

    private final Action action;
    private final LevelTable levels;
    private final List<Reason> vocabulary = new ArrayList<>();
    private final List<PendingGrant> grants = new ArrayList<>();
    private final long[] excluded = new long[Role.values().length];
    private final Map<Role, RuleEntry> exclusions = new EnumMap<>(Role.class);
    private final List<Condition> conditions = new ArrayList<>();
    private @Nullable Lock lock;
    private int noMarkGrades;
    private long noMark;
    private long notStarted;
    private long remarkOnly;
    private long changeForbidden;
    private long yearClosed;
    private long noApplication;
    private final WindowsBuilder windows;
    private final List<CorrectionNeed> needs = new ArrayList<>();
    private final List<List<DeadlineTerms>> deadlines = new ArrayList<>();
    private final List<RemedyTerms> remedies = new ArrayList<>();
    private List<ClauseRef> defaultDeny = List.of();

    ActionTableBuilder(Action action, LevelTable levels) {
        this.action = action;
        this.levels = levels;
        this.windows = new WindowsBuilder(action);
        for (int kind = 0; kind < Kinds.COUNT; kind++) {
            deadlines.add(new ArrayList<>());
        }
    }

    private long reason(ReasonCode code, List<ClauseRef> clauses) {
        Reason reason = new Reason(code, clauses);
        int bit = vocabulary.indexOf(reason);
        if (bit < 0) {
            bit = vocabulary.size();
            vocabulary.add(reason);
        }
        return 1L << bit;
    }

    /**
     * Grants the action to a role.
     *
     * @param role the role; null for the substitute of a lesson
     * @param terms how far the grant reaches
     * @param clauses the clauses that grant it
     */
    public void grant(@Nullable Role role, GrantTerms terms, List<ClauseRef> clauses) {
        grants.add(new PendingGrant(role, terms, clauses));
    }

    /**
     * Keeps a role from the action, expressly.
     *
     * @param role the role
     * @param entry the rule that says so
     */
    public void exclude(Role role, RuleEntry entry) {
        exclusions.put(role, entry);
        excluded[role.ordinal()] |= reason(ReasonCode.ROLE_EXCLUDED, entry.clauses());
    }

    /**
     * Says on what ground an action is refused that nobody is granted.
     *
     * @param clauses the clauses that say so
     */
    public void denyByDefault(List<ClauseRef> clauses) {
        defaultDeny = clauses;
    }

    /**
     * Binds roles that are granted the action to a fact that must be true.
     *
     * @param fact the directive, the consent or the enrolment
     * @param code the reason given when it is false
     * @param roles the roles bound
     * @param substitute whether the substitute of a lesson is bound
     * @param clauses the clauses that say so
     */
    public void require(Fact fact, ReasonCode code, Set<Role> roles, boolean substitute, List<ClauseRef> clauses) {
        conditions.add(new Condition(fact, roles, substitute, reason(code, clauses)));
    }

    /**
     * Closes the action to roles once the year final marks are set.
     *
     * @param entry the rule that says so
     * @param roles the roles bound
     * @param substitute whether the substitute of a lesson is bound
     * @param unlocked the kinds of final marks that come after the lock
     * @throws BrokenRegulation when another rule locks the action already
     */
    public void lock(RuleEntry entry, Set<Role> roles, boolean substitute, Set<FinalKind> unlocked)
            throws BrokenRegulation {
        if (lock != null) {
            throw entry.broken("action `" + action + "` is locked by two rules");
        }
        lock = new Lock(roles, substitute, unlocked, reason(ReasonCode.YEAR_FINALS_SET, entry.clauses()));
    }

    /**
     * Forbids marks in grades.
     *
     * @param grades the grades
     * @param clauses the clauses that say so
     */
    public void noMarks(Set<Integer> grades, List<ClauseRef> clauses) {
        for (int grade : grades) {
            noMarkGrades |= 1 << grade;
        }
        noMark |= grades.isEmpty() ? 0 : reason(ReasonCode.NO_MARK_GRADE, clauses);
    }

    /**
     * Forbids the entry before its lesson starts.
     *
     * @param clauses the clauses that say so
     */
    public void notBeforeLesson(List<ClauseRef> clauses) {
        notStarted |= reason(ReasonCode.LESSON_NOT_STARTED, clauses);
    }

    /**
     * Forbids the entry whenever it is a change made to put a remark right, or always.
     *
     * @param always whether every change is forbidden
     * @param clauses the clauses that say so
     */
    public void forbidChange(boolean always, List<ClauseRef> clauses) {
        long reason = reason(ReasonCode.MARK_CHANGE_FORBIDDEN, clauses);
        changeForbidden |= always ? reason : 0;
        remarkOnly |= always ? 0 : reason;
    }

    /**
     * Forbids the action once the journal's year is closed.
     *
     * @param clauses the clauses that say so
     */
    public void closeWithYear(List<ClauseRef> clauses) {
        yearClosed |= reason(ReasonCode.YEAR_CLOSED, clauses);
    }

    /**
     * Opens a window for the entries it binds.
     *
     * @param entry the rule that says so
     * @param terms how long it stays open
     * @param binds the entries it binds
     * @throws BrokenRegulation when another rule binds one of them and neither prevails
     */
    public void window(RuleEntry entry, WindowTerms terms, WindowBinds binds) throws BrokenRegulation {
        windows.add(entry, terms, binds, reason(ReasonCode.EDIT_WINDOW_CLOSED, entry.clauses()));
    }

    /**
     * Asks for the ground of an application.
     *
     * @param accepted the grounds accepted
     * @param clauses the clauses that say so
     */
    public void needGround(Set<CorrectionGround> accepted, List<ClauseRef> clauses) {
        need(CorrectionNeed.What.GROUND, ReasonCode.CORRECTION_GROUND_NOT_ACCEPTED, 0, accepted, clauses);
    }

    /**
     * Asks for documents with an application.
     *
     * @param least how many, at the least
     * @param clauses the clauses that say so
     */
    public void needDocuments(int least, List<ClauseRef> clauses) {
        need(CorrectionNeed.What.DOCUMENTS, ReasonCode.CORRECTION_DOCUMENTS_MISSING, least, Set.of(), clauses);
    }

    /**
     * Asks that an application be registered.
     *
     * @param clauses the clauses that say so
     */
    public void needRegistration(List<ClauseRef> clauses) {
        need(CorrectionNeed.What.REGISTRATION, ReasonCode.CORRECTION_NOT_REGISTERED, 0, Set.of(), clauses);
    }

    /**
     * Asks that an application be granted.
     *
     * @param clauses the clauses that say so
     */
    public void needGrant(List<ClauseRef> clauses) {
        need(CorrectionNeed.What.GRANT, ReasonCode.CORRECTION_NOT_GRANTED, 0, Set.of(), clauses);
    }

    /**
     * Asks for the protocol of a retake where a mark is entered.
     *
     * @param grounds the grounds on which it is needed
     * @param clauses the clauses that say so
     */
    public void needProtocol(Set<CorrectionGround> grounds, List<ClauseRef> clauses) {
        need(CorrectionNeed.What.PROTOCOL, ReasonCode.CORRECTION_PROTOCOL_MISSING, 0, grounds, clauses);
    }

    private void need(
            CorrectionNeed.What what,
            ReasonCode code,
            int least,
            Set<CorrectionGround> grounds,
            List<ClauseRef> clauses) {
        noApplication |= noApplication == 0 ? reason(ReasonCode.CORRECTION_MISSING, clauses) : 0;
        needs.add(new CorrectionNeed(what, least, grounds, reason(code, clauses)));
    }

    /**
     * Sets a deadline.
     *
     * @param terms the deadline
     * @param works the kinds of work it is for, where the entry is a mark of a lesson; none for all
     * @param finals the kinds of final marks it is for, where the entry is one; none for all
     */
    public void deadline(DeadlineTerms terms, Set<WorkKind> works, Set<FinalKind> finals) {
        for (int kind = Kinds.firstOf(action); kind < Kinds.endOf(action); kind++) {
            if (Kinds.isAmong(kind, works, finals)) {
                deadlines.get(kind).add(terms);
            }
        }
    }

    /**
     * Offers a remedy after a refusal.
     *
     * @param terms the remedy, and when it is open
     */
    public void remedy(RemedyTerms terms) {
        remedies.add(terms);
    }

    ActionTable build(RegulationFile file) throws BrokenRegulation {
        AccessTable access = access(file);
        if (vocabulary.size() > Long.SIZE - 2) {
            throw file.broken("action `" + action + "` can be refused for too many reasons");
        }
        return new ActionTable(
                action,
                access,
                new ActionTable.Checks(
                        noMarkGrades, noMark, notStarted, remarkOnly, changeForbidden, yearClosed, noApplication),
                windows.build(),
                List.copyOf(needs),
                new Deadlines(deadlines.stream().map(List::copyOf).toList()),
                new Outcomes(vocabulary, remedies));
    }

    private AccessTable access(RegulationFile file) throws BrokenRegulation {
        Grant[][] byRole = AccessTable.noGrants();
        Grant substitute = null;
        Set<ClauseRef> granting = new LinkedHashSet<>();
        for (PendingGrant pending : grants) {
            granting.addAll(pending.clauses());
            Role role = pending.role();
            if (role == null) {
                substitute = compile(pending);
                continue;
            }
            RuleEntry exclusion = exclusions.get(role);
            if (exclusion != null) {
                throw exclusion.broken("role `" + role + "` is both granted `" + action + "` and kept from it");
            }
            Grant[] before = byRole[role.ordinal()];
            Grant[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = compile(pending);
            byRole[role.ordinal()] = after;
        }
        List<ClauseRef> clauses = granting.isEmpty() ? defaultDeny : List.copyOf(granting);
        if (clauses.isEmpty()) {
            throw file.broken(
                    "action `" + action + "` is granted to nobody, and no rule of kind `default-deny` says why");
        }
        return new AccessTable(
                byRole,
                substitute,
                excluded,
                reason(ReasonCode.ROLE_NOT_PERMITTED, clauses),
                reason(ReasonCode.NO_VALID_ROLE, clauses));
    }

    private Grant compile(PendingGrant pending) {
        Role role = pending.role();
        long directive = 0;
        long consent = 0;
        long enrolment = 0;
        for (Condition condition : conditions) {
            if (role == null ? condition.substitute() : condition.roles().contains(role)) {
                directive |= condition.fact() == Fact.DIRECTIVE ? condition.reason() : 0;
                consent |= condition.fact() == Fact.CONSENT_ON_FILE ? condition.reason() : 0;
                enrolment |= condition.fact() == Fact.PUPIL_ENROLLED ? condition.reason() : 0;
            }
        }
        long locked = 0;
        int unlocked = 0;
        Lock bound = lock;
        if (bound != null && (role == null ? bound.substitute() : bound.roles().contains(role))) {
            locked = bound.reason();
            for (FinalKind kind : Kinds.isFinal(action) ? bound.unlocked() : EnumSet.noneOf(FinalKind.class)) {
                unlocked |= 1 << kind.ordinal();
            }
        }
        return new Grant(
                pending.terms(),
                levels,
                reason(ReasonCode.OUT_OF_SCOPE, pending.clauses()),
                new Grant.Conditions(directive, consent, enrolment, locked, unlocked));
    }
}
