package io.schooljournal.examples.server;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The demo school on a Thursday, in a real browser: one server for all the classes of tests that look at it, and a browser for
 * each of them. A test takes {@link Windows} to open some.
 */
final class DemoInBrowser implements BeforeAllCallback, AfterAllCallback, AfterEachCallback, ParameterResolver {
    static final Instant THU_2026_11_19_AT_15 = Instant.parse("2026-11-19T12:00:00Z");

    private static final Namespace OURS = Namespace.create(DemoInBrowser.class);
    private static final String SCHOOL = "jdbc:h2:mem:page;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=128";

    @Override
    public void beforeAll(ExtensionContext tests) {
        RunningServer server = tests.getRoot()
                .getStore(OURS)
                .computeIfAbsent(RunningServer.class, type -> start(), RunningServer.class);
        Windows windows = new Windows(Browsers.open(), server.address(), THU_2026_11_19_AT_15);
        tests.getStore(OURS).put(Windows.class, windows);
    }

    private static RunningServer start() {
        try {
            return RunningServer.start(
                    Settings.at("127.0.0.1", 0, SCHOOL).withDemo("sosh21"), () -> THU_2026_11_19_AT_15, line -> {});
        } catch (StartRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        windows(test).closeAll();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        windows(tests).close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return windows(test);
    }

    private static Windows windows(ExtensionContext test) {
        return requireNonNull(test.getStore(OURS).get(Windows.class, Windows.class));
    }
}
