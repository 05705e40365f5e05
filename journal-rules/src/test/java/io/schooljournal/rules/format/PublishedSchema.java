package io.schooljournal.rules.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The JSON Schema of the regulation file that is published for editors, and what it says of a text. */
public final class PublishedSchema {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonNode TREE = read();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TREE);

    private PublishedSchema() {}

    private static JsonNode read() {
        String name = "/regulations/regulation.schema.json";
        try (InputStream content = PublishedSchema.class.getResourceAsStream(name)) {
            return YAML.readTree(Objects.requireNonNull(content, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns what the schema finds wrong with a file.
     *
     * @param text the file
     * @return the messages, sorted; none when the file fulfils the schema or has nothing in it that is no YAML
     */
    public static List<String> complaints(String text) {
        try {
            return SCHEMA.validate(YAML.readTree(text)).stream()
                    .map(ValidationMessage::getMessage)
                    .sorted()
                    .toList();
        } catch (JsonProcessingException noYaml) {
            return List.of(String.valueOf(noYaml.getMessage()));
        }
    }

    /**
     * Holds when a vocabulary of the schema is that of the library, in its order.
     *
     * @param name the definition in the schema
     * @param codes the vocabulary of the library
     */
    public static void assertKnows(String name, Class<? extends Enum<?>> codes) {
        List<String> expected =
                Stream.of(codes.getEnumConstants()).map(Enum::name).toList();
        assertEquals(expected, List.copyOf(codes(name)), "the codes of `" + name + "` in the schema");
    }

    static List<String> codes(String name) {
        return StreamSupport.stream(definition(name).path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Returns the parameters of a kind of rule, without those that every rule has. */
    static Set<String> parameters(String kind) {
        Set<String> parameters = new TreeSet<>();
        definition(kind).path("properties").fieldNames().forEachRemaining(parameters::add);
        parameters.removeAll(RulesSection.COMMON);
        return parameters;
    }

    private static JsonNode definition(String name) {
        return TREE.path("$defs").path(name);
    }
}
