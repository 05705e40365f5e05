package io.schooljournal.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README shows code that runs. */
class ReadmeTest {
    private static final Path TESTS = Path.of("src/test/java/io/schooljournal/examples/quickstart");
    private static final Path README = Path.of("../../README.md");

    @ParameterizedTest
    @CsvSource({"QuickstartTest, quickstart", "EmbeddingTest, embedding"})
    void the_readme_shows_the_code_as_it_is_tested(String test, String tag) throws IOException {
        String source = Files.readString(TESTS.resolve(test + ".java"));
        int start = source.indexOf('\n', source.indexOf("// tag::" + tag + "[]")) + 1;
        String region = source.substring(start, source.lastIndexOf("\n", source.indexOf("// end::" + tag + "[]")));
        String shown = "```java\n" + region.stripIndent() + "\n```";
        assertTrue(
                Files.readString(README).contains(shown),
                () -> "README.md must contain the tagged region of " + test + ":\n" + shown);
    }
}
