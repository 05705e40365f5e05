package io.schooljournal.examples.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.schooljournal.examples.server.Windows.Look.EN;
import static io.schooljournal.examples.server.Windows.Look.RU;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What teachers do on pages of the journal, in a real browser. */
@ExtendWith(DemoInBrowser.class)
class TeacherPagesTest {
    private static final String ALGEBRA_7A = "#/journal/7А/algebra";
    private static final String ENGLISH_7A = "#/journal/7А/english";

    @Test
    void a_teacher_enters_marks_and_absences_without_a_mouse(Windows windows) {
        Page page = windows.signIn("t-maths", EN);
        Grid grid = Grid.of(page, ALGEBRA_7A);
        Locator first = grid.cell("18.11", "Баранова София");
        first.focus();
        first.click();
        grid.clear();
        page.keyboard().press("4");
        grid.said("Saved");
        assertThat(grid.cell("18.11", "Баранова София")).containsText("4");
        page.keyboard().press("5");
        assertThat(grid.cell("18.11", "Баранова София")).containsText("5");
        assertThat(page.locator("aside .verdict")).containsText("Open");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("aside h2")).hasText("Васильев Кирилл");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(grid.cell("18.11", "Васильев Кирилл")).isFocused();
    }

    @Test
    void a_mark_that_was_withdrawn_is_put_again(Windows windows) {
        Page page = windows.signIn("t-maths", EN);
        Grid grid = Grid.of(page, ALGEBRA_7A);
        grid.cell("18.11", "Петрова Александра").click();
        grid.clear();
        page.keyboard().press("3");
        assertThat(grid.cell("18.11", "Петрова Александра")).containsText("3");
        page.keyboard().press("Delete");
        grid.said("withdrawn");
        assertThat(page.locator("aside .verdict")).containsText("Open");
        Windows.reload(page);
        grid.cell("18.11", "Петрова Александра").click();
        assertThat(page.locator("aside .verdict")).containsText("Open");
        page.keyboard().press("5");
        grid.said("Saved");
        assertThat(grid.cell("18.11", "Петрова Александра")).containsText("5");
    }

    @Test
    void what_marks_come_to_is_said_in_words(Windows windows) {
        Page page = windows.signIn("t-maths", EN);
        Grid grid = Grid.of(page, ALGEBRA_7A);
        grid.cell("Mean", "Иванов Даниил").click();
        assertThat(page.locator("aside dl")).containsText("The mean of the marks of the days shown");
        assertThat(page.locator("aside dl")).containsText("The final mark if it goes on like this");
    }

    @Test
    void the_first_grade_has_no_marks_to_put(Windows windows) {
        Page page = windows.signIn("t-primary", RU);
        assertThat(page.locator("table.journal")).isVisible();
        assertThat(page.locator("aside .keys")).not().containsText("5");
    }

    @Test
    void on_a_phone_a_mark_is_put_with_a_finger(Windows windows) {
        Page page = windows.signIn("t-english", RU.onPhone());
        Grid grid = Grid.of(page, ENGLISH_7A);
        grid.cell("18.11", "Жукова Анастасия").click();
        page.locator("aside .keys button")
                .filter(new Locator.FilterOptions().setHasText("5"))
                .click();
        grid.said("Записано");
        assertThat(grid.cell("18.11", "Жукова Анастасия")).containsText("5");
        Object overflow = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertEquals(false, overflow);
    }

    @Test
    void a_page_that_is_not_there_says_so_and_offers_those_that_are(Windows windows) {
        Page page = windows.signIn("t-english", RU);
        Windows.open(page, "#/journal/7А/astronomy");
        assertThat(page.locator("main [role=alert]")).containsText("Такой страницы нет");
        page.locator("main nav a").first().click();
        assertThat(page.locator("h1")).hasText("7А · Английский язык");
    }

    @Test
    void on_paper_the_page_is_its_grid_and_nothing_to_press(Windows windows) {
        Page page = windows.signIn("t-maths", RU);
        Grid.of(page, ALGEBRA_7A);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("table.journal")).isVisible();
        assertThat(page.locator("h1")).isVisible();
        for (String pressed : new String[] {".top", "aside", "main nav", ".legend"}) {
            assertThat(page.locator(pressed)).isHidden();
        }
        Object cut = page.evaluate(
                "document.querySelector('.grid').scrollWidth > document.querySelector('.grid').clientWidth");
        assertEquals(false, cut);
    }

    @Test
    void a_class_teacher_says_why_a_pupil_was_absent(Windows windows) {
        Page page = windows.signIn("t-maths", EN);
        Windows.open(page, "#/class");
        page.locator("select").first().selectOption("EXCUSED");
        assertThat(page.locator("#live")).containsText("Saved");
        assertThat(page.locator("select").first()).hasValue("EXCUSED");
    }
}
