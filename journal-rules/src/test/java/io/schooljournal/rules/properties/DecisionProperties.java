package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Decision;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of related requests, whatever the regulation says. */
class DecisionProperties {
    private static final int TRIES = 3_000;
    private static final JournalPolicy SOSH21 = Regulations.builtIn("sosh21");

    @Provide
    Arbitrary<Request> requests() {
        return RequestGenerator.requests();
    }

    @Provide
    Arbitrary<Request> withWindow() {
        return RequestGenerator.requests(request -> SOSH21.explain(request).openUntil() != null);
    }

    /** Roles that do not end: one that does may leave nothing but its own refusal, where the grade is not known. */
    @Provide
    Arbitrary<Request> pastWindow() {
        return RequestGenerator.requests(request -> isRefusedByWindow(SOSH21.decide(request))
                && request.actor().roles().stream().allMatch(role -> role.validTo() == null));
    }

    @Provide
    Arbitrary<Request> undecided() {
        return RequestGenerator.requests(request -> SOSH21.decide(request).verdict() == Verdict.UNDECIDED);
    }

    @Provide
    Arbitrary<JournalPolicy> policies() {
        return Arbitraries.of(Regulations.builtIn().ids()).map(Regulations::builtIn);
    }

    @Property(tries = TRIES)
    void the_short_answer_is_the_decision_of_the_long_one(
            @ForAll("policies") JournalPolicy policy, @ForAll("requests") Request request) {
        assertEquals(policy.explain(request).decision(), policy.decide(request));
        assertEquals(policy.decide(request), policy.decide(request));
    }

    @Property(tries = TRIES)
    void one_more_role_never_turns_permission_into_refusal(
            @ForAll("policies") JournalPolicy policy,
            @ForAll("requests") Request request,
            @ForAll("requests") Request other) {
        List<RoleAssignment> more = new ArrayList<>(request.actor().roles());
        more.addAll(other.actor().roles());
        Verdict before = policy.decide(request).verdict();
        Verdict after = policy.decide(withRoles(request, more)).verdict();
        assertTrue(before != Verdict.ALLOW || after == Verdict.ALLOW, () -> before + " became " + after);
        assertTrue(before != Verdict.UNDECIDED || after != Verdict.DENY, () -> before + " became " + after);
    }

    @Property(tries = TRIES)
    void the_order_of_roles_and_their_doubles_change_nothing(
            @ForAll("policies") JournalPolicy policy, @ForAll("requests") Request request, @ForAll long seed) {
        List<RoleAssignment> roles = new ArrayList<>(request.actor().roles());
        roles.addAll(request.actor().roles());
        Collections.shuffle(roles, new Random(seed));
        assertEquals(policy.explain(request), policy.explain(withRoles(request, roles)));
    }

    @Property(tries = TRIES)
    void a_role_of_other_days_changes_nothing_but_that_there_is_one(
            @ForAll("policies") JournalPolicy policy, @ForAll("requests") Request request) {
        List<RoleAssignment> valid = request.actor().roles().stream()
                .filter(role ->
                        role.isValidOn(request.zone().dayOf(request.at()).toEpochDay()))
                .toList();
        assertEquals(policy.explain(withRoles(request, valid)), policy.explain(request));
    }

    @Property(tries = TRIES)
    void what_a_prohibition_refuses_stays_refused(
            @ForAll("policies") JournalPolicy policy, @ForAll("requests") Request request) {
        State stricter = State.builder()
                .from(request.state())
                .yearClosed(true)
                .yearFinalsSet(true)
                .remark(true)
                .build();
        Request under = Request.builder().from(request).state(stricter).build();
        if (policy.decide(request).verdict() == Verdict.DENY) {
            assertEquals(Verdict.DENY, policy.decide(under).verdict());
        }
    }

    @Property(tries = TRIES)
    void open_until_is_exact_to_the_nanosecond(@ForAll("withWindow") Request request) {
        Instant openUntil = Objects.requireNonNull(SOSH21.explain(request).openUntil());
        Explanation after = SOSH21.explain(at(request, openUntil));
        assertFalse(isRefusedByWindow(SOSH21.decide(at(request, openUntil.minusNanos(1)))));
        assertTrue(isRefusedByWindow(after.decision()), () -> "still open at " + openUntil);
        assertEquals(openUntil, after.openUntil());
    }

    @Property(tries = TRIES)
    void what_a_window_refuses_is_refused_for_ever(@ForAll("pastWindow") Request request) {
        for (long days : new long[] {1, 30, 1_000}) {
            assertTrue(isRefusedByWindow(SOSH21.decide(at(request, request.at().plusSeconds(days * 86_400)))));
        }
    }

    @Property(tries = TRIES)
    void a_missing_fact_is_absent_and_a_permission_misses_nothing(
            @ForAll("policies") JournalPolicy policy, @ForAll("requests") Request request) {
        Decision decision = policy.decide(request);
        assertEquals(decision.missing().stream().sorted().distinct().toList(), decision.missing());
        assertEquals(
                decision.reasons().stream()
                        .map(Reason::code)
                        .sorted()
                        .distinct()
                        .toList(),
                decision.reasons().stream().map(Reason::code).toList());
        decision.missing().forEach(fact -> assertTrue(MissingFacts.isAbsent(fact, request), fact.pointer()));
    }

    @Property(tries = TRIES)
    void one_who_is_told_every_missing_fact_decides(
            @ForAll("undecided") Request request, @ForAll("requests") Request source) {
        List<Fact> missing = SOSH21.decide(request).missing();
        Request told = MissingFacts.tell(missing, request, source);
        assertNotEquals(Verdict.UNDECIDED, SOSH21.decide(told).verdict());
    }

    @Property(tries = TRIES)
    void what_is_decided_without_a_fact_is_decided_alike_when_it_is_told(
            @ForAll("policies") JournalPolicy policy,
            @ForAll("requests") Request request,
            @ForAll("requests") Request source) {
        Verdict before = policy.decide(request).verdict();
        Verdict told = policy.decide(MissingFacts.tellAll(request, source)).verdict();
        assertTrue(before != Verdict.ALLOW || told == Verdict.ALLOW, () -> before + " became " + told);
        assertTrue(before != Verdict.DENY || told == Verdict.DENY, () -> before + " became " + told);
    }

    private static boolean isRefusedByWindow(Decision decision) {
        return decision.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.EDIT_WINDOW_CLOSED);
    }

    private static Request at(Request request, Instant instant) {
        return Request.builder().from(request).at(instant).build();
    }

    private static Request withRoles(Request request, List<RoleAssignment> roles) {
        return Request.builder()
                .from(request)
                .actor(new Actor(request.actor().id(), roles))
                .build();
    }
}
