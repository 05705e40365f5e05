package io.schooljournal.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/**
 * An archive that is being written beside its place, under a name that begins with a point and ends with {@code .part};
 * closed before it is {@linkplain #keep() kept}, it leaves nothing behind.
 */
abstract class Draft implements Closeable {
    private final Path place;
    private final Path draft;

    Draft(Path place) {
        this.place = place.toAbsolutePath();
        this.draft = this.place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    /** Begins an archive: a zip where the name of its place ends in {@code .zip}, a folder elsewhere. */
    static Draft of(Path place) throws IOException {
        checkFree(place);
        String name = String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") ? new ZipDraft(place) : new FolderDraft(place);
    }

    /** A place is free when nothing is there, not even a link that leads nowhere. */
    static void checkFree(Path place) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(place.toString());
        }
    }

    Path draft() {
        return draft;
    }

    /** Writes one file; the names come in their order. */
    final void add(String name, Digest digest, InputStream bytes) throws IOException {
        Digest written = write(name, digest, bytes);
        if (!written.equals(digest)) {
            throw new IOException("`" + name + "` changed while it was being archived");
        }
    }

    abstract Digest write(String name, Digest digest, InputStream bytes) throws IOException;

    /** Ends the writing; when it returns, everything has reached the medium, as far as the system can tell. */
    abstract void finish() throws IOException;

    /** Gives the archive its name. */
    void keep() throws IOException {
        checkFree(place);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        settle(place.resolveSibling("."));
    }

    /** Makes the names in a folder durable, where the system can. */
    static void settle(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notHere) {
            // Windows opens no folder; there the move itself is all that can be done.
        }
    }

    @Override
    public void close() throws IOException {
        Trees.delete(draft);
    }
}
