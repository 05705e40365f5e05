package io.schooljournal.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule catches the class that was written to break it, and passes nothing when there is nothing. */
class HouseRulesTest {
    private static final String BROKEN = "io.schooljournal.house.broken";
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    static Stream<Arguments> culprits() {
        return Stream.of(
                Arguments.of(HouseRules.coreDependsOnTheJdkAlone(BROKEN), "LeansOnALibrary"),
                Arguments.of(HouseRules.adaptersDoNotSeeRules(BROKEN), "PeeksIntoRules"),
                Arguments.of(HouseRules.adapterDoesNotSee(BROKEN, "jdbc", "rest"), "CallsRest"),
                Arguments.of(HouseRules.noPackageCycles(BROKEN), "RoundAbout"),
                Arguments.of(HouseRules.corePackagesImportOnlyUpwards(BROKEN), "ReachesDown"),
                Arguments.of(HouseRules.corePackagesImportOnlyUpwards(BROKEN), "HasNoRung"),
                Arguments.of(HouseRules.roomsDoNotKnowEachOther(BROKEN), "LooksNextDoor"),
                Arguments.of(HouseRules.noHiddenDefaults(BROKEN), "AsksTheClock.byInstant"),
                Arguments.of(HouseRules.noHiddenDefaults(BROKEN), "AsksTheClock.byMillis"),
                Arguments.of(HouseRules.noHiddenDefaults(BROKEN), "AsksTheMachine.zone"),
                Arguments.of(HouseRules.noHiddenDefaults(BROKEN), "AsksTheMachine.language"),
                Arguments.of(HouseRules.noHiddenDefaults(BROKEN), "AsksTheMachine.upper"),
                Arguments.of(HouseRules.noHiddenDefaults(BROKEN), "AsksTheMachine.pattern"),
                Arguments.of(HouseRules.noNamesThatSayNothing(BROKEN), "MarkUtil"),
                Arguments.of(HouseRules.noNamesThatSayNothing(BROKEN), "MarkManager"));
    }

    @ParameterizedTest
    @MethodSource("culprits")
    void a_rule_catches_the_class_that_breaks_it(ArchRule rule, String culprit) {
        assertTrue(caught(rule, culprit), () -> "not caught: " + culprit);
    }

    @ParameterizedTest
    @MethodSource("culprits")
    void a_rule_that_finds_nothing_to_check_fails(ArchRule rule, String culprit) {
        JavaClasses nothing = new ClassFileImporter().importPackages("io.schooljournal.nowhere");
        assertTrue(nothing.isEmpty());
        assertThrows(AssertionError.class, () -> rule.check(nothing), culprit);
    }

    @Test
    void what_takes_a_locale_or_looks_upwards_is_left_in_peace() {
        assertFalse(caught(HouseRules.noHiddenDefaults(BROKEN), "byLocale"));
        assertFalse(caught(HouseRules.corePackagesImportOnlyUpwards(BROKEN), "RoundAbout."));
    }

    private static boolean caught(ArchRule rule, String culprit) {
        return rule.evaluate(BROKEN_CLASSES).getFailureReport().getDetails().stream()
                .anyMatch(line -> line.contains(culprit));
    }
}
