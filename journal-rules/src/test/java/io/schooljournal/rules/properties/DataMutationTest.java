package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fault of one step in the data of a regulation is noticed: the file does not load, a case fails, or the literal reader
 * disagrees. One that changes no answer, not even on the exact grid of the analysis, is listed with the reason.
 *
 * <p>The ordinary build tries some of the mutants, {@code -Plong} all of them, on more requests.
 */
class DataMutationTest {
    private static final int ONE_IN = Integer.getInteger("mutants.oneIn", 19);
    private static final int SAMPLE = Integer.getInteger("mutants.requests", 40_000);
    private static final Path BASE = Path.of(System.getProperty("basedir", "."));

    static List<String> regulations() {
        return OpenRegulation.ids();
    }

    @ParameterizedTest
    @MethodSource("regulations")
    void a_fault_in_the_data_is_noticed_or_shown_to_change_nothing(String regulation) throws IOException {
        OpenRegulation open = OpenRegulation.of(regulation);
        MutantTrial trial = new MutantTrial(open, cases(regulation), 77, SAMPLE);
        Map<MutantTrial.Fate, List<String>> fates = new EnumMap<>(MutantTrial.Fate.class);
        List<Mutant> mutants = Mutants.of(open);
        for (int i = 0; i < mutants.size(); i += ONE_IN) {
            Mutant mutant = mutants.get(i);
            fates.computeIfAbsent(trial.of(mutant), fate -> new ArrayList<>()).add(mutant.name());
        }
        report(regulation, fates);
        assertEquals(List.of(), unexplained(fates));
    }

    @Test
    void every_reason_why_a_mutant_is_no_fault_says_why() {
        for (Equivalence equivalence : Equivalence.all()) {
            assertTrue(equivalence.why().contains(" "), equivalence.mutants());
        }
    }

    private static List<String> unexplained(Map<MutantTrial.Fate, List<String>> fates) {
        List<Equivalence> equivalences = Equivalence.all();
        List<String> unexplained = new ArrayList<>();
        for (MutantTrial.Fate fate : MutantTrial.Fate.UNNOTICED) {
            unexplained.addAll(fates.getOrDefault(fate, List.of()));
        }
        fates.getOrDefault(MutantTrial.Fate.ALIKE, List.of()).stream()
                .filter(mutant -> equivalences.stream().noneMatch(reason -> reason.isOf(mutant)))
                .forEach(unexplained::add);
        return unexplained;
    }

    private static void report(String regulation, Map<MutantTrial.Fate, List<String>> fates) {
        Map<String, Integer> counts = new TreeMap<>();
        fates.forEach((fate, names) -> counts.put(fate.name(), names.size()));
        Report.write("mutants", regulation, counts);
        String survivors = Stream.of(MutantTrial.Fate.values())
                .filter(fate -> fate.compareTo(MutantTrial.Fate.FAILS_THE_READER) > 0)
                .flatMap(fate -> fates.getOrDefault(fate, List.of()).stream().map(name -> fate + "\t" + name + "\n"))
                .collect(Collectors.joining());
        Report.write("surviving-mutants-" + regulation + ".tsv", survivors);
    }

    private static List<PublicCase> cases(String regulation) throws IOException {
        List<PublicCase> cases = new ArrayList<>();
        for (Path folder : List.of(
                BASE.resolve(Path.of("src", "main", "resources", "cases")),
                BASE.resolve(Path.of("src", "test", "resources", "kept")))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .forEach(file -> cases.addAll(PublicCase.read(file)));
            }
        }
        cases.removeIf(one -> !one.regulation().equals(regulation));
        return cases;
    }
}
