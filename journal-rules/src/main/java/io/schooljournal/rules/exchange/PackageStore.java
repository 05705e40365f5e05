package io.schooljournal.rules.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the files of a package, or of another system's export, lie. */
interface PackageStore extends Closeable {
    /**
     * Opens a folder, or a zip with the files at its root or in one folder.
     *
     * @param manifest the name of the file that shows in which folder of a zip the files lie
     */
    static PackageStore at(Path path, String manifest) throws UnreadablePackage {
        if (!Files.exists(path)) {
            throw UnreadablePackage.of(path.toString(), "no such file or folder");
        }
        return Files.isDirectory(path) ? new PackageFolder(path) : PackageZip.open(path, manifest);
    }

    /** The names of the files, in order. */
    List<String> names() throws IOException;

    /** About how many bytes a file has when it is open; what a zip says of it may be wrong, and is at least 0. */
    long size(String name) throws IOException;

    /** Opens a file of one of these names, from its beginning. */
    InputStream open(String name) throws IOException;
}
