package io.schooljournal.examples.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.schooljournal.examples.server.Windows.Look.EN;
import static io.schooljournal.examples.server.Windows.Look.RU;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Corrections and remarks, step by step, each step taken by somebody else, in a real browser. */
@ExtendWith(DemoInBrowser.class)
class ControlPagesTest {
    private static final String CORRECTIONS_7A = "#/corrections/7А";
    private static final String HISTORY_7A = "#/journal/7А/history";

    @Test
    void a_closed_mark_is_applied_for_granted_entered_and_stands_in_the_table_of_changes(Windows windows) {
        Page teacher = windows.signIn("t-history", RU);
        Grid grid = Grid.of(teacher, HISTORY_7A);
        String pupil = grid.pupilWithMark("10.11");
        Locator closed = grid.cell("10.11", pupil);
        closed.click();
        String before = closed.innerText();
        teacher.keyboard().press("2");
        grid.said("Не разрешено");
        assertThat(teacher.locator("aside .verdict")).containsText("R-4.1.a");
        assertThat(teacher.locator("aside .verdict")).containsText("решает: директор");
        assertEquals(before, grid.cell("10.11", pupil).innerText());

        teacher.locator("#apply").click();
        teacher.locator("dialog [name=ground]").selectOption("RETAKE");
        teacher.locator("dialog button[type=submit]").click();
        grid.said("Заявление подано");

        Page director = windows.signIn("director", RU);
        step(director, pupil, "REQUESTED", "Зарегистрировать", "21");
        step(director, pupil, "REGISTERED", "Разрешить", null);
        Page again = windows.signIn("t-history", RU);
        step(again, pupil, "GRANTED", "Приложить протокол", "5");

        Page deputy = windows.signIn("deputy", RU);
        Windows.open(deputy, CORRECTIONS_7A);
        newest(deputy, pupil, "GRANTED").getByText("Внести исправление").click();
        deputy.locator("dialog select").selectOption("5");
        deputy.locator("dialog button[type=submit]").click();
        Locator row = deputy.locator("table.plain tbody tr").filter(new Locator.FilterOptions().setHasText(pupil));
        assertThat(row).containsText("Лебедев Игорь Павлович");
        assertThat(row.locator("td").nth(4)).hasText("5");

        Grid after = Grid.of(again, HISTORY_7A);
        assertThat(after.cell("10.11", pupil)).hasText("5");
    }

    @Test
    void a_grant_ends_by_the_clock_of_the_school_wherever_the_director_is(Windows windows) {
        Page teacher = windows.signIn("t-history", RU);
        Grid grid = Grid.of(teacher, HISTORY_7A);
        String pupil = grid.pupilWithMark("12.11");
        grid.cell("12.11", pupil).click();
        teacher.locator("#apply").click();
        teacher.locator("dialog button[type=submit]").click();
        grid.said("Заявление подано");

        Page director = windows.signIn("director", RU.in("America/New_York"));
        step(director, pupil, "REQUESTED", "Зарегистрировать", "22");
        newest(director, pupil, "REGISTERED").getByText("Разрешить").click();
        assertThat(director.locator("dialog input")).hasValue("2026-12-03T15:00");
        director.locator("dialog input").fill("2026-11-30T18:30");
        director.locator("dialog button[type=submit]").click();
        assertThat(newest(director, pupil, "GRANTED")).containsText("разрешено до 30 нояб., 18:30");
    }

    @Test
    void a_remark_is_made_answered_and_seen_put_right(Windows windows) {
        Page deputy = windows.signIn("deputy", EN);
        Windows.open(deputy, CORRECTIONS_7A);
        deputy.locator("#remark").press("Enter");
        deputy.locator("dialog [name=subject]").selectOption("russian");
        assertThat(deputy.locator("dialog [name=addressee]")).hasValue("t-russian");
        deputy.locator("dialog [name=text]").fill("Two topics are the same");
        deputy.locator("dialog button[type=submit]").click();
        assertThat(remark(deputy)).containsText("unanswered");
        assertThat(remark(deputy)).containsText("Белова Марина Юрьевна");

        Page teacher = windows.signIn("t-russian", EN);
        Windows.open(teacher, CORRECTIONS_7A);
        remark(teacher).locator("button").click();
        teacher.locator("dialog textarea").fill("Mended");
        teacher.locator("dialog button[type=submit]").click();
        assertThat(remark(teacher)).containsText("Answered: Mended");
        assertThat(remark(teacher).locator("button")).hasText("Answer again");

        Windows.reload(deputy);
        assertThat(remark(deputy).locator("button")).hasText("It is put right");
        remark(deputy).locator("button").press("Enter");
        assertThat(remark(deputy).locator(".tag")).hasText("put right");
        assertThat(remark(deputy).locator("button")).hasCount(0);
    }

    private static Locator remark(Page page) {
        return page.locator("[data-remark]").filter(new Locator.FilterOptions().setHasText("Two topics are the same"));
    }

    private static void step(Page page, String pupil, String stage, String button, @Nullable String number) {
        Windows.open(page, CORRECTIONS_7A);
        Windows.reload(page);
        Locator card = newest(page, pupil, stage);
        String id = card.getAttribute("data-correction");
        card.getByText(button).click();
        if (number != null) {
            page.locator("dialog input").fill(number);
        }
        page.locator("dialog button[type=submit]").click();
        assertThat(page.locator("[data-correction='" + id + "']:not([data-stage=" + stage + "]), [data-correction='"
                        + id + "']:has-text('протокол " + number + "')"))
                .hasCount(1);
    }

    private static Locator newest(Page page, String pupil, String stage) {
        return page.locator("article[data-stage=" + stage + "]")
                .filter(new Locator.FilterOptions().setHasText(pupil))
                .last();
    }
}
