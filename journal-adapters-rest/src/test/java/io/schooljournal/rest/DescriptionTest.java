package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.InMemoryStorage;
import io.schooljournal.core.contract.LiteralPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description tells of every resource, and of nothing else. */
class DescriptionTest {
    private static final Path DOCS = Path.of("..", "docs", "openapi.json");

    private static JournalApplication.Builder everything() {
        return JournalApplication.builder(new SmallPolicies())
                .carriers(regulation -> Map.of())
                .audits((zip, regulation, asOf) -> {
                    throw new AssertionError("nothing is judged here");
                })
                .duties((school, year, person, from, to, asOf) -> List.of())
                .reports(new SomeReports())
                .journals(
                        new Given().ports(new InMemoryStorage(), LiteralPolicy.twoDays()),
                        () -> Given.TUE_2024_10_01_AT_9_30);
    }

    private static Set<String> served(JournalApplication application) {
        Set<String> served = new TreeSet<>();
        application
                .components()
                .forEach(component -> Served.operations(component.getClass())
                        .forEach(operation -> served.add(operation.method() + " " + operation.path())));
        return served;
    }

    private static Set<String> described(JsonNode description) {
        Set<String> described = new TreeSet<>();
        for (String path : Description.names(description.path("paths"))) {
            for (String method : Description.names(description.path("paths").path(path))) {
                described.add(method.toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return described;
    }

    @Test
    void every_path_and_method_is_described_and_none_more() {
        assertEquals(served(everything().build()), described(Description.whole()));
    }

    @Test
    void a_host_that_gives_regulations_alone_serves_and_describes_only_them() {
        Set<String> served = served(new JournalApplication(new SmallPolicies()));

        assertTrue(served.contains("POST /api/v1/decisions"), served::toString);
        assertTrue(served.stream().noneMatch(operation -> operation.contains("/schools/")), served::toString);
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_every_part_of_its_path_is_a_parameter() {
        List<String> names = new ArrayList<>();
        JsonNode paths = Description.whole().path("paths");
        for (String path : Description.names(paths)) {
            paths.path(path).forEach(operation -> {
                names.add(operation.path("operationId").textValue());
                String parameters = operation.path("parameters").toString();
                for (String part : path.split("/", -1)) {
                    if (part.startsWith("{")) {
                        String name = part.substring(1, part.length() - 1);
                        assertTrue(parameters.contains("/" + name + "\""), () -> path + " lacks " + name);
                    }
                }
            });
        }
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void the_copy_in_the_docs_is_the_description() throws IOException {
        try (InputStream kept =
                Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("description/openapi.json"))) {
            assertEquals(
                    new String(kept.readAllBytes(), StandardCharsets.UTF_8),
                    Files.readString(DOCS),
                    "copy journal-adapters-rest/src/main/resources/io/schooljournal/rest/description/openapi.json to "
                            + "docs/openapi.json");
        }
    }
}
