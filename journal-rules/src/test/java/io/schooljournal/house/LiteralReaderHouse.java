package io.schooljournal.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.people.RoleAssignment;

/** The literal reader is a second opinion only as long as it reckons for itself: of the library it sees core's values. */
final class LiteralReaderHouse {
    private static final String CORE = HouseRules.HOUSE + ".core";

    private LiteralReaderHouse() {}

    /** The reader sees core's values and the JDK, nothing of the rules. */
    static ArchRule seesValuesAlone(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".rules.literal..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".rules.literal..",
                        "java..",
                        "org.jspecify.annotations..",
                        CORE + ".calendar..",
                        CORE + ".correction..",
                        CORE + ".decision..",
                        CORE + ".mark..",
                        CORE + ".people..",
                        CORE + ".regulation..",
                        CORE + ".school..");
    }

    /** Days and validity are reckoned anew. */
    static ArchRule reckonsForItself(String root) {
        return classes().that().resideInAPackage(root + ".rules.literal..").should(new ReckonForThemselves());
    }

    private static final class ReckonForThemselves extends ArchCondition<JavaClass> {
        ReckonForThemselves() {
            super("take from core the bare values");
        }

        @Override
        public void check(JavaClass reader, ConditionEvents events) {
            reader.getCodeUnits().stream()
                    .flatMap(unit -> unit.getCallsFromSelf().stream())
                    .filter(ReckonForThemselves::borrowsReckoning)
                    .forEach(call -> events.add(SimpleConditionEvent.violated(reader, call.getDescription())));
        }

        /** The reader takes a zone's id, and a role's days, and reckons itself. */
        private static boolean borrowsReckoning(JavaCall<?> call) {
            boolean ofZone = call.getTargetOwner().isEquivalentTo(SchoolZone.class)
                    && !call.getName().equals("id");
            boolean ofRole = call.getTargetOwner().isEquivalentTo(RoleAssignment.class)
                    && call.getName().equals("isValidOn");
            return ofZone || ofRole;
        }
    }
}
