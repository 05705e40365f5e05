package io.schooljournal.rules.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Where the files of a package lie. */
interface PackageStore extends Closeable {
    /** The names of the files, in order. */
    List<String> names() throws IOException;

    /** About how many bytes a file has when it is open; what a zip says of it may be wrong, and is at least 0. */
    long size(String name) throws IOException;

    /** Opens a file of one of these names, from its beginning. */
    InputStream open(String name) throws IOException;
}
