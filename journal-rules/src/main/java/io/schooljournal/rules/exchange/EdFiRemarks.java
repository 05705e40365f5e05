package io.schooljournal.rules.exchange;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.exchange.ConversionReport.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Counts what is left out and what is supposed; the texts are in {@code edfi.properties}. */
final class EdFiRemarks {
    private static final Properties TEXTS = load();

    private final Map<String, Long> left = new TreeMap<>();
    private final Map<String, Long> supposed = new TreeMap<>();

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream stream = EdFiRemarks.class.getResourceAsStream("edfi.properties")) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `edfi.properties`");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void left(String what) {
        left.merge(what, 1L, Long::sum);
    }

    /** What kind of thing was left out, such as an unknown category, follows a colon. */
    void left(String what, String kind) {
        left(what + ":" + kind);
    }

    void supposed(String what, long count) {
        supposed.put(what, count);
    }

    List<Remark> left() {
        return remarks(left);
    }

    List<Remark> supposed() {
        return remarks(supposed);
    }

    private static List<Remark> remarks(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Remark(text(count.getKey()), count.getValue()))
                .toList();
    }

    private static Text text(String key) {
        int colon = key.indexOf(':');
        String what = colon < 0 ? key : key.substring(0, colon);
        String kind = colon < 0 ? "" : key.substring(colon + 1);
        return new Text(
                TEXTS.getProperty(what + ".ru").replace("{kind}", kind),
                TEXTS.getProperty(what + ".en").replace("{kind}", kind));
    }
}
