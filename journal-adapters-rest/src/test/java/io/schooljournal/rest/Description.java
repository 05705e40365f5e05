package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The description of the API, against which every response of the tests is held, with no member that it does not tell. */
final class Description {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNode WHOLE = MAPPER.valueToTree(OpenApiResource.whole());
    private static final JsonNode STRICT = strict(WHOLE.deepCopy());
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> PATHS = names(WHOLE.path("paths")).stream()
            .collect(Collectors.toMap(
                    path -> path,
                    path -> Pattern.compile(
                            path.replaceAll("\\{[a-z]+}", "[^/]+").replace(".", "\\."))));

    private Description() {}

    static JsonNode whole() {
        return WHOLE;
    }

    static Set<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .collect(Collectors.toSet());
    }

    /** Holds when the response is one that the description tells; what is not described is an error of the caller's. */
    static void holds(HttpResponse<String> response) throws IOException {
        String method = response.request().method();
        Optional<JsonNode> operation = operation(response.uri().getRawPath(), method);
        if (operation.isEmpty()) {
            assertTrue(
                    response.statusCode() >= 400 || method.equals("HEAD") || method.equals("OPTIONS"),
                    () -> "not described: " + response.request());
            return;
        }
        JsonNode responses = operation.get().path("responses");
        String status = Integer.toString(response.statusCode());
        assertTrue(response.statusCode() >= 400 || responses.has(status), () -> status + " of " + response.request());
        JsonNode described = resolved(responses.has(status) ? responses.path(status) : responses.path("default"));
        if (response.body().isEmpty()) {
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        JsonNode media = described.path("content").path(type);
        if (media.isMissingNode() && response.statusCode() == 400 && type.equals("text/html")) {
            return; // What a host cannot parse it refuses in its own words, before anything here is reached.
        }
        assertFalse(media.isMissingNode(), () -> type + " of " + response.request());
        if (type.endsWith("json") && !type.endsWith("ndjson")) {
            String schema = media.path("schema").path("$ref").asText("");
            if (!schema.isEmpty()) {
                assertEquals(
                        List.of(),
                        List.copyOf(schema(schema).validate(MAPPER.readTree(response.body()))),
                        () -> response.request() + " " + response.body());
            }
        }
    }

    private static Optional<JsonNode> operation(String path, String method) {
        return PATHS.entrySet().stream()
                .filter(known -> known.getValue().matcher(path).matches())
                .map(known -> WHOLE.path("paths").path(known.getKey()).path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .findFirst();
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? WHOLE.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static JsonSchema schema(String reference) {
        return SCHEMAS.computeIfAbsent(reference, name -> {
            ObjectNode root = MAPPER.createObjectNode();
            root.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$ref", name);
            root.set("components", STRICT.path("components"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(root);
        });
    }

    /** Members that the description does not tell are allowed to come, but not to come unnoticed. */
    private static JsonNode strict(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Description::strict);
        return node;
    }
}
