package io.schooljournal.examples.validator;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.schooljournal.core.wire.Malformed;
import io.schooljournal.core.wire.Parsed;
import io.schooljournal.core.wire.Question;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One line of JSON becomes a request, or says where it is none. */
final class JsonLine {
    private static final ObjectReader TREES = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(Object.class);

    private final Question question;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

    JsonLine(Question question) {
        this.question = question;
    }

    Parsed read(ByteBuffer bytes) throws IOException {
        String text;
        try {
            text = utf8.decode(bytes).toString();
        } catch (CharacterCodingException wrong) {
            return new Malformed(null, "", "expected UTF-8; the line is in another encoding or damaged");
        }
        try (JsonParser parser = TREES.createParser(text)) {
            return read(parser);
        }
    }

    private Parsed read(JsonParser parser) throws IOException {
        try {
            Object tree = TREES.readValue(parser, Object.class);
            if (parser.nextToken() != null) {
                long column = parser.currentTokenLocation().getColumnNr();
                return new Malformed(null, "", "expected one JSON object on the line, found more, at column " + column);
            }
            return question.read(tree);
        } catch (JsonProcessingException fault) {
            return notJson(parser, message(fault));
        }
    }

    private static Malformed notJson(JsonParser parser, String message) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new Malformed(null, pointer, message + ", at column " + column(parser));
    }

    private static long column(JsonParser parser) {
        return Math.max(1, parser.currentLocation().getColumnNr());
    }

    private static String message(JsonProcessingException fault) {
        @Nullable String detail = fault.getOriginalMessage();
        if (detail != null && detail.startsWith("Duplicate")) {
            return "expected each member once";
        }
        if (fault instanceof JsonEOFException) {
            return "expected JSON, but the line ends too early";
        }
        if (fault instanceof StreamConstraintsException) {
            return "expected a request, but this is nested too deep or has a name or number that is too long";
        }
        return fault instanceof JsonParseException ? "expected JSON" : "expected JSON, but the line ends too early";
    }
}
