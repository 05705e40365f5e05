package io.schooljournal.rules.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.properties.RequestGenerator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grid is exact: whatever complete request a person with one role makes, its answer (verdict, reasons with their
 * clauses, what is late, which remedy remains) is one that the grid has for the same action, role, kind of entry and
 * grade; and what several roles are answered follows from what each is answered alone.
 */
class GridProperties {
    private static final int REQUESTS = 60_000;
    private static final int ENOUGH = 5_000;

    /** Who is told apart on a grid, and every answer that stands on it. */
    private record Known(Grid grid, Set<String> holders, Set<String> answers) {
        static Known of(Action action, Dossier dossier) {
            Grid grid = Grid.of(action, dossier.lessonDays().get(0), List.of(dossier));
            Known known = new Known(grid, new HashSet<>(), new HashSet<>());
            for (Cell cell : grid) {
                known.holders().add(cell.holder());
                known.answers()
                        .add(key(
                                cell.holder(),
                                grid,
                                cell.request(),
                                dossier.policy().explain(cell.request())));
            }
            return known;
        }
    }

    static List<String> regulations() {
        return Regulations.builtIn().ids();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_answer_to_a_complete_request_of_one_role_stands_on_the_grid(String id) throws BrokenRegulation {
        Dossier dossier = Dossier.of(Regulations.file(id));
        Map<Action, Known> known = new HashMap<>();
        for (Action action : Action.values()) {
            known.put(action, Known.of(action, dossier));
        }
        RequestGenerator generator = new RequestGenerator(id.hashCode());
        int asked = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Request request = generator.next();
            if (isOfOneRole(request) && isComplete(request)) {
                asked++;
                Known here = Objects.requireNonNull(known.get(request.action()));
                Explanation answer = dossier.policy().explain(request);
                String key = key(role(request, here.holders()), here.grid(), request, answer);
                assertTrue(
                        here.answers().contains(key),
                        () -> key + "\n" + ExampleForm.write(id, request) + "\n" + answer);
            }
        }
        assertTrue(asked >= ENOUGH, "only " + asked + " requests were of the sort");
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void several_roles_may_what_one_of_them_may(String id) {
        RequestGenerator generator = new RequestGenerator(7L + id.hashCode());
        int asked = 0;
        for (int i = 0; i < REQUESTS; i++) {
            Request request = generator.next();
            if (request.actor().roles().size() > 1 && isComplete(request)) {
                asked++;
                boolean one = request.actor().roles().stream()
                        .anyMatch(role -> allowed(
                                id,
                                Request.builder()
                                        .from(request)
                                        .actor(new Actor(request.actor().id(), List.of(role)))
                                        .build()));
                assertEquals(
                        one,
                        allowed(id, request),
                        () -> ExampleForm.write(id, request).toString());
            }
        }
        assertTrue(asked >= ENOUGH / 2, "only " + asked + " requests were of the sort");
    }

    private static boolean allowed(String id, Request request) {
        return Regulations.builtIn(id).decide(request).verdict() == Verdict.ALLOW;
    }

    /** A substitute with a role acts in two capacities; roles of other days are none. */
    private static boolean isOfOneRole(Request request) {
        PersonId substitute = request.target().substitute();
        boolean substitutes = request.actor().id().equals(substitute);
        return request.actor().roles().size() + (substitutes ? 1 : 0) <= 1;
    }

    private static boolean isComplete(Request request) {
        Target target = request.target();
        State state = request.state();
        CorrectionState correction = state.correction();
        return !Arrays.asList(
                                target.schoolClass(),
                                target.grade(),
                                target.subject(),
                                target.subjectArea(),
                                target.activity(),
                                target.pupil(),
                                target.lessonStart(),
                                target.workKind(),
                                target.finalKind(),
                                target.periodEnd(),
                                state.yearFinalsSet(),
                                state.yearClosed(),
                                state.pupilEnrolled(),
                                state.consentOnFile(),
                                state.directive(),
                                state.remark(),
                                correction)
                        .contains(null)
                && (correction == null || !correction.exists() || isKnown(correction));
    }

    private static boolean isKnown(CorrectionState correction) {
        return correction.ground() != null
                && correction.documents() != null
                && correction.registered() != null
                && correction.decision() != null
                && correction.protocol() != null;
    }

    /** What is asked, as far as the grid tells it apart, and what is answered, the instants left out. */
    private static String key(String holder, Grid grid, Request request, Explanation answer) {
        Set<String> reasons = new TreeSet<>();
        for (Reason reason : answer.reasons()) {
            reasons.add(reason.code() + " " + new TreeSet<>(texts(reason.clauses())));
        }
        Set<String> late = new TreeSet<>();
        answer.advisories()
                .forEach(advisory -> late.add(advisory.code() + " " + new TreeSet<>(texts(advisory.clauses()))));
        return holder + " " + kind(grid, request) + " " + grade(grid, request) + " " + answer.verdict() + " " + reasons
                + " " + late + " " + answer.remedies() + " " + (answer.openUntil() != null);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(String::valueOf).toList();
    }

    /** A role whose only assignment is not valid is none; all that no rule names are the same. */
    private static String role(Request request, Set<String> named) {
        long day = request.zone().dayOf(request.at()).toEpochDay();
        return request.actor().roles().stream()
                .filter(role -> role.isValidOn(day))
                .map(role -> named.contains(role.role().name()) ? role.role().name() : Actors.SOMEBODY)
                .findFirst()
                .orElse(
                        named.contains(WrittenRule.SUBSTITUTE)
                                        && request.actor()
                                                .id()
                                                .equals(request.target().substitute())
                                ? WrittenRule.SUBSTITUTE
                                : Actors.NOBODY);
    }

    private static String kind(Grid grid, Request request) {
        if (grid.dimensions().stream().noneMatch(dimension -> dimension.of() == Dimension.Of.ENTRY)) {
            return "";
        }
        return switch (request.action()) {
            case PUT_MARK, CHANGE_MARK -> String.valueOf(request.target().workKind());
            case SET_FINAL_MARK -> String.valueOf(request.target().finalKind());
            default -> "";
        };
    }

    private static String grade(Grid grid, Request request) {
        int grade =
                request.target().grade() == null ? 0 : request.target().grade().number();
        for (Dimension dimension : grid.dimensions()) {
            if (dimension.of() == Dimension.Of.GRADE) {
                for (Choice choice : dimension.choices()) {
                    String[] span = choice.code().split("-", -1);
                    if (Integer.parseInt(span[0]) <= grade && grade <= Integer.parseInt(span[1])) {
                        return choice.code();
                    }
                }
            }
        }
        return "";
    }

    @Test
    void every_cell_of_a_grid_is_another_request() throws BrokenRegulation {
        Dossier dossier = Dossier.of(Regulations.file("sosh21"));
        for (Action action : List.of(Action.PUT_MARK, Action.READ_DIARY, Action.APPLY_CORRECTION)) {
            Grid grid = Grid.of(action, dossier.lessonDays().get(0), List.of(dossier));
            Set<Request> requests = new HashSet<>();
            grid.forEach(cell -> requests.add(cell.request()));
            assertTrue(requests.size() > grid.size() * 9 / 10, action + ": " + requests.size() + " of " + grid.size());
        }
    }
}
