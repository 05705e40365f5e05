package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.literal.Answer;
import io.schooljournal.rules.literal.LiteralEvaluator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that travel without Java hold here. */
class ConformanceCasesTest {
    static List<String> regulations() {
        return PublicCase.regulations();
    }

    static Stream<Arguments> cases() {
        return regulations().stream()
                .flatMap(regulation -> PublicCase.of(regulation).stream()
                        .map(one -> Arguments.of(regulation + ": " + one.name(), regulation, one)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case_is_answered_as_expected(String name, String regulation, PublicCase one) {
        assertEquals(List.of(), one.call().ignored(), name);
        assertEquals(regulation, one.regulation(), name);
        one.assertHolds(Regulations.builtIn(regulation));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_literal_reader_gives_the_same_answer(String name, String regulation, PublicCase one) {
        Request request = one.call().request();
        Answer answer = Answer.of(Regulations.builtIn(regulation).explain(request));
        assertTrue(LiteralEvaluator.read(regulation, request).admits(answer), name);
        assertEquals(
                one.verdict(),
                LiteralEvaluator.explain(regulation, request).verdict().name());
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_action_is_allowed_in_one_case_and_refused_in_another(String regulation) {
        for (String verdict : List.of("ALLOW", "DENY")) {
            Set<Object> actions = PublicCase.of(regulation).stream()
                    .filter(one -> one.verdict().equals(verdict))
                    .map(one -> one.request().getOrDefault("action", ""))
                    .collect(Collectors.toSet());
            for (Action action : Action.values()) {
                assertTrue(actions.contains(action.name()), action + " " + verdict);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_case_has_a_name_of_its_own(String regulation) {
        List<PublicCase> all = PublicCase.of(regulation);
        assertEquals(all.size(), all.stream().map(PublicCase::name).distinct().count());
    }
}
