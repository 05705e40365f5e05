package io.schooljournal.rules.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A spreadsheet tells nothing of when it was made or where in memory, so that equal documents are equal byte for byte: its
 * dates are left out, and merged cells, which are written in no order, are put in one.
 */
final class StillZip {
    /** The first day that a zip can tell, which spreadsheet programs write for no day at all. */
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String WORKSHEETS = "xl/worksheets/";
    private static final Pattern MERGES = Pattern.compile("<mergeCells>.*?</mergeCells>");
    private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*/>");
    private static final Pattern MADE = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

    private StillZip() {}

    static void copy(Path moving, OutputStream out) throws IOException {
        try (ZipFile entries = new ZipFile(moving.toFile());
                ZipOutputStream still = new ZipOutputStream(new Unclosed(out))) {
            for (Enumeration<? extends ZipEntry> each = entries.entries(); each.hasMoreElements(); ) {
                ZipEntry entry = each.nextElement();
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_DAY);
                still.putNextEntry(copy);
                try (InputStream bytes = entries.getInputStream(entry)) {
                    still.write(still(entry.getName(), bytes.readAllBytes()));
                }
                still.closeEntry();
            }
        }
    }

    private static byte[] still(String part, byte[] bytes) {
        boolean properties = part.equals(PROPERTIES);
        if (!properties && !part.startsWith(WORKSHEETS)) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return (properties ? MADE.matcher(text).replaceAll("") : sorted(text)).getBytes(StandardCharsets.UTF_8);
    }

    private static String sorted(String sheet) {
        return MERGES.matcher(sheet)
                .replaceAll(all -> MERGE.matcher(all.group())
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>")));
    }
}
