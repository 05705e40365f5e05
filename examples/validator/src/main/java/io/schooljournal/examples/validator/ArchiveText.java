package io.schooljournal.examples.validator;

import io.schooljournal.archive.ArchiveCheck;
import io.schooljournal.archive.ArchiveManifest;
import io.schooljournal.archive.Fault;
import io.schooljournal.archive.signature.Signature;
import io.schooljournal.archive.signature.SignatureCheck;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.retention.RetentionTerms;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said of archives to people. */
final class ArchiveText {
    private final Console console;
    private final Language language;

    ArchiveText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    private PrintWriter out() {
        return console.text();
    }

    private String said(String ru, String en) {
        return new Text(ru, en).in(language);
    }

    void made(Path target) {
        out().println(Console.oneLine(said("создан и прочитан обратно: ", "made and read back: ") + target));
    }

    /** Warns where copies lie together: what destroys one destroys the other. */
    void onOneMedium(List<Path> copies) {
        if (copies.size() < 2) {
            return;
        }
        try {
            Set<FileStore> media = new HashSet<>();
            for (Path copy : copies) {
                media.add(Files.getFileStore(copy));
            }
            if (media.size() < copies.size()) {
                console.complain("journal: " + said("экземпляры лежат на одном носителе", "copies lie on one medium"));
            }
        } catch (IOException unknown) {
            // Where the system does not tell media apart, nothing can be said.
        }
    }

    /** Tells whether there are fewer copies than a regulation asks for, and says so. */
    boolean tooFew(int made, Optional<RetentionTerms> wanted) {
        if (wanted.isEmpty() || made >= wanted.get().copies()) {
            return false;
        }
        String clauses = wanted.get().clauses().stream().map(Object::toString).collect(Collectors.joining(", "));
        console.complain("journal: "
                + said(
                        "экземпляров " + made + ", а нужно " + wanted.get().copies() + " (" + clauses
                                + "); назовите ещё место через --output",
                        "copies made: " + made + ", asked for: " + wanted.get().copies() + " (" + clauses
                                + "); name another place by --output"));
        return true;
    }

    /** Says what came of verifying an archive. */
    void verified(ArchiveCheck check) {
        line(check.archive() + ": " + (check.isWhole() ? said("цел", "whole") : said("повреждён", "not whole")));
        ArchiveManifest manifest = check.manifest();
        if (manifest != null) {
            line("  " + manifest.school() + ", " + manifest.academicYear() + ", "
                    + said("файлов: ", "files: ") + manifest.files().size() + ", "
                    + said("создан ", "made at ") + manifest.createdAt());
            line("  " + signature(check, manifest));
        }
        check.faults().forEach(this::fault);
        check.ignored()
                .forEach(name -> line(
                        "  " + said("в описи не понято и не учтено: ", "in the manifest, not known and put aside: ")
                                + name));
    }

    void fault(Fault fault) {
        line("  " + fault.code() + ": " + fault.text().in(language));
    }

    private String signature(ArchiveCheck check, ArchiveManifest manifest) {
        SignatureCheck found = check.signature();
        Signature by = found == null ? null : found.signature();
        if (found == null || by == null) {
            return manifest.signed()
                    ? said("подпись не прочитана", "signature not read")
                    : said("не подписан", "not signed");
        }
        return said("подпись: ", "signed by ") + by.signer() + ", " + by.claimedAt()
                + said(" (по словам подписавшего), ", " (by the signer's claim), ")
                + by.algorithm() + ", "
                + (found.vouched()
                        ? said("сертификату доверяют", "the certificate is trusted")
                        : said(
                                "доверие к сертификату не проверено: назовите сертификаты через --trust",
                                "whether the certificate is trusted was not checked; name certificates by --trust"));
    }

    private void line(String text) {
        out().println(Console.oneLine(text));
    }
}
