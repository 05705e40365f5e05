package io.schooljournal.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A change log as lines of JSON: each row names its {@code journal}, its {@code sequence} from 1, the hash of the row
 * {@code previous} to it in that journal, and its own {@code hash}. What else stands in a row is not looked at here.
 */
final class ChangeLogFile {
    private static final int LONGEST_LINE = 1 << 20;
    private static final String NONE = "0".repeat(64);

    private final Map<String, LogEnd> ends = new LinkedHashMap<>();

    private ChangeLogFile() {}

    /** Reads a log; the message of what is thrown for a broken one says in which line. */
    static List<LogEnd> ends(InputStream bytes) throws IOException {
        ChangeLogFile log = new ChangeLogFile();
        InputStream lines = new BufferedInputStream(bytes, 1 << 16);
        long number = 0;
        for (byte[] line = line(lines); line.length > 0; line = line(lines)) {
            number++;
            try {
                log.add(new JsonNode("", Json.read(line, 0, line.length)));
            } catch (IOException broken) {
                throw new BrokenManifest(Names.CHANGES + ":" + number, expected(broken));
            }
        }
        return new ArrayList<>(log.ends.values());
    }

    private static String expected(IOException broken) {
        return broken instanceof BrokenManifest fault ? String.valueOf(fault.getMessage()) : "expected a JSON object";
    }

    private void add(JsonNode row) throws BrokenManifest {
        String journal = row.member("journal").text();
        LogEnd before = ends.getOrDefault(journal, new LogEnd(journal, 0, NONE));
        long sequence = row.member("sequence").number();
        if (sequence != before.length() + 1 || !row.member("previous").text().equals(before.head())) {
            throw new BrokenManifest(
                    "", "row `" + sequence + "` of `" + journal + "` does not follow row `" + before.length() + "`");
        }
        ends.put(journal, new LogEnd(journal, sequence, row.member("hash").text()));
    }

    /** Returns the next line with its end, or nothing at the end of the file. */
    private static byte[] line(InputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = bytes.read(); octet >= 0; octet = bytes.read()) {
            line.write(octet);
            if (octet == '\n') {
                return line.toByteArray();
            }
            if (line.size() > LONGEST_LINE) {
                throw new IOException("line is longer than a row of a change log");
            }
        }
        return line.toByteArray();
    }
}
