package io.schooljournal.examples.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.schooljournal.core.people.Basis;
import io.schooljournal.examples.server.school.SchoolFounding;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.school.SchoolPackage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of a school of one's own sign in with its provider, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final Instant TUE_2024_10_01 = Instant.parse("2024-10-01T06:00:00Z");

    private final List<String> complaints = new ArrayList<>();
    private volatile Instant now = TUE_2024_10_01;

    @SuppressWarnings("NullAway.Init")
    private TestProvider provider;

    @SuppressWarnings("NullAway.Init")
    private RunningServer server;

    @SuppressWarnings("NullAway.Init")
    private Browsers browsers;

    @SuppressWarnings("NullAway.Init")
    private BrowserContext window;

    @BeforeAll
    void start() throws Exception {
        String url = "jdbc:h2:mem:sign-in;DB_CLOSE_DELAY=-1";
        Path path = SchoolPackages.EXAMPLES.resolve("sosh21");
        SchoolPackage school = SchoolPackage.read(path);
        Basis order = new Basis("112", LocalDate.of(2024, 8, 29));
        try (Database database = Database.open(url)) {
            SchoolFounding.found(
                    school,
                    database.connections(),
                    SchoolFiles.policy(Regulations.builtIn(), school, "sosh21"),
                    order,
                    Instant.parse("2024-08-30T09:00:00Z"));
        }
        provider = TestProvider.start(() -> now);
        Settings settings = Settings.at("127.0.0.1", 0, url)
                .withSchools(new Settings.Schools(List.of(path), "sosh21"))
                .withProvider(provider.settings());
        server = RunningServer.start(settings, () -> now, line -> {});
        browsers = Browsers.open();
        PlaywrightAssertions.setDefaultAssertionTimeout(Windows.PATIENCE_MILLIS);
    }

    @AfterAll
    void stop() {
        browsers.close();
        server.close();
        provider.close();
    }

    @BeforeEach
    void openWindow() {
        now = TUE_2024_10_01;
        provider.sendsBack(null);
        provider.signsIn("t-1");
        window = browsers.browser()
                .newContext(new Browser.NewContextOptions().setLocale("ru-RU").setTimezoneId("Europe/Moscow"));
    }

    @AfterEach
    void nothingWentWrong() {
        window.close();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertEquals(List.of(), heard);
    }

    @Test
    void a_teacher_signs_in_sees_the_journal_and_signs_out() {
        Page page = page("/#/journal/9А/russian");
        page.locator("#sign-in").click();

        assertThat(page.locator("h1")).containsText("Русский язык");
        assertThat(page.locator(".who .name")).hasText("Имя t-1");
        assertThat(page.locator("main")).containsText("9А Литература");
        assertTrue(page.url().endsWith("/#/journal/9%D0%90/russian"), page.url());

        page.locator("#sign-out").click();
        page.waitForURL("**/?bye");
        assertThat(page.locator("#sign-in")).isVisible();
        assertNull(page.evaluate("sessionStorage.getItem('journal.session')"));
    }

    @Test
    void nothing_of_a_sign_in_outlives_the_window() {
        Page page = page("/");
        page.locator("#sign-in").click();
        page.locator("#sign-out").waitFor();

        assertEquals(List.of(), page.evaluate("Object.keys(localStorage).filter((key) => key !== 'journal.language')"));
        assertEquals("", page.evaluate("document.cookie"));
        Page other = page("/");
        assertThat(other.locator("#sign-in")).isVisible();
    }

    @Test
    void a_sign_in_that_did_not_begin_here_is_refused() {
        provider.sendsBack("of-somebody-else");
        Page page = page("/");
        page.locator("#sign-in").click();

        assertThat(page.locator("#live")).containsText("Этот вход начат не здесь");
        assertThat(page.locator("#sign-in")).isVisible();
        assertNull(page.evaluate("sessionStorage.getItem('journal.session')"));
        assertEquals("", page.evaluate("location.search"));
        Page sent = page("/?code=stolen&state=guessed");
        assertThat(sent.locator("#live")).containsText("Этот вход начат не здесь");
    }

    @Test
    void who_is_turned_away_by_the_provider_is_told() {
        Page page = page("/");
        page.evaluate(
                "sessionStorage.setItem('journal.sign-in', JSON.stringify({ state: 's', nonce: 'n', verifier: 'v', back: '' }))");
        page.navigate(server.address() + "/?error=access_denied&state=s");

        assertThat(page.locator("#live")).containsText("Служба входа не впустила");
        assertThat(page.locator("#sign-in")).isVisible();
    }

    @Test
    void a_code_without_its_proof_is_worth_nothing() {
        Page page = page("/");
        page.route("**/token", route -> {
            String body = String.valueOf(route.request().postData());
            route.resume(new com.microsoft.playwright.Route.ResumeOptions()
                    .setPostData(body.replaceAll("code_verifier=[^&]*", "code_verifier=guessed")));
        });
        page.locator("#sign-in").click();

        assertThat(page.locator("#live")).containsText("Служба входа не впустила");
    }

    @Test
    void whose_token_has_expired_is_asked_to_sign_in_again_and_comes_back_to_the_same_page() {
        Page page = page("/#/journal/9А/russian");
        page.locator("#sign-in").click();
        assertThat(page.locator("h1")).containsText("Русский язык");
        now = TUE_2024_10_01.plus(Duration.ofMinutes(11));
        page.reload();

        assertThat(page.locator("#live")).containsText("Время входа истекло");
        page.locator("#sign-in").click();
        assertThat(page.locator("h1")).containsText("Русский язык");
    }

    @ParameterizedTest
    @CsvSource({"ru-RU, Войти, false, LIGHT", "en-GB, Sign in, true, DARK"})
    void the_page_to_sign_in_is_read_in_both_languages_on_desk_and_phone(
            String locale, String button, boolean phone, ColorScheme colours) {
        window.close();
        window = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setColorScheme(colours)
                        .setViewportSize(phone ? 390 : 1280, phone ? 844 : 800));
        Page page = page("/");

        assertThat(page.locator("#sign-in")).hasText(button);
        assertThat(page.locator("html")).hasAttribute("lang", locale.substring(0, 2));
        assertEquals(List.of(), AccessiblePagesTest.graveFaults(page));
        String pictures = System.getProperty("pictures");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(pictures, "page-sign-in-" + locale + ".png")));
        }
    }

    private Page page(String address) {
        Page page = window.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.clock().setFixedTime(Date.from(TUE_2024_10_01));
        page.navigate(server.address() + address);
        page.locator("main:not([aria-busy])").waitFor();
        return page;
    }
}
