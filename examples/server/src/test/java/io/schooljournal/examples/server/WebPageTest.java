package io.schooljournal.examples.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo school in a real browser, on a Thursday, as different people, in both languages, on desk and phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebPageTest {
    private static final Instant THU_2026_11_19_AT_15 = Instant.parse("2026-11-19T12:00:00Z");
    private static final String HISTORY_7A = "#/journal/7А/history";

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> windows = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private RunningServer server;

    @SuppressWarnings("NullAway.Init")
    private Browsers browsers;

    @BeforeAll
    void start() throws StartRefused {
        Settings settings = Settings.at("127.0.0.1", 0, "jdbc:h2:mem:page;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=128")
                .withDemo("sosh21");
        server = RunningServer.start(settings, () -> THU_2026_11_19_AT_15, line -> {});
        browsers = Browsers.open();
    }

    @AfterAll
    void stop() {
        browsers.close();
        server.close();
    }

    @AfterEach
    void nothing_went_wrong_in_the_browser() {
        windows.forEach(BrowserContext::close);
        windows.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertEquals(List.of(), heard);
    }

    @Test
    void a_closed_mark_is_applied_for_granted_entered_and_stands_in_the_table_of_changes() {
        Page teacher = signIn("t-history", "ru", false);
        open(teacher, HISTORY_7A);
        String pupil = pupilWithMark(teacher, "10.11");
        Locator closed = cell(teacher, "10.11", pupil);
        closed.click();
        String before = closed.innerText();
        teacher.keyboard().press("2");
        assertThat(teacher.locator("#live")).containsText("Не разрешено");
        assertThat(teacher.locator("aside .verdict")).containsText("R-4.1.a");
        assertThat(teacher.locator("aside .verdict")).containsText("решает: директор");
        assertEquals(before, cell(teacher, "10.11", pupil).innerText());

        teacher.locator("#apply").click();
        teacher.locator("dialog [name=ground]").selectOption("RETAKE");
        teacher.locator("dialog button[type=submit]").click();
        assertThat(teacher.locator("#live")).containsText("Заявление подано");

        Page director = signIn("director", "ru", false);
        step(director, pupil, "REQUESTED", "Зарегистрировать", "21");
        step(director, pupil, "REGISTERED", "Разрешить", null);
        Page again = signIn("t-history", "ru", false);
        step(again, pupil, "GRANTED", "Приложить протокол", "5");

        Page deputy = signIn("deputy", "ru", false);
        open(deputy, "#/corrections/7А");
        Locator granted = newest(deputy, pupil, "GRANTED");
        granted.getByText("Внести исправление").click();
        deputy.locator("dialog select").selectOption("5");
        deputy.locator("dialog button[type=submit]").click();
        Locator row = deputy.locator("table.plain tbody tr").filter(new Locator.FilterOptions().setHasText(pupil));
        assertThat(row).containsText("Лебедев Игорь Павлович");
        assertThat(row.locator("td").nth(4)).hasText("5");

        open(again, HISTORY_7A);
        assertThat(cell(again, "10.11", pupil)).hasText("5");
    }

    @Test
    void a_teacher_enters_marks_and_absences_without_a_mouse() {
        Page page = signIn("t-maths", "en", false);
        open(page, "#/journal/7А/algebra");
        Locator first = cell(page, "18.11", "Баранова София");
        first.focus();
        first.click();
        clear(page);
        page.keyboard().press("4");
        assertThat(page.locator("#live")).containsText("Saved");
        assertThat(cell(page, "18.11", "Баранова София")).containsText("4");
        page.keyboard().press("5");
        assertThat(cell(page, "18.11", "Баранова София")).containsText("5");
        assertThat(page.locator("aside .verdict")).containsText("Open");
        page.keyboard().press("Delete");
        assertThat(page.locator("#live")).containsText("withdrawn");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("aside h2")).hasText("Васильев Кирилл");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(cell(page, "18.11", "Васильев Кирилл")).isFocused();
    }

    @ParameterizedTest
    @CsvSource({"parent-ivanov", "pupil-ivanov"})
    void a_family_sees_the_diary_and_nothing_else(String person) {
        Page page = signIn(person, "ru", true);
        assertThat(page.locator("h1")).containsText("Дневник");
        assertThat(page.locator("nav.main a")).hasCount(1);
        assertFalse(page.content().contains("Морозов"));
        open(page, "#/journal/7А/algebra");
        assertThat(page.locator("table.journal")).hasCount(0);
    }

    @Test
    void the_first_grade_has_no_marks_to_put() {
        Page page = signIn("t-primary", "ru", false);
        assertThat(page.locator("table.journal")).isVisible();
        assertThat(page.locator("aside .keys")).not().containsText("5");
    }

    @Test
    void on_a_phone_a_mark_is_put_with_a_finger() {
        Page page = signIn("t-english", "ru", true);
        open(page, "#/journal/7А/english");
        Locator cell = cell(page, "18.11", "Жукова Анастасия");
        cell.click();
        page.locator("aside .keys button")
                .filter(new Locator.FilterOptions().setHasText("5"))
                .click();
        assertThat(page.locator("#live")).containsText("Записано");
        assertThat(cell(page, "18.11", "Жукова Анастасия")).containsText("5");
        Object overflow = page.evaluate("document.documentElement.scrollWidth > innerWidth");
        assertEquals(false, overflow);
    }

    @Test
    void a_class_teacher_says_why_a_pupil_was_absent() {
        Page page = signIn("t-maths", "en", false);
        open(page, "#/class");
        Locator unexplained = page.locator("select").first();
        unexplained.selectOption("EXCUSED");
        assertThat(page.locator("#live")).containsText("Saved");
        assertThat(page.locator("select").first()).hasValue("EXCUSED");
    }

    @Test
    void a_vendor_drops_a_package_and_sees_what_is_wrong_with_it(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("school.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                Stream<Path> files = Files.list(Path.of("../sample-school"))) {
            for (Path file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        Page page = signIn("t-history", "en", false);
        open(page, "#/audit");
        page.setInputFiles("input[type=file]", zip);
        assertThat(page.locator("main h2")).containsText("Findings: ");
        assertThat(page.locator("main table")).containsText("marks.csv");
    }

    @Test
    void a_clause_and_the_answer_to_a_question_can_be_read() {
        Page page = signIn("director", "en", false);
        open(page, "#/rules/sosh21");
        page.locator("form button.first").click();
        assertThat(page.locator("#may .verdict")).containsText("R-4.1.a");
        page.locator("#may .clause").first().click();
        assertThat(page.locator("dialog")).containsText("sosh21:");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ru, false, LIGHT",
        "t-maths, #/journal/7А/algebra, ru, false, LIGHT",
        "t-maths, #/journal/7А/algebra, en, true, DARK",
        "t-maths, #/class, ru, false, LIGHT",
        "deputy, #/corrections/7А, en, false, LIGHT",
        "deputy, #/control, ru, false, DARK",
        "t-history, #/duties, ru, true, LIGHT",
        "t-history, #/audit, en, false, LIGHT",
        "director, #/rules/sosh21, en, true, LIGHT",
        "director, #/documents, ru, false, LIGHT",
        "parent-ivanov, '', ru, true, LIGHT",
        "parent-ivanov, '', en, false, DARK",
    })
    void no_page_has_a_grave_fault_of_accessibility(
            String person, String address, String language, boolean phone, ColorScheme colours) {
        Page page = person.isEmpty() ? window(language, phone, colours) : signIn(person, language, phone, colours);
        if (!address.isEmpty()) {
            open(page, address);
        }
        assertThat(page.locator("html")).hasAttribute("lang", language);
        page.waitForTimeout(300);
        photograph(page, person, address, language, phone, colours);

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
    private static void photograph(
            Page page, String person, String address, String language, boolean phone, ColorScheme colours) {
        String folder = System.getProperty("pictures");
        if (folder != null) {
            String what = address.isEmpty()
                    ? (person.isEmpty() ? "start" : "diary")
                    : address.replaceAll("^#/([a-z]+).*$", "$1");
            String name = String.join(
                    "-",
                    what,
                    language,
                    phone ? "phone" : "desk",
                    colours.name().toLowerCase(Locale.ROOT));
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "page-" + name + ".png")));
        }
    }

    /** Takes the mark away that chance has put there. */
    private static void clear(Page page) {
        if (page.locator("aside .big").count() > 0) {
            page.keyboard().press("Delete");
            assertThat(page.locator("#live")).containsText("withdrawn");
        }
    }

    private static void step(Page page, String pupil, String stage, String button, @Nullable String number) {
        open(page, "#/corrections/7А");
        page.reload();
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

    /** The last pupil on the page who has a mark on that day. */
    private static String pupilWithMark(Page page, String day) {
        List<String> names = page.locator("table.journal tbody th .full").allInnerTexts();
        for (int row = names.size() - 1; row >= 0; row--) {
            if (cell(page, day, names.get(row)).innerText().matches("[2-4]")) {
                return names.get(row);
            }
        }
        throw new AssertionError("nobody has a mark on " + day);
    }

    /** The cell of a pupil under the head of a day. */
    private static Locator cell(Page page, String day, String pupil) {
        assertThat(page.locator("table.journal")).isVisible();
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

    private static void open(Page page, String address) {
        page.evaluate("address => { location.hash = address; }", address);
        page.waitForTimeout(200);
        page.locator("main:not([aria-busy])").waitFor();
    }

    @Test
    void the_description_of_the_api_can_be_read() {
        Page page = window("en", false, ColorScheme.LIGHT);
        page.navigate(server.address() + "/docs");
        assertThat(page.locator(".opblock").first()).isVisible();
        assertThat(page.locator("#api")).containsText("/api/v1/decisions");
    }

    private Page signIn(String person, String language, boolean phone) {
        return signIn(person, language, phone, ColorScheme.LIGHT);
    }

    private Page signIn(String person, String language, boolean phone, ColorScheme colours) {
        Page page = window(language, phone, colours);
        page.locator("[data-person=" + person + "]").click();
        page.locator("#sign-out").waitFor();
        page.locator("main:not([aria-busy])").waitFor();
        return page;
    }

    private Page window(String language, boolean phone, ColorScheme colours) {
        BrowserContext context = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(phone ? 390 : 1280, phone ? 844 : 800)
                        .setLocale(language.equals("ru") ? "ru-RU" : "en-GB")
                        .setTimezoneId("Europe/Moscow")
                        .setColorScheme(colours));
        windows.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.clock().setFixedTime(Date.from(THU_2026_11_19_AT_15));
        page.navigate(server.address() + "/");
        page.locator("[data-person]").first().waitFor();
        return page;
    }
}
