package io.schooljournal.examples.validator;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a document goes: standard output, or a file that appears whole or not at all.
 *
 * <p>The document is written beside its place and moved there when it is {@linkplain #keep() complete}; closed before
 * that, it leaves nothing behind. What is no regular file, such as a device, is written directly.
 */
final class OutputFile implements Closeable {
    private final OutputStream stream;
    private final @Nullable Path place;
    private final @Nullable Path draft;

    private OutputFile(OutputStream stream, @Nullable Path place, @Nullable Path draft) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
        this.place = place;
        this.draft = draft;
    }

    /** Opens the output that the user named: {@code -} is standard output. */
    static OutputFile open(String name, Console console) throws InputRefused {
        if (name.equals("-")) {
            return new OutputFile(new Shared(console.output()), null, null);
        }
        Path place = Path.of(name);
        if (Files.isDirectory(place)) {
            throw new InputRefused("cannot write `" + name + "`: it is a folder");
        }
        try {
            return open(place);
        } catch (IOException refused) {
            throw InputRefused.unwritable(place, refused);
        }
    }

    private static OutputFile open(Path named) throws IOException {
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            return new OutputFile(Files.newOutputStream(named), null, null);
        }
        Path place = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        Path draft = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        OutputStream stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        draft.toFile().deleteOnExit();
        return new OutputFile(stream, place, draft);
    }

    OutputStream stream() {
        return stream;
    }

    /** Tells whether a file is written, rather than standard output or a device. */
    boolean isFile() {
        return draft != null;
    }

    /** Puts the complete document in its place. */
    void keep() throws InputRefused, IOException {
        stream.close();
        if (draft == null || place == null) {
            return;
        }
        try {
            move(draft, place);
        } catch (IOException refused) {
            throw InputRefused.unwritable(place, refused);
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (draft != null) {
            Files.deleteIfExists(draft);
        }
    }

    /** Standard output stays open until the program ends. */
    private static final class Shared extends FilterOutputStream {
        Shared(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] octets, int from, int count) throws IOException {
            out.write(octets, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
