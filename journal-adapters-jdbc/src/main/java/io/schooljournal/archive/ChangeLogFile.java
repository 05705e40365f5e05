package io.schooljournal.archive;

import io.schooljournal.core.content.Members;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A change log as lines of JSON, in one of two forms: a row as a backup of this library writes it, with its {@code hash},
 * its {@code change} and the {@code entry} behind it, which are held against their hashes; or a row of another system, which
 * names its {@code journal}, its {@code sequence} from 1, the hash of the row {@code previous} to it in that journal, and its
 * own {@code hash}, and of which nothing else is looked at.
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
        JsonNode change = row.optional("change");
        String hash = row.member("hash").text();
        if (change == null) {
            add(
                    row.member("journal").text(),
                    row.member("sequence").number(),
                    row.member("previous").text(),
                    hash);
            return;
        }
        Members members = members(change);
        check(members.digest().equals(hash), "change is not the one that its hash is of");
        JsonNode entry = row.optional("entry");
        check(
                entry != null && members(entry).digest().equals(members.optional("entryDigest")),
                "entry is not the one that the change is of");
        add(journal(members), change.member("sequence").as(Long::valueOf, "a number"), text(members, "previous"), hash);
    }

    private void add(String journal, long sequence, String previous, String hash) throws BrokenManifest {
        LogEnd before = ends.getOrDefault(journal, new LogEnd(journal, 0, NONE));
        check(
                sequence == before.length() + 1 && previous.equals(before.head()),
                "row `" + sequence + "` of `" + journal + "` does not follow row `" + before.length() + "`");
        ends.put(journal, new LogEnd(journal, sequence, hash));
    }

    /** Returns the book, the register of a school having neither class nor year. */
    private static String journal(Members change) throws BrokenManifest {
        String schoolClass = change.optional("class");
        String school = text(change, "school");
        return schoolClass == null ? school : school + " " + schoolClass + " " + text(change, "year");
    }

    private static String text(Members members, String name) throws BrokenManifest {
        String text = members.optional(name);
        check(text != null, "missing member `" + name + "`");
        return String.valueOf(text);
    }

    private static Members members(JsonNode object) throws BrokenManifest {
        Members.Builder members = Members.builder();
        for (Map.Entry<?, ?> member : object.members().entrySet()) {
            Object value = member.getValue();
            check(value == null || value instanceof String, "expected a text or null as `" + member.getKey() + "`");
            members.add(String.valueOf(member.getKey()), value);
        }
        return members.build();
    }

    private static void check(boolean condition, String message) throws BrokenManifest {
        if (!condition) {
            throw new BrokenManifest("", message);
        }
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
