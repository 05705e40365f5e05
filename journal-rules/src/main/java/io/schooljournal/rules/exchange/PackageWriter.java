package io.schooljournal.rules.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a journal package, a folder or a zip, that appears all at once: rows go to a folder beside it, which gets its name,
 * or is packed, when the manifest is written, and is removed when it never is.
 */
public final class PackageWriter implements Closeable {
    private static final DateTimeFormatter INSTANTS = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final Path output;
    private final Path building;
    private final Map<PackageFile, Sheet> sheets = new EnumMap<>(PackageFile.class);
    private boolean finished;

    /** A file in the making, with the columns it has. */
    private static final class Sheet {
        final CsvWriter csv;
        final List<String> columns;
        long rows;

        Sheet(CsvWriter csv, List<String> columns) {
            this.csv = csv;
            this.columns = columns;
        }
    }

    private PackageWriter(Path output, Path building) {
        this.output = output;
        this.building = building;
    }

    /**
     * Begins a package.
     *
     * @param output the folder to make, which must not exist, or be empty; or the zip to make, named {@code .zip}, which
     *     must not exist
     * @return the writer, to be closed whatever happens
     * @throws FailedConversion when the output is there already or cannot be made
     */
    public static PackageWriter into(Path output) throws FailedConversion {
        Path folder = output.toAbsolutePath();
        try {
            if (ZippedFolder.isNamedSo(folder) && Files.exists(folder)) {
                throw new FailedConversion(output + ": output is there already");
            }
            if (Files.exists(folder) && !isEmptyFolder(folder)) {
                throw new FailedConversion(output + ": output exists and is not an empty folder");
            }
            Path parent = folder.getParent();
            if (parent == null) {
                throw new FailedConversion(output + ": output must not be a root folder");
            }
            Files.createDirectories(parent);
            return new PackageWriter(folder, Files.createTempDirectory(parent, "." + folder.getFileName() + "-"));
        } catch (IOException unwritable) {
            throw new FailedConversion(output + ": output folder cannot be made");
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Begins a file with these columns; a file that gets no row says that there are none.
     *
     * @param file a file of the contract
     * @param columns its columns in the order in which they are written, the required ones among them
     * @throws UncheckedIOException when the file cannot be written
     * @throws IllegalArgumentException when the contract knows no such column
     */
    public void begin(PackageFile file, String... columns) {
        Arrays.stream(columns).forEach(file::column);
        try {
            CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(building.resolve(file.fileName()), StandardCharsets.UTF_8);
            csv.writeRecord(columns);
            sheets.put(file, new Sheet(csv, List.of(columns)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Writes a row.
     *
     * @param file a file that was begun
     * @param values the values in the order of its columns; null for an absent one
     * @throws UncheckedIOException when it cannot be written
     * @throws IllegalArgumentException when the file was not begun or the number of values is another
     */
    public void row(PackageFile file, @Nullable Object... values) {
        Sheet sheet = sheets.get(file);
        if (sheet == null || sheet.columns.size() != values.length) {
            throw new IllegalArgumentException("row of `" + file.fileName() + "` does not fit its columns");
        }
        String[] texts = new String[values.length];
        Arrays.setAll(texts, i -> values[i] == null ? "" : String.valueOf(values[i]));
        sheet.csv.writeRecord(texts);
        sheet.rows++;
    }

    /**
     * Writes the manifest and gives the package its name; from now on it is there.
     *
     * @param manifest the manifest
     * @return the rows written, by file, in the order of the contract
     * @throws FailedConversion when it cannot be written; then there is no package
     */
    public Map<String, Long> finish(Manifest manifest) throws FailedConversion {
        Map<String, Long> rows = new LinkedHashMap<>();
        sheets.forEach((file, sheet) -> rows.put(file.fileName(), sheet.rows));
        try {
            closeSheets();
            write(manifest);
            if (ZippedFolder.isNamedSo(output)) {
                ZippedFolder.pack(building, output);
                Files.walkFileTree(building, new Removal());
            } else {
                Files.deleteIfExists(output);
                Files.move(building, output);
            }
            finished = true;
        } catch (IOException unwritable) {
            throw new FailedConversion(output + ": package cannot be written");
        }
        return Collections.unmodifiableMap(rows);
    }

    private void closeSheets() throws IOException {
        for (Sheet sheet : sheets.values()) {
            sheet.csv.close();
        }
        sheets.clear();
    }

    private void write(Manifest manifest) throws IOException {
        ZoneId zone = manifest.zone().id();
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(Files.newBufferedWriter(building.resolve(Manifest.FILE)))
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("format", Manifest.FORMAT);
            json.writeStringField("version", Manifest.VERSION);
            json.writeStringField("school", manifest.school());
            json.writeStringField("timezone", zone.getId());
            json.writeStringField("academicYear", manifest.academicYear().toString());
            if (manifest.regulation() != null) {
                json.writeStringField("regulation", manifest.regulation());
            }
            json.writeNumberField("schoolWeek", manifest.schoolWeek().days());
            json.writeStringField("exportedAt", written(manifest.exportedAt(), zone));
            Instant closed = manifest.yearClosedAt();
            if (closed != null) {
                json.writeStringField("yearClosedAt", written(closed, zone));
            }
            json.writeEndObject();
        }
    }

    /**
     * Writes an instant as a package has it.
     *
     * @param instant an instant
     * @param zone the zone whose offset is shown
     * @return ISO-8601 with the offset
     */
    public static String written(Instant instant, ZoneId zone) {
        return INSTANTS.format(instant.atZone(zone));
    }

    /** Removes what was written when the package was not finished. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            closeSheets();
            Files.walkFileTree(building, new Removal());
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
