package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class LineReaderProperties {
    @Property(tries = 100)
    void lines_come_as_they_went_in_however_the_input_is_chopped(
            @ForAll @Size(max = 6) List<@IntRange(max = 200_000) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 100_000) int chunk)
            throws Exception {
        List<String> lines = lengths.stream().map("x"::repeat).toList();
        String input = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        InputStream chopped = new Chopped(input.getBytes(StandardCharsets.UTF_8), chunk);
        LineReader reader = new LineReader(chopped, () -> {});
        List<String> read = new ArrayList<>();
        while (reader.next()) {
            read.add(StandardCharsets.UTF_8.decode(reader.bytes()).toString());
            assertEquals(read.size(), reader.number());
        }
        assertEquals(lines, read);
    }

    /** An input that gives a few bytes at a time. */
    private static final class Chopped extends ByteArrayInputStream {
        private final int chunk;

        Chopped(byte[] octets, int chunk) {
            super(octets);
            this.chunk = chunk;
        }

        @Override
        public synchronized int read(byte[] octets, int from, int count) {
            return super.read(octets, from, Math.min(count, chunk));
        }
    }
}
