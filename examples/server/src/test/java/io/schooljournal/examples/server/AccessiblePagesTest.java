package io.schooljournal.examples.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.schooljournal.examples.server.Windows.Look;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page can be used by whoever does not see it well, in both languages, on desk and phone, light and dark. */
@ExtendWith(DemoInBrowser.class)
class AccessiblePagesTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', ru, false, LIGHT",
        "t-maths, #/journal/7А/algebra, ru, false, LIGHT",
        "t-maths, #/journal/7А/algebra, en, true, DARK",
        "t-maths, #/journal/7А/nothing, en, false, DARK",
        "t-maths, #/class, ru, false, LIGHT",
        "deputy, #/corrections/7А, en, false, LIGHT",
        "t-english, #/corrections/7А, ru, true, DARK",
        "deputy, #/control, ru, false, DARK",
        "t-history, #/duties, ru, true, LIGHT",
        "t-history, #/audit, en, false, LIGHT",
        "director, #/rules/sosh21, en, true, LIGHT",
        "director, #/documents, ru, false, LIGHT",
        "parent-morozov, '', ru, true, LIGHT",
        "parent-ivanov, '', en, false, DARK",
    })
    void no_page_has_a_grave_fault_of_accessibility(
            String person, String address, String language, boolean phone, ColorScheme colours, Windows windows) {
        Look look = new Look(language, phone, colours, "Europe/Moscow");
        Page page = person.isEmpty() ? windows.start(look) : windows.signIn(person, look);
        if (!address.isEmpty()) {
            Windows.open(page, address);
        }
        assertThat(page.locator("html")).hasAttribute("lang", language);
        Windows.settle(page);
        photograph(page, person, address, look);

        assertEquals(false, page.evaluate("document.documentElement.scrollWidth > innerWidth"));
        assertEquals(List.of(), graveFaults(page));
    }

    @Test
    void the_form_of_a_remark_has_none_either(Windows windows) {
        Page page = windows.signIn("deputy", Look.RU.onPhone());
        Windows.open(page, "#/corrections/7А");
        page.locator("#remark").click();
        assertThat(page.locator("dialog")).isVisible();

        assertEquals(List.of(), graveFaults(page));
    }

    /** What axe calls serious or critical, each with where it first is. */
    static Object graveFaults(Page page) {
        page.evaluate(axe());
        return page.evaluate("""
                async () => (await axe.run()).violations
                    .filter((fault) => ["serious", "critical"].includes(fault.impact))
                    .map((fault) => `${fault.id}: ${fault.help} at ${fault.nodes[0].target}`)""");
    }

    private static String axe() {
        try (InputStream script = requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Leaves a picture where {@code -Dpictures=FOLDER} says so. */
    private static void photograph(Page page, String person, String address, Look look) {
        String folder = System.getProperty("pictures");
        if (folder != null) {
            String what = address.isEmpty()
                    ? (person.isEmpty() ? "start" : "diary")
                    : address.replaceAll("^#/([a-z]+).*$", "$1");
            String name = String.join(
                    "-",
                    what,
                    look.language(),
                    look.phone() ? "phone" : "desk",
                    look.colours().name().toLowerCase(Locale.ROOT));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "page-" + name + ".png")));
        }
    }
}
