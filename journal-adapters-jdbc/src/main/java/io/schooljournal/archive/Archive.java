package io.schooljournal.archive;

import io.schooljournal.archive.signature.Trust;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An archive (архив) that was made: it can be verified, and what was archived can be had back. */
public final class Archive {
    private Archive() {}

    /**
     * Verifies an archive: every byte of every file, that there is no file more or less, and the signature. Nothing in it is
     * believed before its hash is known to be right, and no more memory is needed than the manifest takes.
     *
     * @param path a folder or a zip
     * @param trust judges the signature; null when nobody is to look at it, for which no cryptography is needed
     * @return what was found
     * @throws IOException when there is no such folder or file, or it cannot be opened at all
     */
    public static ArchiveCheck verify(Path path, @Nullable Trust trust) throws IOException {
        try (Container container = Container.open(path)) {
            return new Inspection(path.toString(), container, trust).check();
        }
    }

    /**
     * Gives back the journal package, byte for byte as it was archived.
     *
     * <p>The archive is verified before; each file is compared again as it is copied. The package appears in its place whole
     * or not at all.
     *
     * @param path a folder or a zip
     * @param trust judges the signature; null when nobody is to look at it
     * @param output the folder to make, which is not there yet
     * @return what was found; nothing was made when the archive is not whole
     * @throws UnfitContent when the archive holds no journal package
     * @throws IOException when the archive cannot be opened or the output cannot be written
     */
    public static ArchiveCheck restore(Path path, @Nullable Trust trust, Path output) throws UnfitContent, IOException {
        Draft.checkFree(output);
        try (Container container = Container.open(path)) {
            ArchiveCheck check = new Inspection(path.toString(), container, trust).check();
            ArchiveManifest manifest = check.manifest();
            if (check.isWhole() && manifest != null) {
                copyPackage(container, manifest, output);
            }
            return check;
        }
    }

    private static void copyPackage(Container container, ArchiveManifest manifest, Path output)
            throws UnfitContent, IOException {
        boolean any = manifest.files().stream().anyMatch(Archive::isOfPackage);
        if (!any) {
            throw new UnfitContent("the archive holds no journal package");
        }
        try (Draft draft = new FolderDraft(output)) {
            for (ArchivedFile file : manifest.files()) {
                if (isOfPackage(file)) {
                    copy(container, file, draft);
                }
            }
            draft.finish();
            draft.keep();
        }
    }

    private static boolean isOfPackage(ArchivedFile file) {
        return file.kind() == FileKind.PACKAGE && file.path().startsWith(Names.PACKAGE);
    }

    private static void copy(Container container, ArchivedFile file, Draft draft) throws IOException {
        String name = file.path().substring(Names.PACKAGE.length());
        try (InputStream bytes = container.open(file.path())) {
            Digest copied = draft.write(name, Digest.NOT_KNOWN, bytes);
            if (!copied.isOf(file)) {
                throw new IOException("`" + file.path() + "` changed while it was being restored");
            }
        }
    }
}
