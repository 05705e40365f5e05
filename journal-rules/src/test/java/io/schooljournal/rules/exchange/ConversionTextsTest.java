package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a converter may leave out or suppose has a text in both languages, and no text is left over. */
class ConversionTextsTest {
    private static final Path PLACE = Path.of("src/main");
    private static final Pattern SAID =
            Pattern.compile("remarks\\s*\\.(?:left|leftAt|supposed|countSupposed)\\(\\s*\"([A-Z_]+)\"");

    @ParameterizedTest
    @CsvSource({"OneRoster,oneroster.properties", "EdFi,edfi.properties"})
    void every_remark_has_its_texts(String beginning, String resource) throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        for (Path file : sources(beginning)) {
            SAID.matcher(Files.readString(file)).results().forEach(said -> {
                expected.add(said.group(1) + ".en");
                expected.add(said.group(1) + ".ru");
            });
        }
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                PLACE.resolve("resources/io/schooljournal/rules/exchange").resolve(resource))) {
            texts.load(reader);
        }
        assertEquals(expected, new TreeSet<>(texts.stringPropertyNames()));
    }

    private static List<Path> sources(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(PLACE.resolve("java/io/schooljournal/rules/exchange"))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }
}
