package io.schooljournal.rest.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON text becomes maps, lists, texts, numbers, booleans and null, and back.
 *
 * <p>Stricter than a parser needs to be: a doubled member, half a surrogate pair, nesting beyond the limit or anything
 * after the value is refused, each with its place. Numbers keep their digits.
 */
public final class JsonText {
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int DEEPER_THAN_ANY_LIMIT = Integer.MAX_VALUE;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNestingDepth(DEEPER_THAN_ANY_LIMIT)
                    .build())
            .build();
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .build();

    private final JsonParser parser;
    private final int deepest;

    private JsonText(JsonParser parser, int deepest) {
        this.parser = parser;
        this.deepest = deepest;
    }

    /**
     * Writes a tree.
     *
     * @param tree maps, lists, texts, numbers, booleans and nulls
     * @return JSON in UTF-8
     */
    public static byte[] write(Object tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Reads the one value of a text.
     *
     * @param text the text
     * @param deepest how deep arrays and objects may be nested
     * @return the value; null is JSON's null
     * @throws Unreadable when there is none, more than one, or one that is not fit
     */
    public static @Nullable Object read(String text, int deepest) throws Unreadable {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonText(parser, deepest).only();
        } catch (StreamConstraintsException large) {
            throw broken("", Saying.of("json.long"), large.getLocation());
        } catch (JsonProcessingException malformed) {
            JsonLocation place = malformed.getLocation();
            boolean atEnd = place != null && place.getCharOffset() >= text.length();
            throw broken("", Saying.of(atEnd ? "json.early" : "json.none"), place);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private @Nullable Object only() throws IOException, Unreadable {
        if (parser.nextToken() == null) {
            throw new Unreadable(ProblemType.MALFORMED_JSON, "", "json.nothing");
        }
        Object value = value(1);
        if (parser.nextToken() != null) {
            throw here("json.after");
        }
        return value;
    }

    private @Nullable Object value(int depth) throws IOException, Unreadable {
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > deepest) {
            throw here("json.deep", deepest);
        }
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private BigDecimal decimal() throws IOException, Unreadable {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException vast) {
            throw here("json.long");
        }
    }

    private Map<String, @Nullable Object> object(int depth) throws IOException, Unreadable {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName());
            if (members.containsKey(name)) {
                throw here("json.doubled", Utf8.excerpt(name, LONGEST_NAME));
            }
            parser.nextToken();
            members.put(name, value(depth + 1));
        }
        return members;
    }

    private List<@Nullable Object> array(int depth) throws IOException, Unreadable {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(depth + 1));
        }
        return elements;
    }

    private String text(String text) throws Unreadable {
        if (!Utf8.canEncode(text)) {
            throw here("json.half");
        }
        return text;
    }

    private Unreadable here(String key, Object... parts) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return broken(Utf8.canEncode(pointer) ? pointer : "", Saying.of(key, parts), parser.currentTokenLocation());
    }

    private static Unreadable broken(String pointer, Saying saying, @Nullable JsonLocation place) {
        return place == null
                ? new Unreadable(
                        ProblemType.MALFORMED_JSON,
                        pointer,
                        saying.key(),
                        saying.parts().toArray())
                : new Unreadable(
                        ProblemType.MALFORMED_JSON, pointer, "json.at", saying, place.getLineNr(), place.getColumnNr());
    }
}
