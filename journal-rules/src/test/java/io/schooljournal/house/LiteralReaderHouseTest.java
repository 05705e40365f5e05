package io.schooljournal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The second reader of the regulations shares with the first nothing but core's values. */
class LiteralReaderHouseTest {
    private static final String BROKEN = "io.schooljournal.house.broken";
    private static final JavaClasses READER = new ClassFileImporter().importPackages("io.schooljournal.rules.literal");
    private static final JavaClasses CULPRITS = new ClassFileImporter().importPackages(BROKEN + ".rules.literal");

    @Test
    void the_literal_reader_sees_core_values_alone() {
        assertTrue(READER.contain("io.schooljournal.rules.literal.LiteralEvaluator"));
        LiteralReaderHouse.seesValuesAlone(HouseRules.HOUSE).check(READER);
    }

    @Test
    void the_literal_reader_reckons_for_itself() {
        LiteralReaderHouse.reckonsForItself(HouseRules.HOUSE).check(READER);
    }

    @Test
    void a_reader_that_asks_the_engine_is_caught() {
        assertTrue(caught(LiteralReaderHouse.seesValuesAlone(BROKEN)).contains("PeeksIntoTheEngine"));
    }

    @Test
    void a_reader_that_borrows_the_reckoning_is_caught_at_each_call() {
        String caught = caught(LiteralReaderHouse.reckonsForItself(BROKEN));
        for (String call : List.of("BorrowsTheReckoning.today", "BorrowsTheReckoning.isValid")) {
            assertTrue(caught.contains(call), caught);
        }
        assertEquals(-1, caught.indexOf("PeeksIntoTheEngine"), caught);
    }

    @Test
    void a_rule_that_finds_no_reader_fails() {
        JavaClasses nothing = new ClassFileImporter().importPackages("io.schooljournal.nowhere");
        for (ArchRule rule :
                List.of(LiteralReaderHouse.seesValuesAlone(BROKEN), LiteralReaderHouse.reckonsForItself(BROKEN))) {
            assertThrows(AssertionError.class, () -> rule.check(nothing));
        }
    }

    private static String caught(ArchRule rule) {
        return rule.evaluate(CULPRITS).getFailureReport().getDetails().toString();
    }
}
