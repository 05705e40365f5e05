package io.schooljournal.examples.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.schooljournal.examples.server.Windows.Look.RU;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What families see, in a real browser: the diary of their own, and nothing else. */
@ExtendWith(DemoInBrowser.class)
class FamilyPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"parent-ivanov", "pupil-ivanov"})
    void a_family_sees_the_diary_and_nothing_else(String person, Windows windows) {
        Page page = windows.signIn(person, RU.onPhone());
        assertThat(page.locator("h1")).hasText("Дневник · Иванов Даниил, 7А");
        assertThat(page.locator("nav.main a")).hasCount(1);
        assertFalse(page.content().contains("Морозов"));
        Windows.open(page, "#/journal/7А/algebra");
        assertThat(page.locator("table.journal")).hasCount(0);
    }

    @Test
    void a_parent_of_two_chooses_between_them_by_name(Windows windows) {
        Page page = windows.signIn("parent-morozov", RU);
        assertThat(page.locator("h1")).hasText("Дневник · Морозова Дарья, 1А");
        page.locator("main nav a").getByText("Морозов Илья, 7А").click();
        assertThat(page.locator("h1")).hasText("Дневник · Морозов Илья, 7А");
        assertThat(page.locator("main table")).containsText("Прогноз");
    }

    @Test
    void a_diary_of_another_child_is_not_there_as_one_of_nobody(Windows windows) {
        Page page = windows.signIn("parent-ivanov", RU);
        for (String pupil : new String[] {"p-7-9", "nobody"}) {
            Windows.open(page, "#/diary/7А/" + pupil);
            assertThat(page.locator("main [role=alert]")).containsText("Такой страницы нет, или она вам не открыта");
        }
    }
}
