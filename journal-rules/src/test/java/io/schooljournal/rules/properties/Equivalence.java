package io.schooljournal.rules.properties;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Why some mutants answer every request as the regulation does: a line of {@code equivalent-mutants.json}.
 *
 * @param mutants a pattern of their names
 * @param why the reason, which does not lie in the requests that were tried
 */
record Equivalence(String mutants, String why) {
    static List<Equivalence> all() {
        try (InputStream content =
                Objects.requireNonNull(Equivalence.class.getResourceAsStream("equivalent-mutants.json"))) {
            return new ObjectMapper().readValue(content, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isOf(String mutant) {
        return mutant.matches(mutants);
    }
}
