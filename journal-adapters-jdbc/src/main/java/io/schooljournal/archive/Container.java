package io.schooljournal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What holds the files of an archive, for reading; it follows no link and opens nothing outside. */
interface Container extends Closeable {
    /** Opens a folder or a zip; what is wrong with the zip itself is among its faults. */
    static Container open(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return Files.isDirectory(path) ? FolderContainer.open(path) : ZipContainer.open(path);
    }

    /** The paths of the files. */
    Set<String> names();

    /** What was found wrong before any file was opened. */
    List<Fault> faults();

    /** Opens a file of one of these names. */
    InputStream open(String name) throws IOException;

    /** Reads a file that cannot be large. */
    default byte[] bytes(String name, int most) throws IOException {
        try (InputStream bytes = open(name)) {
            byte[] read = bytes.readNBytes(most + 1);
            if (read.length > most) {
                throw new IOException("more than " + most + " bytes");
            }
            return read;
        }
    }
}
