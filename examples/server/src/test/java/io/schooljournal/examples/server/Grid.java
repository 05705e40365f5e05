package io.schooljournal.examples.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The grid of a journal page in a window.
 *
 * @param page the window
 */
record Grid(Page page) {
    static Grid of(Page page, String address) {
        Windows.open(page, address);
        assertThat(page.locator("table.journal")).isVisible();
        return new Grid(page);
    }

    /** Returns the cell of a pupil under the head of a day. */
    Locator cell(String day, String pupil) {
        List<String> heads = page.locator("table.journal thead th").allInnerTexts();
        int column = 0;
        while (!heads.get(column).startsWith(day)) {
            column++;
        }
        return page.locator("table.journal tbody tr")
                .filter(new Locator.FilterOptions().setHasText(pupil))
                .locator("td")
                .nth(column - 1);
    }

    /** Takes the mark away that chance has put into the cell one stands on. */
    void clear() {
        if (page.locator("aside .big").count() > 0) {
            page.keyboard().press("Delete");
            said("withdrawn");
        }
    }

    /** Waits until the page says so. */
    void said(String text) {
        assertThat(page.locator("#live")).containsText(text);
    }

    /** Returns the last pupil on the page who has a mark on that day. */
    String pupilWithMark(String day) {
        List<String> names = page.locator("table.journal tbody th .full").allInnerTexts();
        for (int row = names.size() - 1; row >= 0; row--) {
            if (cell(day, names.get(row)).innerText().matches("[2-4]")) {
                return names.get(row);
            }
        }
        throw new AssertionError("nobody has a mark on " + day);
    }
}
