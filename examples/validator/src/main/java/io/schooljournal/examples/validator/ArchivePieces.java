package io.schooljournal.examples.validator;

import io.schooljournal.archive.FileKind;
import io.schooljournal.archive.Piece;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.retention.RetentionTerms.Kept;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Collects what goes into an archive of a package. */
final class ArchivePieces {
    private final JournalPackage journal;
    private final JournalPolicy policy;
    private final Language language;
    private final List<Piece> pieces = new ArrayList<>();

    ArchivePieces(JournalPackage journal, JournalPolicy policy, Language language) {
        this.journal = journal;
        this.policy = policy;
        this.language = language;
    }

    List<Piece> all() {
        return pieces;
    }

    void addPackage() throws UnreadablePackage {
        for (String name : journal.files()) {
            pieces.add(new Piece("package/" + name, FileKind.PACKAGE, Kept.JOURNAL, () -> journal.open(name)));
        }
    }

    void addDocuments(List<DocumentKind> kinds) throws UnreadablePackage, UnknownChoice {
        if (!kinds.isEmpty()) {
            pieces.addAll(new ArchivedDocuments(policy, journal, language).make(kinds));
        }
    }

    void addChanges(Path file) throws InputRefused {
        if (!Files.isRegularFile(file)) {
            throw new InputRefused("cannot read `" + file + "`: "
                    + (Files.isDirectory(file) ? "it is a folder" : "no such file or folder"));
        }
        pieces.add(new Piece("changes.jsonl", FileKind.CHANGE_LOG, Kept.JOURNAL, () -> Files.newInputStream(file)));
    }
}
