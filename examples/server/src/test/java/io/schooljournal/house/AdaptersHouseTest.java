package io.schooljournal.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the house, for the adapters: they know core alone, and not each other. */
class AdaptersHouseTest {
    private static final JavaClasses HOUSE = HouseRules.mainClasses();

    @Test
    void adapters_do_not_see_the_rules() {
        HouseRules.adaptersDoNotSeeRules(HouseRules.HOUSE).check(HOUSE);
    }

    @Test
    void adapters_do_not_see_each_other() {
        HouseRules.adapterDoesNotSee(HouseRules.HOUSE, "rest", "jdbc").check(HOUSE);
        HouseRules.adapterDoesNotSee(HouseRules.HOUSE, "jdbc", "rest").check(HOUSE);
    }

    @Test
    void the_archive_knows_no_database_and_no_web_and_neither_knows_it() {
        for (String other : List.of("rest", "jdbc")) {
            HouseRules.adapterDoesNotSee(HouseRules.HOUSE, "archive", other).check(HOUSE);
            HouseRules.adapterDoesNotSee(HouseRules.HOUSE, other, "archive").check(HOUSE);
        }
    }

    @Test
    void no_package_leads_back_to_itself() {
        HouseRules.noPackageCycles(HouseRules.HOUSE).check(HOUSE);
    }

    @Test
    void the_classes_looked_at_are_those_of_every_module() {
        assertTrue(HOUSE.contain("io.schooljournal.rest.JournalApplication"));
        assertTrue(HOUSE.contain("io.schooljournal.archive.Archive"));
        assertTrue(HOUSE.contain("io.schooljournal.jdbc.JournalSchema"));
        assertTrue(HOUSE.contain("io.schooljournal.rules.Regulations"));
    }
}
