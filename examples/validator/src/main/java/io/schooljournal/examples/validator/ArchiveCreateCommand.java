package io.schooljournal.examples.validator;

import io.schooljournal.archive.ArchiveManifest;
import io.schooljournal.archive.CopyOutcome;
import io.schooljournal.archive.NewArchive;
import io.schooljournal.archive.UnfitContent;
import io.schooljournal.archive.signature.Signer;
import io.schooljournal.archive.signature.SigningFailed;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code journal archive create}: a journal package and its documents into archives. */
@Command(
        name = "create",
        description = {
            "Makes an archive of a journal package: the package, its documents as PDF/A, the change log, a manifest with the "
                    + "SHA-256 of every file, and a detached signature of the manifest.",
            "",
            "Each --output is a copy; name two on two media. A copy is read back after it was written, and stands under "
                    + "its name whole or not at all.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 every copy was made, and there are as many as the regulation asks for; 1 every copy was made, but "
                    + "the regulation asks for more; 2 something could not be read, signed or written, which is said of each "
                    + "copy; 3 the program itself failed.",
            "",
            "Example:",
            "  journal archive create journal.zip --output /mnt/a/2024-2025 --output /mnt/b/2024-2025.zip \\",
            "    --sign head.p12 --password-file head.txt"
        })
final class ArchiveCreateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PACKAGE", description = "A folder or a .zip.")
    private String source = "";

    @Option(
            names = "--output",
            paramLabel = "DIR|FILE.zip",
            required = true,
            description = "A copy to make: a folder or a zip, which is not there yet; may be repeated.")
    private List<String> outputs = new ArrayList<>();

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE",
            description = "The regulation that says how long what is kept (default: the one the manifest names).")
    private @Nullable String regulation;

    @Mixin
    private final SigningOptions signing = new SigningOptions();

    @Option(
            names = "--documents",
            paramLabel = "NAMES|all|none",
            defaultValue = "class-performance-sheet,change-table",
            description = "Documents to make and keep, separated by commas (default: ${DEFAULT-VALUE}).")
    private String documents = "";

    @Option(
            names = "--without-package",
            description = "Keep the documents alone, such as summary sheets that outlive the journal.")
    private boolean withoutPackage;

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description = "The change log: a JSON row a line, with journal, sequence, previous and hash.")
    private @Nullable String changes;

    @Option(
            names = "--year-end",
            paramLabel = "DATE",
            description =
                    "Last day of the academic year, from which terms count (default: the last day of periods.csv).")
    private @Nullable LocalDate yearEnd;

    @Option(
            names = "--created-at",
            paramLabel = "INSTANT",
            description = "When the archive is made and signed (default: when the package was exported).")
    private @Nullable Instant createdAt;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    ArchiveCreateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputRefused {
        List<Path> targets = targets();
        List<DocumentKind> kinds = ArchivedDocuments.chosen(documents);
        Signer signer = signing.signer();
        JournalPolicy chosen = regulation == null ? null : RegulationChoice.of(regulation);
        try (JournalPackage journal = JournalPackage.open(Path.of(source))) {
            JournalPolicy policy = RegulationChoice.of(chosen, source, journal.manifest());
            ArchivedYear year = new ArchivedYear(journal, policy, yearEnd);
            ArchivePieces pieces = new ArchivePieces(journal, policy, language.language());
            pieces.addDocuments(kinds);
            if (!withoutPackage) {
                pieces.addPackage();
            }
            if (changes != null) {
                pieces.addChanges(Path.of(changes));
            }
            ArchiveManifest facts = year.manifest(pieces.all(), createdAt);
            return report(NewArchive.seal(facts, pieces.all(), signer).write(targets), year);
        } catch (UnreadablePackage refused) {
            throw InputRefused.inPackage(source, refused);
        } catch (UnknownChoice | UnfitContent | SigningFailed refused) {
            throw new InputRefused(String.valueOf(refused.getMessage()));
        } catch (IOException unreadable) {
            throw InputRefused.unreadable("`" + source + "`", unreadable);
        }
    }

    private List<Path> targets() throws InputRefused {
        List<Path> targets = outputs.stream().map(Path::of).toList();
        long different = targets.stream()
                .map(target -> target.toAbsolutePath().normalize())
                .distinct()
                .count();
        if (different < targets.size()) {
            throw new InputRefused("two copies cannot have one place; name another by --output");
        }
        return targets;
    }

    /** Says of each copy what became of it. */
    private int report(List<CopyOutcome> outcomes, ArchivedYear year) throws InputRefused {
        ArchiveText text = new ArchiveText(console, language.language());
        InputRefused first = null;
        for (CopyOutcome outcome : outcomes) {
            IOException failure = outcome.failure();
            if (failure == null) {
                text.made(outcome.target());
            } else if (first == null) {
                first = InputRefused.unwritable(outcome.target(), failure);
            } else {
                console.complain(
                        InputRefused.unwritable(outcome.target(), failure).line());
            }
        }
        if (first != null) {
            throw first;
        }
        text.onOneMedium(outcomes.stream().map(CopyOutcome::target).toList());
        return text.tooFew(outcomes.size(), year.copies()) ? ExitStatus.FOUND : ExitStatus.CLEAN;
    }
}
