package io.schooljournal.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The rules of the task as other engines want them written, one resource for each language. */
final class Texts {
    private Texts() {}

    /** Returns the whole text of a resource. */
    static String of(String resource) {
        try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + resource + "`");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the conditions in Aviator's syntax by the ground they refuse on, the most basic first. */
    static Map<Outcome, String> aviator() {
        Map<Outcome, String> conditions = new EnumMap<>(Outcome.class);
        of("task.aviator").lines().forEach(line -> {
            int bar = line.indexOf('|');
            Outcome ground = Outcome.valueOf(line.substring(0, bar).strip());
            conditions.put(ground, line.substring(bar + 1).strip());
        });
        return conditions;
    }
}
