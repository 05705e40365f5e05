package io.schooljournal.examples.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed, without a window. */
final class Browsers implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    private static final Locale BEFORE = Locale.getDefault();

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browsers open() {
        // Playwright writes `light` in the language of the machine, which in Turkish is another word.
        Locale.setDefault(Locale.ROOT);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        return new Browsers(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    private static Path installed() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), PLACES.stream())
                .filter(place -> !place.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "the tests of the web page need Chromium: `apt-get install chromium`, or set CHROMIUM to where it is"));
    }

    @Override
    public void close() {
        playwright.close();
        Locale.setDefault(BEFORE);
    }
}
