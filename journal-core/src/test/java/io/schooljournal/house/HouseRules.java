package io.schooljournal.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/** The rules, each for the packages below a root, so that the same rule holds of the house and of its counterexample. */
public final class HouseRules {
    /** The packages of the house. */
    public static final String HOUSE = "io.schooljournal";

    private static final List<String> FORBIDDEN_ENDINGS =
            List.of("Impl", "Util", "Utils", "Helper", "Helpers", "Manager", "Common");

    private HouseRules() {}

    /** Returns the classes of the house that are compiled from main sources, whatever modules are on the class path. */
    public static JavaClasses mainClasses() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(HOUSE);
    }

    /** Core needs the JDK and annotations, nothing else. */
    public static ArchRule coreDependsOnTheJdkAlone(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(root + ".core..", "java..", "org.jspecify.annotations..", "org.immutables.value..");
    }

    /** The adapters never see the rules, and no library module sees an example. */
    public static ArchRule adaptersDoNotSeeRules(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".rest..", root + ".jdbc..", root + ".archive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".rules..", root + ".examples..");
    }

    /** Of two adapters neither sees the other. */
    public static ArchRule adapterDoesNotSee(String root, String adapter, String other) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + adapter + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "." + other + "..");
    }

    /** No package leads back to itself. */
    public static ArchRule noPackageCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    /** A package of core imports only packages above it. */
    public static ArchRule corePackagesImportOnlyUpwards(String root) {
        return classes().that().resideInAPackage(root + ".core..").should(new ImportUpwards(root + ".core"));
    }

    /** Of two rooms of use cases neither knows the other. */
    public static ArchRule roomsDoNotKnowEachOther(String root) {
        return slices().matching(root + ".core.usecase.(*)..").should().notDependOnEachOther();
    }

    /** Time and language are arguments: core and rules ask neither clock nor defaults. */
    public static ArchRule noHiddenDefaults(String root) {
        return classes()
                .that()
                .resideInAnyPackage(root + ".core..", root + ".rules..")
                .should(new AskNoDefaults());
    }

    /** No dump of things that have no name of their own. */
    public static ArchRule noNamesThatSayNothing(String root) {
        return FORBIDDEN_ENDINGS.stream()
                .<ArchRule>map(ending -> noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .haveSimpleNameEndingWith(ending))
                .reduce((one, other) -> CompositeArchRule.of(one).and(other))
                .orElseThrow();
    }
}
