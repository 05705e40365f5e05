package io.schooljournal.rest.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Days and instants of messages: a day is {@code 2024-10-03}, an instant has an offset, a year has four digits. */
final class TimesOfMessages extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final int LAST_YEAR = 9999;

    TimesOfMessages() {
        addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, text -> {
            LocalDate day = LocalDate.parse(text);
            check(day.getYear());
            return day;
        }));
        addDeserializer(Instant.class, new Reader<>(Instant.class, text -> {
            OffsetDateTime time = OffsetDateTime.parse(text);
            check(time.getYear());
            return time.toInstant();
        }));
    }

    private static void check(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("year out of range");
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parser;

        Reader(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser source, DeserializationContext context) throws IOException {
            if (!source.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(_valueClass, source);
            }
            String text = source.getText();
            try {
                return parser.apply(text);
            } catch (DateTimeException unreadable) {
                return (T) context.handleWeirdStringValue(_valueClass, text, "not a time of that form");
            }
        }
    }
}
