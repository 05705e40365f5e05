package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests on which the two readers once disagreed, or a fault was once overlooked, are tried on every build. */
class KeptCasesTest {
    private static final Path KEPT = Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "kept");

    static Stream<Arguments> cases() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            List<Path> json = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return json.stream()
                    .flatMap(file -> PublicCase.read(file).stream())
                    .map(one -> Arguments.of(one.name(), one));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void both_readers_answer_as_was_found_right(String name, PublicCase kept) {
        Readers readers = new Readers(kept.regulation(), Regulations.builtIn(kept.regulation()));
        kept.assertHolds(readers.policy());
        assertFalse(readers.disagreeOn(kept.call().request()), name);
    }
}
