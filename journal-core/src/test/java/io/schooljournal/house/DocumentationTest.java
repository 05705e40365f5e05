package io.schooljournal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is public says what is true: types, methods, constants and components all have their comment. */
class DocumentationTest {
    private static final List<String> LIBRARY =
            List.of("journal-core", "journal-rules", "journal-adapters-jdbc", "journal-adapters-rest");

    @Test
    void everything_public_in_the_library_modules_is_documented() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : LIBRARY) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        assertTrue(sources.size() > 100, () -> "found only " + sources.size() + " sources");
        assertEquals(List.of(), PublicComments.lacking(sources), "public and without a comment, a @param or a @return");
    }

    @Test
    void a_comment_that_lacks_something_is_noticed() throws IOException {
        Path broken = Files.createTempFile("Undocumented", ".java");
        try {
            Files.writeString(broken, """
                    /** A type. */
                    public record Undocumented(String part) {
                        /** Returns something. */
                        public int answer(int question) { return 42; }
                        public void silent() {}
                    }
                    """);
            List<String> lacking = PublicComments.lacking(List.of(broken));
            assertEquals(4, lacking.size(), lacking::toString);
            assertFalse(lacking.stream().anyMatch(String::isBlank));
        } finally {
            Files.delete(broken);
        }
    }
}
