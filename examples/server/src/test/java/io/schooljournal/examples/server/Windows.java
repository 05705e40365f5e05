package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Windows of a browser on the demo school, each somebody's; what goes wrong in one of them is heard when all are closed. */
final class Windows {
    /** How long what is not there is waited for: as long on a busy machine as it takes, and no longer where it is there. */
    static final double PATIENCE_MILLIS = 30_000;

    private final Browsers browsers;
    private final URI address;
    private final Instant now;
    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Windows(Browsers browsers, URI address, Instant now) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        this.browsers = browsers;
        this.address = address;
        this.now = now;
    }

    /** How a window looks, and where in the world it stands. */
    record Look(String language, boolean phone, ColorScheme colours, String timezone) {
        static final Look RU = new Look("ru", false, ColorScheme.LIGHT, "Europe/Moscow");
        static final Look EN = new Look("en", false, ColorScheme.LIGHT, "Europe/Moscow");

        Look onPhone() {
            return new Look(language, true, colours, timezone);
        }

        Look in(String zone) {
            return new Look(language, phone, colours, zone);
        }
    }

    /** Opens a window in which somebody is signed in, on his or her first page. */
    Page signIn(String person, Look look) {
        Page page = start(look);
        page.locator("[data-person=" + person + "]").click();
        page.locator("#sign-out").waitFor();
        page.locator("main[data-shown]:not([aria-busy]) h1").waitFor();
        return page;
    }

    /** Opens a window in which nobody is signed in yet. */
    Page start(Look look) {
        Page page = blank(look);
        page.navigate(address + "/");
        page.locator("[data-person]").first().waitFor();
        return page;
    }

    /** Opens a window on a page of the server beside the journal. */
    Page at(String path, Look look) {
        Page page = blank(look);
        page.navigate(address + path);
        return page;
    }

    private Page blank(Look look) {
        BrowserContext context = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(look.phone() ? 390 : 1280, look.phone() ? 844 : 800)
                        .setLocale(look.language().equals("ru") ? "ru-RU" : "en-GB")
                        .setTimezoneId(look.timezone())
                        .setColorScheme(look.colours()));
        open.add(context);
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(message.text());
            }
        });
        page.clock().setFixedTime(Date.from(now));
        return page;
    }

    /** Goes to an address of the page, and waits until what it names is shown. */
    static void open(Page page, String address) {
        page.evaluate("address => { location.hash = address; }", address);
        page.locator("main[data-shown='" + address + "']:not([aria-busy])").waitFor();
    }

    /** Loads the page anew, and waits until the same is shown. */
    static void reload(Page page) {
        page.reload();
        page.locator("main[data-shown]:not([aria-busy])").waitFor();
    }

    /** Waits until what was moved or scrolled has settled: two frames are drawn. */
    static void settle(Page page) {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /** Closes the windows; nothing may have gone wrong in them. */
    void closeAll() {
        open.forEach(BrowserContext::close);
        open.clear();
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertEquals(List.of(), heard);
    }

    void close() {
        browsers.close();
    }
}
