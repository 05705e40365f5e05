package io.schooljournal.rules.engine;

import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.format.RuleEntry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of one action in the making: every kind of rule has a method by which it says its part. */
public final class ActionTableBuilder {
    private final Action action;
    private final Vocabulary vocabulary = new Vocabulary();
    private final AccessBuilder access;
    private int noMarkGrades;
    private long noMark;
    private final List<Set<FinalKind>> noMarkFinals = new ArrayList<>();
    private long notStarted;
    private long remarkOnly;
    private long changeForbidden;
    private long yearClosed;
    private final Set<ClauseRef> needsCite = new LinkedHashSet<>();
    private final WindowsBuilder windows;
    private final List<CorrectionNeed> needs = new ArrayList<>();
    private final List<List<DeadlineTerms>> deadlines = new ArrayList<>();
    private final List<RemedyTerms> remedies = new ArrayList<>();

    ActionTableBuilder(Action action, LevelTable levels) {
        this.action = action;
        this.access = new AccessBuilder(action, levels, vocabulary);
        this.windows = new WindowsBuilder(action);
        for (int kind = 0; kind < Kinds.COUNT; kind++) {
            deadlines.add(new ArrayList<>());
        }
        for (int grade = 0; grade <= Grade.LAST; grade++) {
            noMarkFinals.add(EnumSet.noneOf(FinalKind.class));
        }
    }

    /**
     * Grants the action to a role.
     *
     * @param role the role; null for the substitute of a lesson
     * @param terms how far the grant reaches
     * @param clauses the clauses that grant it
     */
    public void grant(@Nullable Role role, GrantTerms terms, List<ClauseRef> clauses) {
        access.grant(role, terms, clauses);
    }

    /**
     * Keeps a role from the action, expressly.
     *
     * @param role the role
     * @param entry the rule that says so
     */
    public void exclude(Role role, RuleEntry entry) {
        access.exclude(role, entry);
    }

    /**
     * Says on what ground an action is refused that nobody is granted.
     *
     * @param clauses the clauses that say so
     */
    public void denyByDefault(List<ClauseRef> clauses) {
        access.denyByDefault(clauses);
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
        access.require(fact, code, roles, substitute, clauses);
    }

    /**
     * Closes the action to roles once the year final marks are set.
     *
     * @param entry the rule that says so
     * @param roles the roles bound
     * @param substitute whether the substitute of a lesson is bound
     * @param fact the year finals of the pupil in the subject, or of the whole journal
     * @param unlocked the kinds of final marks that come after the lock
     * @throws BrokenRegulation when another rule locks the action already
     */
    public void lock(RuleEntry entry, Set<Role> roles, boolean substitute, Fact fact, Set<FinalKind> unlocked)
            throws BrokenRegulation {
        access.lock(entry, roles, substitute, fact, unlocked);
    }

    /**
     * Forbids marks in grades.
     *
     * @param grades the grades
     * @param finals the kinds of final marks that are meant; none for all
     * @param clauses the clauses that say so
     */
    public void noMarks(Set<Integer> grades, Set<FinalKind> finals, List<ClauseRef> clauses) {
        for (int grade : grades) {
            noMarkGrades |= 1 << grade;
            noMarkFinals.get(grade).addAll(finals.isEmpty() ? EnumSet.allOf(FinalKind.class) : finals);
        }
        noMark |= grades.isEmpty() ? 0 : vocabulary.bit(ReasonCode.NO_MARK_GRADE, clauses);
    }

    /**
     * Forbids the entry before its lesson starts.
     *
     * @param clauses the clauses that say so
     */
    public void notBeforeLesson(List<ClauseRef> clauses) {
        notStarted |= vocabulary.bit(ReasonCode.LESSON_NOT_STARTED, clauses);
    }

    /**
     * Forbids the entry whenever it is a change made to put a remark right, or always.
     *
     * @param always whether every change is forbidden
     * @param clauses the clauses that say so
     */
    public void forbidChange(boolean always, List<ClauseRef> clauses) {
        long reason = vocabulary.bit(ReasonCode.MARK_CHANGE_FORBIDDEN, clauses);
        changeForbidden |= always ? reason : 0;
        remarkOnly |= always ? 0 : reason;
    }

    /**
     * Forbids the action once the journal's year is closed.
     *
     * @param clauses the clauses that say so
     */
    public void closeWithYear(List<ClauseRef> clauses) {
        yearClosed |= vocabulary.bit(ReasonCode.YEAR_CLOSED, clauses);
    }

    /**
     * Opens a window for the entries it binds.
     *
     * @param entry the rule that says so
     * @param terms how long it stays open
     * @param binds the entries it binds
     */
    public void window(RuleEntry entry, WindowTerms terms, WindowBinds binds) {
        windows.add(entry, terms, binds, vocabulary.bit(ReasonCode.EDIT_WINDOW_CLOSED, entry.clauses()));
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
        needsCite.addAll(clauses);
        needs.add(new CorrectionNeed(what, least, grounds, vocabulary.bit(code, clauses)));
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
        AccessTable who = access.build(file);
        long noApplication =
                needsCite.isEmpty() ? 0 : vocabulary.bit(ReasonCode.CORRECTION_MISSING, List.copyOf(needsCite));
        if (vocabulary.isTooLarge()) {
            throw file.broken("action `" + action + "` can be refused for too many reasons");
        }
        return new ActionTable(
                action,
                who,
                new ActionTable.Checks(
                        noMarkGrades,
                        noMark,
                        noMarkFinals.stream().map(Set::copyOf).toList(),
                        notStarted,
                        remarkOnly,
                        changeForbidden,
                        yearClosed,
                        noApplication),
                windows.build(),
                List.copyOf(needs),
                new Deadlines(
                        deadlines.stream().map(List::copyOf).toList(), Kinds.firstOf(action), Kinds.endOf(action)),
                new Outcomes(vocabulary.reasons(), remedies));
    }
}
