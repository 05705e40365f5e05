package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The published schema of the manifest says what the reader of manifests says. */
class ManifestSchemaProperties {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try (InputStream content = Manifest.class.getResourceAsStream("manifest.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(content));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static boolean isRead(ObjectNode manifest) {
        byte[] bytes = manifest.toString().getBytes(StandardCharsets.UTF_8);
        try {
            ManifestReader.read(new ByteArrayInputStream(bytes), new ArrayList<>());
            return true;
        } catch (UnreadablePackage | IOException refused) {
            return false;
        }
    }

    @Provide
    Arbitrary<ObjectNode> manifests() {
        return Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(20).alpha(),
                        Arbitraries.of("Europe/Moscow", "Asia/Kamchatka", "UTC", "+05:00"),
                        Arbitraries.integers().between(1000, 9998),
                        Arbitraries.of(5, 6),
                        Arbitraries.of("2024-12-30T12:00:00+03:00", "2024-02-29T00:00Z", "2024-12-30T12:00:00.123Z"),
                        Arbitraries.of("none", "null", "yearClosedAt", "regulation", "more"))
                .as((school, zone, year, week, at, optional) -> {
                    ObjectNode manifest = JSON.createObjectNode()
                            .put("format", "journal-package")
                            .put("version", "1.0")
                            .put("school", school)
                            .put("timezone", zone)
                            .put("academicYear", year + "/" + (year + 1))
                            .put("schoolWeek", week)
                            .put("exportedAt", at);
                    return switch (optional) {
                        case "null" -> manifest.putNull("regulation").putNull("yearClosedAt");
                        case "yearClosedAt" -> manifest.put("yearClosedAt", at);
                        case "regulation" -> manifest.put("regulation", "sosh21");
                        case "more" ->
                            manifest.set("more", JSON.createArrayNode().add(1));
                        default -> manifest;
                    };
                });
    }

    @Property(tries = 200)
    void what_the_schema_accepts_is_read(@ForAll("manifests") ObjectNode manifest) {
        assertTrue(SCHEMA.validate(manifest).isEmpty(), manifest::toString);
        assertTrue(isRead(manifest), manifest::toString);
    }

    @Provide
    Arbitrary<List<String>> faults() {
        return Arbitraries.of(
                List.of("format", "\"other\""),
                List.of("version", "\"2.0\""),
                List.of("school", "null"),
                List.of("school", "[]"),
                List.of("timezone", "\"\""),
                List.of("academicYear", "\"2024\""),
                List.of("academicYear", "\"24/25\""),
                List.of("academicYear", "2024"),
                List.of("schoolWeek", "7"),
                List.of("schoolWeek", "\"five\""),
                List.of("schoolWeek", "null"),
                List.of("exportedAt", "\"2024-12-30\""),
                List.of("exportedAt", "\"2024-12-30T12:00:00\""),
                List.of("exportedAt", "true"),
                List.of("yearClosedAt", "\"soon\""),
                List.of("yearClosedAt", "{}"),
                List.of("regulation", "[1]"));
    }

    @Property(tries = 200)
    void what_the_reader_refuses_the_schema_refuses_too(
            @ForAll("manifests") ObjectNode manifest, @ForAll("faults") List<String> fault) throws IOException {
        ObjectNode broken = manifest.deepCopy();
        broken.set(fault.get(0), JSON.readTree(fault.get(1)));
        assertEquals(
                List.of(false, false),
                List.of(isRead(broken), SCHEMA.validate(broken).isEmpty()),
                () -> broken + " is read, is accepted by the schema");
    }
}
