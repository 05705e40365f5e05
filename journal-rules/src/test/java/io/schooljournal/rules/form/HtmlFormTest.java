package io.schooljournal.rules.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

final class HtmlFormTest {
    private static final Pattern STYLE = Pattern.compile("<style>.*</style>\n", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<th[ >][^>]*>?");

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_small_document_is_the_page_that_was_looked_at(Language language) throws IOException {
        String name = language == Language.RU ? "small-ru.html" : "small-en.html";
        String page = STYLE.matcher(page(Papers.small(), language)).replaceFirst("");
        Path made = Files.writeString(
                Files.createDirectories(Path.of(System.getProperty("basedir", "."), "target", "documents"))
                        .resolve(name),
                page);
        Path seen = Path.of(System.getProperty("basedir", "."), "src/test/resources/io/schooljournal/rules/form", name);
        assertEquals(
                Files.readString(seen, StandardCharsets.UTF_8),
                page,
                "when the change is meant, look at " + made + " in a browser and put it in the place of " + seen);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_page_is_well_formed_and_needs_nothing_but_itself(Document document) throws Exception {
        String page = page(document, Language.RU);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        for (String foreign : List.of("http:", "https:", " src=", "url(", "@import", "<link", "<script")) {
            assertFalse(page.contains(foreign), foreign);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_head_says_what_it_heads_and_every_table_has_a_caption(Document document) {
        String page = page(document, Language.EN);
        assertTrue(HEAD.matcher(page).results().allMatch(head -> head.group().contains("scope=")));
        assertEquals(count(page, "<table class=\"data\">"), count(page, "<caption>"));
    }

    @Test
    void a_document_that_is_wide_lies_on_paper() {
        assertTrue(page(Papers.wide(), Language.RU).contains("@page { size: A4 landscape;"));
        assertTrue(page(Papers.small(), Language.RU).contains("@page { size: A4;"));
    }

    @Test
    void a_title_cannot_leave_its_place_in_the_style() {
        assertEquals("\"a\\000022\\00003b\\00007d\\00000aб\"", PaperRules.quoted("a\";}\nб"));
    }

    static Stream<Document> documents() {
        return Stream.of(Papers.small(), Papers.wide(), Papers.longer(), Papers.hostile());
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }

    private static String page(Document document, Language language) {
        return Papers.text(DocumentRendering.html(language), document);
    }
}
