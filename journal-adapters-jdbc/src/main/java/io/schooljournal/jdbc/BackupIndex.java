package io.schooljournal.jdbc;

import io.schooljournal.core.content.Members;
import io.schooljournal.core.journal.Chain;
import io.schooljournal.core.school.SchoolId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The index names each file of a backup, its SHA-256, and the chain that the log in it comes to.
 *
 * <p>It is written last: a folder without it is no backup.
 */
record BackupIndex(SchoolId school, List<Part> parts) {
    private static final String NAME = "index.jsonl";
    private static final String FORM = "school-journal-backup/1";

    /** A file; the chain is null in the one that holds texts. */
    record Part(String file, String digest, @Nullable Chain chain) {
        JsonLine line() {
            JsonLine line = new JsonLine().add("file", file).add("sha256", digest);
            return chain == null ? line : line.add("chain", chain.members());
        }

        static Part of(String line) {
            JsonLineReader read = JsonLineReader.of(line);
            Chain chain = read.has("chain") ? Chain.read(read.members("chain")) : null;
            return new Part(read.text("file"), read.text("sha256"), chain);
        }
    }

    List<Chain> chains() {
        List<Chain> chains = new ArrayList<>();
        for (Part part : parts) {
            Chain chain = part.chain();
            if (chain != null) {
                chains.add(chain);
            }
        }
        return List.copyOf(chains);
    }

    /** Refuses a folder in which a file is not the one that was written. */
    void checkFiles(Path folder) throws IOException {
        for (Part part : parts) {
            if (!BackupFile.digestOf(folder.resolve(part.file())).equals(part.digest())) {
                throw new IllegalArgumentException("file `" + part.file() + "` is not as the index of the backup says");
            }
        }
    }

    void write(Path folder) throws IOException {
        Path unfinished = folder.resolve(NAME + ".part");
        try (BackupFile file = BackupFile.create(unfinished)) {
            Members head =
                    Members.builder().add("form", FORM).add("school", school).build();
            file.line(new JsonLine().add("backup", head));
            for (Part part : parts) {
                file.line(part.line());
            }
        }
        Files.move(unfinished, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    static BackupIndex read(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(NAME));
        Members head = lines.isEmpty()
                ? Members.builder().build()
                : JsonLineReader.of(lines.get(0)).members("backup");
        if (!FORM.equals(head.optional("form"))) {
            throw new IllegalArgumentException("expected a backup of the form `" + FORM + "`");
        }
        List<Part> parts = lines.stream().skip(1).map(Part::of).toList();
        for (Part part : parts) {
            if (!part.file().matches("[a-z0-9-]+\\.jsonl")) {
                throw new IllegalArgumentException(
                        "expected the name of a file of the backup, not `" + part.file() + "`");
            }
        }
        return new BackupIndex(new SchoolId(head.text("school")), parts);
    }
}
