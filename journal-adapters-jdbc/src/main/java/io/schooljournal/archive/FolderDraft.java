package io.schooljournal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An archive that is written into a folder. */
final class FolderDraft extends Draft {
    FolderDraft(Path place) throws IOException {
        super(place);
        Files.createDirectory(draft());
    }

    @Override
    Digest write(String name, Digest digest, InputStream bytes) throws IOException {
        Path file = draft().resolve(name);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            Digest written = Digest.copying(bytes, out);
            channel.force(true);
            return written;
        }
    }

    @Override
    void finish() throws IOException {
        Trees.folders(draft()).forEach(Draft::settle);
    }
}
