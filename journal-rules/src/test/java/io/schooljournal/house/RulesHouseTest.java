package io.schooljournal.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

/** The rules of the house, for core and the rules module together. */
class RulesHouseTest {
    private static final JavaClasses HOUSE = HouseRules.mainClasses();

    @Test
    void no_package_leads_back_to_itself() {
        HouseRules.noPackageCycles(HouseRules.HOUSE).check(HOUSE);
    }

    @Test
    void time_and_language_are_arguments() {
        HouseRules.noHiddenDefaults(HouseRules.HOUSE).check(HOUSE);
    }

    @Test
    void names_say_something() {
        HouseRules.noNamesThatSayNothing(HouseRules.HOUSE).check(HOUSE);
    }

    @Test
    void core_does_not_see_the_rules() {
        HouseRules.coreDependsOnTheJdkAlone(HouseRules.HOUSE).check(HOUSE);
    }

    @Test
    void the_classes_looked_at_are_those_of_core_and_rules() {
        assertTrue(HOUSE.contain("io.schooljournal.core.decision.Decision"));
        assertTrue(HOUSE.contain("io.schooljournal.rules.Regulations"));
    }
}
