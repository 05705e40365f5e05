package io.schooljournal.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.regulation.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AuditPageTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)\\b[^>]*>");
    private static final Set<String> VOID = Set.of("meta", "input");
    private static final String HOSTILE = "<script>alert(1)</script>\u202E\"'&";

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_says_its_language_and_closes_what_it_opens(Language language) {
        String page = page(SampleAudit.ofSchool(3), language);
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"" + (language == Language.RU ? "ru" : "en") + "\">"));
        assertBalanced(page);
    }

    @Test
    void the_page_needs_nothing_but_itself() {
        String page = page(SampleAudit.ofSchool(3), Language.RU);
        for (String foreign : List.of("http:", "https:", " src=", "url(", "@import", "<link")) {
            assertFalse(page.contains(foreign), foreign);
        }
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        String page = page(SampleAudit.ofSchool(3), Language.RU);
        Set<String> ids = found(page, "id=\"([^\"]+)\"");
        Set<String> links = found(page, "href=\"#([^\"]+)\"");
        assertTrue(ids.containsAll(links), links + " in " + ids);
        assertFalse(links.isEmpty());
    }

    @Test
    void every_head_of_a_table_says_what_it_heads() {
        String page = page(SampleAudit.ofSchool(3), Language.RU);
        assertTrue(found(page, "(<th[ >][^>]*>?)").stream().allMatch(head -> head.contains("scope=")));
    }

    @Test
    void the_clause_speaks_in_its_own_words() {
        String page = page(SampleAudit.ofSchool(3), Language.RU);
        assertTrue(page.contains("По прошествии 2 дней после фактического проведения урока"), page);
    }

    @Test
    void counts_are_exact_where_only_some_findings_are_shown() {
        String page = page(SampleAudit.ofSchool(FindingSamples.KEPT + 30), Language.EN);
        assertTrue(page.contains("The first 200 of 230 are shown; not shown: 30."));
        assertTrue(page.contains("m-1199"));
        assertFalse(page.contains("m-1200"));
    }

    @Test
    void hostile_names_stay_text() {
        SampleAudit audit = SampleAudit.ofSchool(1)
                .of(HOSTILE)
                .add(Finding.builder()
                        .severity(Severity.ERROR)
                        .code("OUTSIDE_SCALE")
                        .file("marks.csv")
                        .line(1)
                        .id(HOSTILE)
                        .person(new PersonId(HOSTILE))
                        .putDetails("value", HOSTILE)
                        .build());
        String page = page(audit, Language.RU);
        assertFalse(page.contains("<script>alert"));
        assertFalse(page.contains("\u202E"));
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;[U+202E]&quot;&#39;&amp;"));
        assertBalanced(page);
    }

    @Test
    void what_was_not_checked_is_said_at_the_top_even_when_nothing_was_found() {
        String page = page(SampleAudit.withNothingFound(), Language.EN);
        assertTrue(page.contains("No breach was found."));
        assertTrue(page.contains("But that is not all: some rules could not be checked"));
        assertTrue(page.contains("the package has no file final_marks.csv (final marks)"));
    }

    @Test
    void what_was_put_aside_is_listed() {
        String page = page(SampleAudit.withNothingFound(), Language.EN);
        assertTrue(page.contains("<code>marks.csv:colour</code>"));
    }

    @Test
    void two_packages_make_one_page() {
        String page = SampleAudit.ofSchool(1)
                .through((out, language) -> new Twice(AuditRendering.page(out, language)), Language.EN);
        assertEquals(
                2,
                TAG.matcher(page)
                        .results()
                        .filter(tag -> tag.group().equals("<article>"))
                        .count());
        assertEquals(
                1,
                TAG.matcher(page)
                        .results()
                        .filter(tag -> tag.group().equals("</html>"))
                        .count());
        assertBalanced(page);
    }

    /** Tells every audit twice. */
    private record Twice(AuditRendering page) implements AuditRendering {
        @Override
        public void begin(Setting setting) {
            page.begin(setting);
        }

        @Override
        public void add(Finding finding) {
            page.add(finding);
        }

        @Override
        public void report(io.schooljournal.core.audit.AuditReport report) {
            page.report(report);
            SampleAudit.ofSchool(2).tell(page);
        }

        @Override
        public void end() {
            page.end();
        }

        @Override
        public void close() {
            page.close();
        }
    }

    private static String page(SampleAudit audit, Language language) {
        return audit.through(AuditRendering::page, language);
    }

    private static Set<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static void assertBalanced(String page) {
        String markup = page.replaceAll("(?s)<script>.*</script>", "").replaceAll("(?s)<style>.*</style>", "");
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(markup);
        for (MatchResult tag : tags.results().toList()) {
            if (VOID.contains(tag.group(2))) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else {
                assertEquals(open.pop(), tag.group(2), () -> "before " + markup.substring(tag.start()));
            }
        }
        assertTrue(open.isEmpty(), open::toString);
    }
}
