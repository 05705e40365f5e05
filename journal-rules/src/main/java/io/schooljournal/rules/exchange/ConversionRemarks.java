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

/** Counts what a conversion leaves out and what it supposes; the texts are in a property file of the converter. */
final class ConversionRemarks {
    private static final int MOST_KINDS = 500;
    private static final int MOST_CHARACTERS = 100;

    private final Properties texts;
    private final Map<String, Long> left = new TreeMap<>();
    private final Map<String, Long> supposed = new TreeMap<>();
    private final Map<String, Long> firstLines = new TreeMap<>();

    /**
     * Begins to count.
     *
     * @param resource the name of the property file beside this class
     */
    ConversionRemarks(String resource) {
        this.texts = load(resource);
    }

    private static Properties load(String resource) {
        Properties texts = new Properties();
        try (InputStream stream = ConversionRemarks.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + resource + "`");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void left(String what) {
        left(what, 1);
    }

    void left(String what, long count) {
        left.merge(what, count, Long::sum);
    }

    /** What kind of thing was left out, such as an unknown category, follows a colon. */
    void left(String what, String kind) {
        left(what, kind, 1);
    }

    /** Counts so many of a kind; of endlessly many kinds the last ones are counted together. */
    void left(String what, String kind, long count) {
        String shown = kind.length() <= MOST_CHARACTERS ? kind : kind.substring(0, MOST_CHARACTERS) + "…";
        String key = what + ":" + shown;
        left(left.size() < MOST_KINDS || left.containsKey(key) ? key : what + ":…", count);
    }

    /** Counts one of a kind, and keeps the line on which the first one stands. */
    void leftAt(String what, String kind, long line) {
        firstLines.putIfAbsent(what + ":" + kind, line);
        left(what, kind);
    }

    void supposed(String what, long count) {
        supposed.put(what, count);
    }

    /** Counts one more thing that is supposed. */
    void countSupposed(String what) {
        supposed.merge(what, 1L, Long::sum);
    }

    List<Remark> left() {
        return remarks(left);
    }

    List<Remark> supposed() {
        return remarks(supposed);
    }

    private List<Remark> remarks(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> new Remark(text(count.getKey()), count.getValue()))
                .toList();
    }

    private Text text(String key) {
        int colon = key.indexOf(':');
        String what = colon < 0 ? key : key.substring(0, colon);
        String kind = colon < 0 ? "" : key.substring(colon + 1);
        String line = String.valueOf(firstLines.get(key));
        return new Text(
                texts.getProperty(what + ".ru").replace("{kind}", kind).replace("{line}", line),
                texts.getProperty(what + ".en").replace("{kind}", kind).replace("{line}", line));
    }
}
