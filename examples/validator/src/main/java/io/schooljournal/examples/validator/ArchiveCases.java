package io.schooljournal.examples.validator;

import io.schooljournal.archive.ArchiveCheck;
import io.schooljournal.archive.ArchiveManifest;
import io.schooljournal.archive.disposal.ArchiveCopy;
import io.schooljournal.archive.disposal.DisposalCase;
import io.schooljournal.archive.disposal.Holds;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Archives, and how they stand on a day. */
final class ArchiveCases {
    @Parameters(
            arity = "1..*",
            paramLabel = "ARCHIVE",
            description = "Archives, folders or .zip, with all their copies: a hold on one copy holds them all.")
    private List<String> archives = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", required = true, description = "The day.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--regulation",
            paramLabel = "ID|FILE",
            description =
                    "The regulation in force on that day (default: the one each manifest names). What the archive says "
                            + "of its terms counts as well: the later day stands.")
    private @Nullable String regulation;

    @Mixin
    private final TrustOption trust = new TrustOption();

    LocalDate asOf() {
        return asOf;
    }

    List<DisposalCase> read() throws InputRefused {
        JournalPolicy chosen = regulation == null ? null : RegulationChoice.of(regulation);
        List<ArchiveCopy> copies = new ArrayList<>();
        for (String archive : archives) {
            ArchiveCheck check = ArchiveVerifyCommand.verify(archive, trust.trust());
            ArchiveManifest manifest = check.manifest();
            if (manifest == null) {
                throw new InputRefused("cannot read `" + archive + "`: "
                        + check.faults().get(0).text().en());
            }
            policy(chosen, manifest, archive);
            copies.add(new ArchiveCopy(check, holds(archive)));
        }
        return DisposalCase.of(copies, asOf, manifest -> terms(chosen, manifest));
    }

    private static List<String> holds(String archive) throws InputRefused {
        try {
            return Holds.of(Path.of(archive));
        } catch (IOException unreadable) {
            throw InputRefused.unreadable("the holds of `" + archive + "`", unreadable);
        }
    }

    private List<RetentionTerms> terms(@Nullable JournalPolicy chosen, ArchiveManifest manifest) {
        JournalPolicy policy = chosen == null
                ? Regulations.builtIn().find(manifest.regulation()).orElseThrow()
                : chosen;
        return ArchivedYear.termsOn(asOf, policy);
    }

    private static void policy(@Nullable JournalPolicy chosen, ArchiveManifest manifest, String archive)
            throws InputRefused {
        Optional<JournalPolicy> named = Regulations.builtIn().find(manifest.regulation());
        if (chosen == null && named.isEmpty()) {
            throw new InputRefused("the manifest of `" + archive + "` names the regulation `" + manifest.regulation()
                    + "`, which is not built in; name one by --regulation");
        }
    }
}
