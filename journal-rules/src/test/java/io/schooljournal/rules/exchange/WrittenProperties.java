package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Dates and instants read from characters are those that java.time reads. */
class WrittenProperties {
    private final Written written = new Written();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Property
    void every_day_is_read(@ForAll @LongRange(min = -719_528, max = 2_932_896) long epochDay) {
        String day = LocalDate.ofEpochDay(epochDay).toString();
        assertTrue(written.date(bytes(day), 0, day.length()), day);
        assertEquals(epochDay, written.value);
    }

    @Property
    void every_instant_is_read(
            @ForAll @LongRange(min = -62_000_000_000L, max = 250_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(min = -64_800, max = 64_800) int offset) {
        OffsetDateTime time = Instant.ofEpochSecond(second, nano).atOffset(ZoneOffset.ofTotalSeconds(offset));
        String text = time.toString();
        assertTrue(written.instant(bytes(text), 0, text.length()), text);
        assertEquals(second, written.value, text);
        assertEquals(nano, written.nano, text);
    }

    @Provide
    Arbitrary<String> nearDates() {
        return Arbitraries.strings()
                .withChars("0123456789-T:Z+.")
                .ofMinLength(8)
                .ofMaxLength(12);
    }

    @Property
    void what_is_no_day_is_refused(@ForAll("nearDates") String text) {
        boolean read = written.date(bytes(text), 0, text.length());
        assertEquals(isDay(text), read, text);
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text) != null;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    @Property
    void a_changed_character_is_read_alike_or_refused(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(max = 24) int at,
            @ForAll("characters") char character) {
        StringBuilder text = new StringBuilder(
                Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofHours(3)).toString());
        text.setCharAt(at % text.length(), character);
        if (written.instant(bytes(text.toString()), 0, text.length())) {
            OffsetDateTime parsed = OffsetDateTime.parse(text.toString().replace(',', '.'));
            assertEquals(parsed.toEpochSecond(), written.value, text.toString());
        }
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with("0123456789-T:Z+., /");
    }
}
