package io.schooljournal.core.port;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Ruling;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A permit (разрешение) is the proof that a policy allowed one request; there is no other way to one than
 * {@link #ask(JournalPolicy, Request)}.
 */
public final class Permit {
    private final Request request;
    private final Ruling ruling;

    private Permit(Request request, Ruling ruling) {
        this.request = request;
        this.ruling = ruling;
    }

    /**
     * Asks a policy.
     *
     * @param policy the policy
     * @param request who wants to do what, when, and how things stand
     * @return the explanation, with a permit exactly when the verdict is {@code ALLOW}
     */
    public static Answer ask(JournalPolicy policy, Request request) {
        Explanation explanation = policy.explain(request);
        if (!explanation.decision().allowed()) {
            return new Answer(request, explanation, null);
        }
        Regulation regulation = policy.regulation();
        LocalDate day = request.zone().dayOf(request.at());
        Ruling ruling = new Ruling(
                regulation.id(),
                editionOn(day, regulation.editions()).from(),
                explanation.verdict(),
                late(explanation));
        return new Answer(request, explanation, new Permit(request, ruling));
    }

    /**
     * Returns the entry as one that may be written.
     *
     * @param entry the entry
     * @param superseded the version it replaces, or null when it is the first of its slot
     * @return the entry together with this permit
     * @throws IllegalArgumentException when the entry is not the one that was allowed, or does not follow the version it
     *     replaces
     */
    public PermittedEntry admit(Entry entry, @Nullable Entry superseded) {
        return admit(entry, superseded, null);
    }

    /**
     * Returns the entry as one that may be written by a correction.
     *
     * @param entry the entry
     * @param superseded the version it replaces, or null when it is the first of its slot
     * @param correction the correction by which it is made, or null when it is none
     * @return the entry together with this permit
     * @throws IllegalArgumentException when the entry is not the one that was allowed, does not follow the version it
     *     replaces, or names a correction exactly when none is applied
     */
    public PermittedEntry admit(Entry entry, @Nullable Entry superseded, @Nullable CorrectionId correction) {
        PermitScope.check(request, entry, superseded);
        PermitScope.checkCorrection(request, correction);
        return new PermittedEntry(this, entry, superseded, correction);
    }

    Request request() {
        return request;
    }

    Ruling ruling() {
        return ruling;
    }

    /** Returns the one role held on the day of the request, or null when there are several. */
    @Nullable
    Role capacity() {
        SchoolZone zone = request.zone();
        long day = zone.epochDayOf(request.at().getEpochSecond());
        List<Role> roles = request.actor().roles().stream()
                .filter(assignment -> assignment.isValidOn(day))
                .map(RoleAssignment::role)
                .distinct()
                .toList();
        return roles.size() == 1 ? roles.get(0) : null;
    }

    private static List<ClauseRef> late(Explanation explanation) {
        return explanation.advisories().stream()
                .flatMap(advisory -> advisory.clauses().stream())
                .distinct()
                .toList();
    }

    /** Returns the latest edition that began by the day; a day before all editions is answered by the earliest. */
    private static Edition editionOn(LocalDate day, List<Edition> editions) {
        Invariant.check(!editions.isEmpty(), "regulation must have an edition");
        Edition answering = editions.get(0);
        for (Edition edition : editions) {
            answering = edition.from().isAfter(day) ? answering : edition;
        }
        return answering;
    }
}
