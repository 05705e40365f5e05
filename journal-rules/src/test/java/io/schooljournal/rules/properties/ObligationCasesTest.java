package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.ObligationForm;
import io.schooljournal.rules.Regulations;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the clauses demand besides deciding stands in the regulations, with its terms and days. */
class ObligationCasesTest {
    private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);

    static List<String> regulations() {
        return ObligationCase.regulations();
    }

    static Stream<Arguments> cases() {
        return regulations().stream()
                .flatMap(regulation -> ObligationCase.of(regulation).stream()
                        .map(one -> Arguments.of(regulation + ":" + one.clause() + " " + one.name(), regulation, one)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void an_obligation_of_the_clause_is_as_expected(String name, String regulation, ObligationCase one) {
        Obligations obligations = obligations(regulation);
        assertFalse(
                one.found(regulation, obligations).isEmpty(),
                () -> one + " is not among " + one.citing(regulation, obligations));
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_obligation_is_missed_by_a_case_when_its_rule_is_dropped(String regulation) {
        Obligations obligations = obligations(regulation);
        Set<Object> idle = ObligationForm.write(obligations, Language.EN).stream()
                .map(tree -> Objects.requireNonNull(tree.get("rule")))
                .collect(Collectors.toSet());
        ObligationCase.of(regulation).stream()
                .map(one -> one.found(regulation, obligations))
                .filter(found -> found.size() == 1)
                .forEach(found -> idle.remove(found.get(0).get("rule")));
        assertEquals(Set.of(), idle);
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void every_case_has_a_name_of_its_own(String regulation) {
        List<ObligationCase> all = ObligationCase.of(regulation);
        assertEquals(
                all.size(),
                all.stream().map(one -> one.clause() + one.name()).distinct().count());
    }

    private static Obligations obligations(String regulation) {
        return Regulations.builtIn(regulation).obligations(MON_2025_09_01);
    }
}
