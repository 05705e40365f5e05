package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.audit.Sensitivity;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.report.SensitivityRendering;
import io.schooljournal.rules.report.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Audits a package once by its regulation as it is read, and once by every other declared reading of it. */
final class PackageReadings {
    private final @Nullable String chosen;
    private final @Nullable Instant asOf;

    PackageReadings(@Nullable String chosen, @Nullable Instant asOf) {
        this.chosen = chosen;
        this.asOf = asOf;
    }

    /** Compares all readings of a package into a rendering; one that cannot be read is refused with its place. */
    void run(String name, SensitivityRendering rendering) throws InputRefused, IOException {
        try (JournalPackage opened = JournalPackage.open(Path.of(name));
                ReadingThreads threads = ReadingThreads.start()) {
            Manifest manifest = opened.manifest();
            RegulationFile file = RegulationChoice.file(chosen == null ? PackageAudit.named(name, manifest) : chosen);
            JournalPolicy policy = Regulations.compile(file);
            rendering.begin(new Setting(opened.source(), manifest.zone(), List.of(policy.regulation())));
            Sensitivity findings = Sensitivity.of(
                    opened.readBy(threads.readers()), asOf == null ? manifest.exportedAt() : asOf, policy);
            for (Reading reading : policy.regulation().readings()) {
                for (String other : reading.alternatives()) {
                    if (!other.equals(reading.chosen())) {
                        rendering.beginAlternative(reading, other);
                        findings.compare(
                                Regulations.compile(file.withReadings(Map.of(reading.name(), other))), rendering);
                        rendering.endAlternative();
                    }
                }
            }
            rendering.end();
        } catch (BrokenRegulation broken) {
            throw InputRefused.placed(String.valueOf(broken.getMessage()));
        } catch (UnreadablePackage refused) {
            throw PackageAudit.refused(name, refused);
        }
    }
}
