package io.schooljournal.rules.properties;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can never happen in a regulation, and why: a line of {@code never.json}.
 *
 * @param regulation the regulation
 * @param what a code that never occurs, or a rule that never decides
 * @param why the reason, for a reader of the regulation
 */
record Never(String regulation, String what, String why) {
    static Set<String> in(String regulation) {
        return all().stream()
                .filter(never -> never.regulation().equals(regulation))
                .map(Never::what)
                .collect(Collectors.toSet());
    }

    static List<Never> all() {
        try (InputStream content = Objects.requireNonNull(Never.class.getResourceAsStream("never.json"))) {
            return new ObjectMapper().readValue(content, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
