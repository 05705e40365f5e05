package io.schooljournal.archive;

import io.schooljournal.archive.signature.Signer;
import io.schooljournal.archive.signature.SigningFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new archive that is sealed and not yet written: each file was read once and is named in the manifest with its hash,
 * and the manifest is signed. Each copy is the same, but for being a folder or a zip.
 */
public final class NewArchive {
    private final List<Sealed> files;
    private final ArchiveManifest manifest;

    /** A file with what its bytes came to. */
    private record Sealed(String path, Digest digest, Piece.Content content) {
        static Sealed of(String path, byte[] bytes) {
            return new Sealed(path, Digest.of(bytes), Piece.bytes(bytes));
        }
    }

    private NewArchive(ArchiveManifest manifest, List<Sealed> files) {
        this.manifest = manifest;
        this.files = files.stream()
                .sorted((one, other) -> one.path.compareTo(other.path))
                .toList();
    }

    /**
     * Seals an archive.
     *
     * @param facts what the manifest is to say; its files, change logs and whether it is signed are filled in here
     * @param pieces the files; a note on how to verify the archive is added to them
     * @param signer who signs the manifest, at the instant of its creation; null for nobody
     * @return the archive; the same facts and pieces give the same bytes, but for the signature
     * @throws UnfitContent when a path is no name of a file inside, or taken, or a change log is broken already
     * @throws SigningFailed when the signer cannot sign
     * @throws IOException when a piece cannot be read
     */
    public static NewArchive seal(ArchiveManifest facts, List<Piece> pieces, @Nullable Signer signer)
            throws UnfitContent, SigningFailed, IOException {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(new Piece(Names.README, FileKind.NOTE, null, Piece.bytes(Readme.bytes())));
        check(all);
        List<Sealed> files = new ArrayList<>();
        List<ArchivedFile> named = new ArrayList<>();
        List<LogEnd> logs = new ArrayList<>();
        for (Piece piece : all) {
            Sealed file = sealed(piece);
            files.add(file);
            named.add(new ArchivedFile(
                    piece.path(), file.digest.size(), file.digest.sha256(), piece.kind(), piece.keptAs()));
            if (piece.kind() == FileKind.CHANGE_LOG) {
                logs.addAll(ends(piece));
            }
        }
        named.sort((one, other) -> one.path().compareTo(other.path()));
        ArchiveManifest manifest = ArchiveManifest.builder()
                .from(facts)
                .signed(signer != null)
                .changeLogs(logs)
                .files(named)
                .build();
        files.addAll(around(manifest, signer));
        return new NewArchive(manifest, files);
    }

    private static void check(List<Piece> pieces) throws UnfitContent {
        Set<String> taken = new HashSet<>();
        for (Piece piece : pieces) {
            String path = piece.path();
            if (!Names.isInside(path) || Names.isReserved(path)) {
                throw new UnfitContent("`" + path + "` cannot be the name of a file in an archive");
            }
            // A medium that does not tell cases apart could hold only one of them.
            if (!taken.add(path.toLowerCase(Locale.ROOT))) {
                throw new UnfitContent("two files of the archive would be named `" + path + "`");
            }
        }
    }

    private static Sealed sealed(Piece piece) throws IOException {
        try (InputStream bytes = piece.content().open()) {
            return new Sealed(piece.path(), Digest.of(bytes), piece.content());
        }
    }

    private static List<LogEnd> ends(Piece log) throws UnfitContent, IOException {
        try (InputStream bytes = log.content().open()) {
            return ChangeLogFile.ends(bytes);
        } catch (BrokenManifest broken) {
            throw new UnfitContent("change log is broken: " + broken.getMessage());
        }
    }

    private static List<Sealed> around(ArchiveManifest manifest, @Nullable Signer signer) throws SigningFailed {
        List<Sealed> around = new ArrayList<>();
        byte[] json = ManifestJson.write(manifest);
        around.add(Sealed.of(ArchiveManifest.FILE, json));
        if (signer != null) {
            around.add(Sealed.of(ArchiveManifest.SIGNATURE_FILE, signer.sign(json, manifest.createdAt())));
        }
        Map<String, String> hashes = new HashMap<>();
        around.forEach(file -> hashes.put(file.path, file.digest.sha256()));
        around.add(Sealed.of(Names.SUMS, Sums.of(manifest, hashes)));
        return around;
    }

    /**
     * Returns the manifest.
     *
     * @return the manifest, complete
     */
    public ArchiveManifest manifest() {
        return manifest;
    }

    /**
     * Writes copies, each under a name of its own until it has reached the medium and was read back, so that under its
     * final name there is a whole archive or nothing.
     *
     * @param targets where; a name that ends in {@code .zip} becomes a zip, any other a folder; the folder around it is
     *     there, it itself is not
     * @return what became of each, in their order; one that failed does not keep the others from being made
     */
    public List<CopyOutcome> write(List<Path> targets) {
        return targets.stream()
                .map(target -> new CopyOutcome(target, failure(target)))
                .toList();
    }

    private @Nullable IOException failure(Path target) {
        try (Draft draft = Draft.of(target)) {
            for (Sealed file : files) {
                try (InputStream bytes = file.content.open()) {
                    draft.add(file.path, file.digest, bytes);
                }
            }
            draft.finish();
            readBack(draft.draft());
            draft.keep();
            return null;
        } catch (IOException failure) {
            return failure;
        }
    }

    private static void readBack(Path draft) throws IOException {
        List<Fault> faults = Archive.verify(draft, null).faults();
        if (!faults.isEmpty()) {
            throw new IOException("it does not read back as it was written: "
                    + faults.get(0).text().en());
        }
    }
}
