package io.schooljournal.rules.engine;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.mark.FinalKind;
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

/** Who may take one action, in the making: grants, and what they are bound to once all are known. */
final class AccessBuilder {
    private record PendingGrant(@Nullable Role role, GrantTerms terms, List<ClauseRef> clauses) {}

    private record Condition(Fact fact, Set<Role> roles, boolean substitute, long reason) {}

    private record Lock(Set<Role> roles, boolean substitute, Fact fact, Set<FinalKind> unlocked, long reason) {}

    private final Action action;
    private final LevelTable levels;
    private final Vocabulary vocabulary;
    private final List<PendingGrant> grants = new ArrayList<>();
    private final long[] excluded = new long[Role.values().length];
    private final Map<Role, RuleEntry> exclusions = new EnumMap<>(Role.class);
    private final List<Condition> conditions = new ArrayList<>();
    private @Nullable Lock lock;
    private List<ClauseRef> defaultDeny = List.of();

    AccessBuilder(Action action, LevelTable levels, Vocabulary vocabulary) {
        this.action = action;
        this.levels = levels;
        this.vocabulary = vocabulary;
    }

    void grant(@Nullable Role role, GrantTerms terms, List<ClauseRef> clauses) {
        grants.add(new PendingGrant(role, terms, clauses));
    }

    void exclude(Role role, RuleEntry entry) {
        exclusions.put(role, entry);
        excluded[role.ordinal()] |= vocabulary.bit(ReasonCode.ROLE_EXCLUDED, entry.clauses());
    }

    void require(Fact fact, ReasonCode code, Set<Role> roles, boolean substitute, List<ClauseRef> clauses) {
        conditions.add(new Condition(fact, roles, substitute, vocabulary.bit(code, clauses)));
    }

    void lock(RuleEntry entry, Set<Role> roles, boolean substitute, Fact fact, Set<FinalKind> unlocked)
            throws BrokenRegulation {
        if (lock != null) {
            throw entry.broken("action `" + action + "` is locked by two rules");
        }
        lock = new Lock(roles, substitute, fact, unlocked, vocabulary.bit(ReasonCode.YEAR_FINALS_SET, entry.clauses()));
    }

    void denyByDefault(List<ClauseRef> clauses) {
        defaultDeny = clauses;
    }

    AccessTable build(RegulationFile file) throws BrokenRegulation {
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
                vocabulary.bit(ReasonCode.ROLE_NOT_PERMITTED, clauses),
                vocabulary.bit(ReasonCode.NO_VALID_ROLE, clauses));
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
        boolean wholeJournal = false;
        Lock bound = lock;
        if (bound != null && (role == null ? bound.substitute() : bound.roles().contains(role))) {
            locked = bound.reason();
            wholeJournal = bound.fact() == Fact.JOURNAL_YEAR_FINALS_SET;
            for (FinalKind kind : Kinds.isFinal(action) ? bound.unlocked() : EnumSet.noneOf(FinalKind.class)) {
                unlocked |= 1 << kind.ordinal();
            }
        }
        return new Grant(
                pending.terms(),
                levels,
                vocabulary.bit(ReasonCode.OUT_OF_SCOPE, pending.clauses()),
                new Grant.Conditions(directive, consent, enrolment, locked, wholeJournal, unlocked));
    }
}
