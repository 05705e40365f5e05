package io.schooljournal.rules.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A package that lies in a zip, at its root or in one folder; nothing is ever unpacked to a disk. */
final class PackageZip implements PackageStore {
    private static final int MOST_ENTRIES = 1_000;
    /** An entry that unpacks to more than this may not be more than so many times its packed size (a zip bomb). */
    private static final long ALWAYS_FINE = 64L << 20;

    private static final long MOST_TIMES = 300;
    private static final String FOREIGN_FOLDER = "__MACOSX/";

    private final ZipFile zip;
    private final SortedMap<String, ZipEntry> entries;
    /** The size of the zip, which no entry in it can exceed, whatever its header says. */
    private final long packed;

    private PackageZip(ZipFile zip, SortedMap<String, ZipEntry> entries, long packed) {
        this.packed = packed;
        this.zip = zip;
        this.entries = entries;
    }

    static PackageZip open(Path file, String manifest) throws UnreadablePackage {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new PackageZip(zip, list(file, zip, manifest), Files.size(file));
        } catch (ZipException broken) {
            throw UnreadablePackage.of(file.toString(), "zip is cut off or broken");
        } catch (IOException unreadable) {
            throw UnreadablePackage.of(file.toString(), "file cannot be opened");
        } catch (UnreadablePackage hostile) {
            close(zip, hostile);
            throw hostile;
        }
    }

    private static void close(@Nullable ZipFile zip, UnreadablePackage cause) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException unclosed) {
            cause.addSuppressed(unclosed);
        }
    }

    private static SortedMap<String, ZipEntry> list(Path file, ZipFile zip, String manifest) throws UnreadablePackage {
        if (zip.size() > MOST_ENTRIES) {
            throw UnreadablePackage.of(file.toString(), "zip has more than `" + MOST_ENTRIES + "` entries");
        }
        SortedMap<String, ZipEntry> all = new TreeMap<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (leaves(name)) {
                throw UnreadablePackage.of(file.toString(), "zip entry `" + name + "` points out of the package");
            }
            if (all.put(name, entry) != null) {
                throw UnreadablePackage.of(file.toString(), "zip has the entry `" + name + "` twice");
            }
        }
        return inTopFolder(all, manifest);
    }

    private static boolean leaves(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.indexOf(':') >= 0
                || List.of(name.split("/", -1)).contains("..");
    }

    /** The entries of the folder in which the manifest lies, by their names in it. */
    private static SortedMap<String, ZipEntry> inTopFolder(SortedMap<String, ZipEntry> all, String manifest) {
        String folder = all.containsKey(manifest)
                ? ""
                : all.keySet().stream()
                        .filter(name -> name.endsWith("/" + manifest) && !name.startsWith(FOREIGN_FOLDER))
                        .filter(name -> name.indexOf('/') == name.lastIndexOf('/'))
                        .findFirst()
                        .map(name -> name.substring(0, name.indexOf('/') + 1))
                        .orElse("");
        SortedMap<String, ZipEntry> here = new TreeMap<>();
        for (ZipEntry entry : all.values()) {
            if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                here.put(entry.getName().substring(folder.length()), entry);
            }
        }
        return here;
    }

    @Override
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public long size(String name) {
        ZipEntry entry = entries.get(name);
        return entry == null ? 0 : Math.min(Math.max(0, entry.getSize()), most(entry));
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("zip has no entry `" + name + "`");
        }
        return new Bounded(zip.getInputStream(entry), most(entry));
    }

    /** The most bytes to which an entry may unpack, whatever its header says. */
    private long most(ZipEntry entry) {
        return Math.max(ALWAYS_FINE, Math.min(packed, entry.getCompressedSize()) * MOST_TIMES);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
