package io.schooljournal.rules.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the files of a folder into a zip that appears all at once; the same files give the same bytes. */
final class ZippedFolder {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, Month.JANUARY, 1, 0, 0);

    private ZippedFolder() {}

    static boolean isNamedSo(Path output) {
        return output.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static void pack(Path folder, Path output) throws IOException {
        Path packing = folder.resolveSibling(folder.getFileName() + ".zip");
        try {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.sorted().toList();
            }
            try (OutputStream bytes = Files.newOutputStream(packing);
                    ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Path file : files) {
                    ZipEntry entry = new ZipEntry(file.getFileName().toString());
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
            Files.move(packing, output);
        } finally {
            Files.deleteIfExists(packing);
        }
    }
}
