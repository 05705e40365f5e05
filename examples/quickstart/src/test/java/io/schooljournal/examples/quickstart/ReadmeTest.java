package io.schooljournal.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows code that runs. */
class ReadmeTest {
    private static final Path TEST = Path.of("src/test/java/io/schooljournal/examples/quickstart/QuickstartTest.java");
    private static final Path README = Path.of("../../README.md");

    @Test
    void the_readme_shows_the_quickstart_as_it_is_tested() throws IOException {
        String source = Files.readString(TEST);
        int start = source.indexOf('\n', source.indexOf("// tag::quickstart[]")) + 1;
        String region = source.substring(start, source.lastIndexOf("\n", source.indexOf("// end::quickstart[]")));
        String shown = "```java\n" + region.stripIndent() + "\n```";
        assertTrue(
                Files.readString(README).contains(shown),
                () -> "README.md must contain the tagged region of " + TEST + ":\n" + shown);
    }
}
