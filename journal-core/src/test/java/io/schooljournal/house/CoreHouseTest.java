package io.schooljournal.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

class CoreHouseTest {
    private static final JavaClasses HOUSE = HouseRules.mainClasses();

    @Test
    void core_depends_on_the_jdk_alone() {
        HouseRules.coreDependsOnTheJdkAlone(HouseRules.HOUSE).check(HOUSE);
    }

    @Test
    void no_package_leads_back_to_itself() {
        HouseRules.noPackageCycles(HouseRules.HOUSE).check(HOUSE);
    }

    @Test
    void a_package_imports_only_packages_above_it() {
        HouseRules.corePackagesImportOnlyUpwards(HouseRules.HOUSE).check(HOUSE);
    }

    @Test
    void no_room_of_use_cases_knows_another() {
        HouseRules.roomsDoNotKnowEachOther(HouseRules.HOUSE).check(HOUSE);
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
    void the_classes_looked_at_are_those_of_core() {
        assertTrue(HOUSE.contain("io.schooljournal.core.decision.Decision"));
        assertTrue(HOUSE.size() > 60, "only " + HOUSE.size());
    }
}
