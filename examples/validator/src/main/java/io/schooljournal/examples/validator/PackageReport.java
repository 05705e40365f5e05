package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.rules.documents.Documents;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a document out of a package, by the regulation that was chosen or that its manifest names. */
final class PackageReport {
    private final @Nullable String regulation;
    private final @Nullable Instant asOf;

    PackageReport(@Nullable String regulation, @Nullable Instant asOf) {
        this.regulation = regulation;
        this.asOf = asOf;
    }

    /** Makes the document; a package that cannot be read, or that lacks what was chosen, is refused. */
    Document make(DocumentKind kind, String name, Selection selection) throws InputRefused, IOException {
        JournalPolicy chosen = regulation == null ? null : RegulationChoice.of(regulation);
        try (JournalPackage journal = JournalPackage.open(Path.of(name))) {
            Manifest manifest = journal.manifest();
            JournalPolicy policy = RegulationChoice.of(chosen, name, manifest);
            return Documents.of(policy).make(kind, journal, selection, asOf == null ? manifest.exportedAt() : asOf);
        } catch (UnreadablePackage refused) {
            throw InputRefused.inPackage(name, refused);
        } catch (UnknownChoice unknown) {
            throw new InputRefused(String.valueOf(unknown.getMessage()));
        }
    }
}
