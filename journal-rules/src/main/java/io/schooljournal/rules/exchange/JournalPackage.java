package io.schooljournal.rules.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A journal package that is open for reading; its files can be read again and again, none of them is kept in memory.
 *
 * <p>Opening reads the manifest and every header row, so that a package which cannot be judged is refused before its
 * first row is.
 */
public final class JournalPackage implements Closeable {
    private final String source;
    private final PackageStore store;
    private final Manifest manifest;
    private final Map<PackageFile, Header> headers;
    private final List<String> ignored;
    private final Readers readers;

    private JournalPackage(
            String source,
            PackageStore store,
            Manifest manifest,
            Map<PackageFile, Header> headers,
            List<String> ignored,
            Readers readers) {
        this.source = source;
        this.store = store;
        this.manifest = manifest;
        this.headers = headers;
        this.ignored = List.copyOf(ignored);
        this.readers = readers;
    }

    /**
     * Opens a package.
     *
     * @param path a folder, or a zip with the files at its root or in one folder
     * @return the package, to be closed
     * @throws UnreadablePackage when there is no such package, its manifest is missing or broken, a file lacks a
     *     required column or is not UTF-8 text in its first row, or the zip is broken or hostile
     */
    public static JournalPackage open(Path path) throws UnreadablePackage {
        return open(path, path.toString());
    }

    /**
     * Opens a package that is called otherwise than where it lies.
     *
     * @param path a folder, or a zip with the files at its root or in one folder
     * @param source what {@link #source()} shall return
     * @return the package, to be closed
     * @throws UnreadablePackage as {@link #open(Path)} does; it may name the path
     */
    public static JournalPackage open(Path path, String source) throws UnreadablePackage {
        PackageStore store = PackageStore.at(path, Manifest.FILE);
        try {
            return open(source, store);
        } catch (UnreadablePackage refused) {
            throw closing(store, refused);
        } catch (RefusedInput refused) {
            throw closing(store, refused.in(source));
        } catch (IOException unreadable) {
            throw closing(store, UnreadablePackage.of(source, "package is cut off or broken"));
        }
    }

    private static UnreadablePackage closing(PackageStore store, UnreadablePackage refused) {
        try {
            store.close();
        } catch (IOException unclosed) {
            refused.addSuppressed(unclosed);
        }
        return refused;
    }

    private static JournalPackage open(String source, PackageStore store) throws UnreadablePackage, IOException {
        List<String> names = store.names();
        if (!names.contains(Manifest.FILE)) {
            throw UnreadablePackage.of(source, "missing `" + Manifest.FILE + "`");
        }
        List<String> ignored = new ArrayList<>();
        Manifest manifest = ManifestReader.read(store.open(Manifest.FILE), ignored);
        Map<PackageFile, Header> headers = new EnumMap<>(PackageFile.class);
        for (PackageFile file : PackageFile.values()) {
            if (names.contains(file.fileName())) {
                Header header = header(store, file);
                headers.put(file, header);
                header.unknown().forEach(name -> ignored.add(file.fileName() + ":" + name));
            }
        }
        names.stream()
                .filter(name -> PackageFile.named(name) == null && !name.equals(Manifest.FILE))
                .forEach(ignored::add);
        return new JournalPackage(source, store, manifest, headers, ignored, Readers.HERE);
    }

    private static Header header(PackageStore store, PackageFile file) throws UnreadablePackage, IOException {
        try (Pieces pieces = new Pieces(store.open(file.fileName()))) {
            return CsvRows.header(file, pieces.next());
        } catch (RefusedInput refused) {
            throw refused.in(file.fileName());
        }
    }

    /**
     * Returns where the package was read from.
     *
     * @return the path as it was given
     */
    public String source() {
        return source;
    }

    /**
     * Returns the manifest.
     *
     * @return the manifest
     */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * Tells whether the package has this file, even an empty one.
     *
     * @param file a file of the contract
     * @return true when it is there
     */
    public boolean has(PackageFile file) {
        return headers.containsKey(file);
    }

    /**
     * Tells whether the package has this column; a file of no bytes has all of them.
     *
     * @param file a file of the contract
     * @param column one of its columns
     * @return true when the file is there and its header names the column
     */
    public boolean has(PackageFile file, Column column) {
        Header header = headers.get(file);
        return header != null && header.has(column);
    }

    /**
     * Tells about how large a file is, for reckoning how long reading takes and how much room is needed.
     *
     * @param file a file of the contract
     * @return bytes, when unpacked; 0 when it is absent or does not say
     */
    public long size(PackageFile file) {
        try {
            return has(file) ? store.size(file.fileName()) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }

    /**
     * Returns what was put aside: files, columns and members of the manifest that the contract does not know.
     *
     * @return {@code file} or {@code file:column}
     */
    public List<String> ignored() {
        return ignored;
    }

    /**
     * Returns the files of the package, those that the contract does not know among them.
     *
     * @return their names, in order
     * @throws UnreadablePackage when the package cannot be listed
     */
    public List<String> files() throws UnreadablePackage {
        try {
            return store.names();
        } catch (IOException unreadable) {
            throw UnreadablePackage.of(source, "package is cut off or broken");
        }
    }

    /**
     * Opens a file of the package as it is, byte for byte.
     *
     * @param file one of its {@linkplain #files() names}
     * @return its bytes, to be closed; reading ends with an exception where the zip turns out to be broken or hostile
     * @throws IOException when there is no such file, or it cannot be opened
     */
    public InputStream open(String file) throws IOException {
        return store.open(file);
    }

    /**
     * Returns this package, to be read by others; both are closed together.
     *
     * @param others who reads its files
     * @return the same package
     */
    public JournalPackage readBy(Readers others) {
        return new JournalPackage(source, store, manifest, headers, ignored, others);
    }

    /**
     * Reads a file from its beginning; of an absent file there are no rows.
     *
     * @param file a file of the contract
     * @param taker takes the rows, in the order of their lines, on the caller's thread, whoever reads them
     * @throws UnreadablePackage when the file cannot be read to its end; the rows before that were handed over
     */
    public void read(PackageFile file, RowReader taker) throws UnreadablePackage {
        Header header = headers.get(file);
        if (header == null) {
            return;
        }
        try (Pieces pieces = new Pieces(store.open(file.fileName()))) {
            readers.read(pieces, () -> new RowBlock(file, header), taker);
            taker.end();
        } catch (RefusedInput refused) {
            throw refused.in(file.fileName());
        } catch (IOException unreadable) {
            throw UnreadablePackage.of(file.fileName(), "file is cut off or broken");
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
