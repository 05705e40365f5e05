package io.schooljournal.rules.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolZone;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code manifest.json}; every complaint names its line and column. */
final class ManifestReader {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_CHARACTERS = 1_000;
    private static final Set<String> MEMBERS = Set.of(
            "format",
            "version",
            "school",
            "timezone",
            "academicYear",
            "regulation",
            "schoolWeek",
            "exportedAt",
            "yearClosedAt");
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Member> members = new HashMap<>();
    private final List<String> ignored;

    /** A member and where its value begins. */
    private record Member(String value, JsonLocation place) {}

    private ManifestReader(List<String> ignored) {
        this.ignored = ignored;
    }

    static Manifest read(InputStream bytes, List<String> ignored) throws UnreadablePackage, IOException {
        try (Utf8Reader text = new Utf8Reader(Pieces.whole(new Bounded(bytes, MOST_BYTES)));
                JsonParser parser = JSON.createParser(text)) {
            ManifestReader reader = new ManifestReader(ignored);
            reader.collect(parser);
            return reader.manifest();
        } catch (RefusedInput refused) {
            throw refused.in(Manifest.FILE);
        } catch (JsonProcessingException broken) {
            throw at(broken.getLocation(), "manifest is not valid JSON");
        }
    }

    private void collect(JsonParser parser) throws IOException, UnreadablePackage {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw at(parser.currentTokenLocation(), "manifest must be a JSON object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!MEMBERS.contains(name)) {
                ignored.add(Manifest.FILE + ":" + name);
                parser.skipChildren();
            } else if (value.isStructStart()) {
                throw at(parser.currentTokenLocation(), "`" + name + "` must be a text or a number");
            } else if (value != JsonToken.VALUE_NULL) {
                String text = parser.getText();
                if (text.length() > MOST_CHARACTERS) {
                    throw at(
                            parser.currentTokenLocation(),
                            "`" + name + "` is longer than `" + MOST_CHARACTERS + "` characters");
                }
                members.put(name, new Member(text, parser.currentTokenLocation()));
            }
        }
        if (parser.nextToken() != null) {
            throw at(parser.currentTokenLocation(), "manifest must end with its object");
        }
    }

    private Manifest manifest() throws UnreadablePackage {
        same("format", Manifest.FORMAT);
        same("version", Manifest.VERSION);
        Member regulation = members.get("regulation");
        return Manifest.builder()
                .school(need("school", Function.identity()))
                .zone(need("timezone", SchoolZone::of))
                .academicYear(need("academicYear", AcademicYear::parse))
                .regulation(regulation == null ? null : regulation.value())
                .schoolWeek(need("schoolWeek", days -> SchoolWeek.ofDays(Integer.parseInt(days))))
                .exportedAt(need("exportedAt", ManifestReader::instant))
                .yearClosedAt(may("yearClosedAt", ManifestReader::instant))
                .build();
    }

    private void same(String name, String expected) throws UnreadablePackage {
        String found = need(name, Function.identity());
        if (!found.equals(expected)) {
            throw at(place(name), "`" + name + "` must be `" + expected + "`, not `" + found + "`");
        }
    }

    private <T> T need(String name, Function<String, T> reading) throws UnreadablePackage {
        T value = may(name, reading);
        if (value == null) {
            throw new UnreadablePackage(Manifest.FILE, 1, 1, "missing `" + name + "`");
        }
        return value;
    }

    private <T> @Nullable T may(String name, Function<String, T> reading) throws UnreadablePackage {
        Member member = members.get(name);
        try {
            return member == null ? null : reading.apply(member.value());
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw at(place(name), "cannot read `" + name + "` `" + member.value() + "`" + expected(name));
        } catch (IllegalArgumentException unreadable) {
            throw at(place(name), String.valueOf(unreadable.getMessage()));
        }
    }

    private static String expected(String name) {
        return name.endsWith("At") ? ", expected an instant like `2025-06-01T12:00:00+03:00`" : ", expected `5` or `6`";
    }

    private @Nullable JsonLocation place(String name) {
        Member member = members.get(name);
        return member == null ? null : member.place();
    }

    private static Instant instant(String written) {
        return OffsetDateTime.parse(written).toInstant();
    }

    private static UnreadablePackage at(@Nullable JsonLocation place, String problem) {
        return place == null
                ? new UnreadablePackage(Manifest.FILE, 1, 1, problem)
                : new UnreadablePackage(Manifest.FILE, place.getLineNr(), place.getColumnNr(), problem);
    }
}
