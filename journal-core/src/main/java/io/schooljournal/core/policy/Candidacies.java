package io.schooljournal.core.policy;

import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The people about whom a policy is asked who may: each role once for every scope and capacity that could matter. */
final class Candidacies {
    /** Whoever is refused for one of these would be with any other scope too. */
    private static final Set<ReasonCode> WITHOUT_STANDING = EnumSet.of(
            ReasonCode.REGULATION_NOT_IN_FORCE,
            ReasonCode.NO_VALID_ROLE,
            ReasonCode.ROLE_EXCLUDED,
            ReasonCode.ROLE_NOT_PERMITTED,
            ReasonCode.OUT_OF_SCOPE);
    /** Stands where the target does not tell: whether it reaches the target is then not known either. */
    private static final String SOME = "?";

    private final JournalPolicy policy;
    private final Request request;
    private final PersonId person;
    private final List<Candidate> asked = new ArrayList<>();

    Candidacies(JournalPolicy policy, Request request) {
        this.policy = policy;
        this.request = request;
        PersonId substitute = request.target().substitute();
        this.person = new PersonId(substitute == null ? SOME : substitute.value() + SOME);
    }

    WhoMay answer() {
        for (Role role : Role.values()) {
            if (role == Role.DEPUTY_HEAD) {
                deputies();
            } else {
                ask(new Actor(person, List.of(reaching(role))));
            }
        }
        PersonId substitute = request.target().substitute();
        if (substitute != null) {
            ask(new Actor(substitute, List.of()));
        }
        List<Candidate> candidates =
                asked.stream().filter(Candidacies::hasStanding).toList();
        Optional<Candidate> allowed = asked.stream()
                .filter(candidate -> candidate.answer().decision().allowed())
                .findFirst();
        List<Advisory> advisories =
                allowed.map(candidate -> candidate.answer().advisories()).orElse(List.of());
        return new WhoMay(candidates, common(), openUntil(), advisories, allowed.isPresent() ? List.of() : remedies());
    }

    private static boolean hasStanding(Candidate candidate) {
        return candidate.answer().reasons().stream().map(Reason::code).noneMatch(WITHOUT_STANDING::contains);
    }

    private Explanation ask(Actor actor) {
        Explanation answer =
                policy.explain(Request.builder().from(request).actor(actor).build());
        asked.add(new Candidate(actor, answer));
        return answer;
    }

    /** A deputy head has levels, or none, and perhaps a capacity; it is named only where the role alone is not enough. */
    private void deputies() {
        for (SchoolLevel level : SchoolLevel.values()) {
            ask(deputy(builder -> builder.addLevels(level)));
        }
        Explanation plain = ask(deputy(builder -> builder));
        Explanation control = ask(deputy(builder -> builder.journalControl(true)));
        if (control.decision().equals(plain.decision())) {
            asked.remove(asked.size() - 1);
        }
        ask(deputy(builder -> builder.informatization(true)));
    }

    private Actor deputy(UnaryOperator<RoleAssignment.Builder> scope) {
        RoleAssignment.Builder deputy = RoleAssignment.builder().role(Role.DEPUTY_HEAD);
        return new Actor(person, List.of(scope.apply(deputy).build()));
    }

    private RoleAssignment reaching(Role role) {
        Target target = request.target();
        RoleAssignment.Builder assignment = RoleAssignment.builder().role(role);
        switch (role) {
            case SUBJECT_TEACHER ->
                assignment
                        .subject(Objects.requireNonNullElse(target.subject(), new SubjectId(SOME)))
                        .addClasses(schoolClass(target));
            case CLASS_TEACHER -> assignment.addClasses(schoolClass(target));
            case PARENT, PUPIL -> assignment.addPupils(Objects.requireNonNullElse(target.pupil(), new PupilId(SOME)));
            default -> {}
        }
        return assignment.build();
    }

    private static ClassId schoolClass(Target target) {
        return Objects.requireNonNullElse(target.schoolClass(), new ClassId(SOME));
    }

    /** The reasons given to everybody who was asked. */
    private List<Reason> common() {
        Set<Reason> common = new LinkedHashSet<>(asked.get(0).answer().reasons());
        asked.forEach(candidate -> common.retainAll(candidate.answer().reasons()));
        return List.copyOf(common);
    }

    private @Nullable Instant openUntil() {
        return asked.stream()
                .map(candidate -> candidate.answer().openUntil())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Remedy> remedies() {
        return asked.stream()
                .flatMap(candidate -> candidate.answer().remedies().stream())
                .distinct()
                .toList();
    }
}
