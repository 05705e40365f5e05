package io.schooljournal.rules.newrule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on new rules shows code that compiles and tests that run, and names files that exist. */
class NewRulePageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path HERE = Path.of("src/test/java/io/schooljournal/rules/newrule");
    private static final Pattern LINK = Pattern.compile("\\]\\((\\.\\./[^)#]+|[A-Za-z_]+\\.md)\\)");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/NEW_RULE.md"));
    }

    private static String tagged(String file, String tag) throws IOException {
        List<String> lines = Files.readAllLines(HERE.resolve(file));
        int from = indexOf(lines, "tag::" + tag) + 1;
        int to = indexOf(lines, "end::" + tag);
        return String.join("\n", lines.subList(from, to)).stripIndent().strip();
    }

    private static int indexOf(List<String> lines, String text) {
        return lines.indexOf(
                lines.stream().filter(line -> line.contains(text)).findFirst().orElseThrow());
    }

    @Test
    void the_code_on_the_page_is_the_code_that_is_tested() throws IOException {
        assertTrue(page().contains(tagged("ObserverRule.java", "rule")), "the rule");
        assertTrue(page().contains(tagged("ObserverRuleTest.java", "test")), "the test");
    }

    @Test
    void every_file_the_page_links_to_exists() throws IOException {
        Matcher links = LINK.matcher(page());
        List<Path> files = Stream.generate(() -> links)
                .takeWhile(Matcher::find)
                .map(link -> ROOT.resolve("docs").resolve(link.group(1)))
                .toList();
        assertTrue(files.size() > 5, "the page links to the code");
        files.forEach(file -> assertTrue(Files.exists(file), file.toString()));
    }
}
