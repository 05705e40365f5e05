package io.schooljournal.examples.validator;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.audit.Sensitivity;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.report.SensitivityRendering;
import io.schooljournal.rules.report.SensitivityRendering.Alternative;
import io.schooljournal.rules.report.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Audits a package once by its regulation as it is read, and once by each other: every declared reading, or a regulation. */
final class PackageReadings {
    /** What is compared with a regulation, given its file. */
    private interface Others {
        void compare(RegulationFile file, Regulation own, Sensitivity findings, SensitivityRendering rendering)
                throws UnreadablePackage, BrokenRegulation;
    }

    private final @Nullable String chosen;
    private final @Nullable Instant asOf;

    PackageReadings(@Nullable String chosen, @Nullable Instant asOf) {
        this.chosen = chosen;
        this.asOf = asOf;
    }

    /** Compares all readings of the regulation over a package; one that cannot be read is refused with its place. */
    void run(String name, SensitivityRendering rendering) throws InputRefused, IOException {
        run(name, rendering, PackageReadings::everyReading);
    }

    /** Compares the regulation with another over a package. */
    void run(String name, RegulationFile other, SensitivityRendering rendering) throws InputRefused, IOException {
        run(name, rendering, (file, own, findings, out) -> {
            JournalPolicy policy = Regulations.compile(other);
            out.beginAlternative(Alternative.of(own, policy.regulation()));
            findings.compare(policy, out);
            out.endAlternative();
        });
    }

    private void run(String name, SensitivityRendering rendering, Others others) throws InputRefused, IOException {
        try (JournalPackage opened = JournalPackage.open(Path.of(name));
                ReadingThreads threads = ReadingThreads.start()) {
            Manifest manifest = opened.manifest();
            RegulationFile file =
                    RegulationChoice.file(chosen == null ? RegulationChoice.named(name, manifest) : chosen);
            JournalPolicy policy = Regulations.compile(file);
            rendering.begin(new Setting(opened.source(), manifest.zone(), List.of(policy.regulation())));
            Sensitivity findings = Sensitivity.of(
                    opened.readBy(threads.readers()), asOf == null ? manifest.exportedAt() : asOf, policy);
            others.compare(file, policy.regulation(), findings, rendering);
            rendering.end();
        } catch (BrokenRegulation broken) {
            throw InputRefused.placed(String.valueOf(broken.getMessage()));
        } catch (UnreadablePackage refused) {
            throw InputRefused.inPackage(name, refused);
        }
    }

    private static void everyReading(
            RegulationFile file, Regulation own, Sensitivity findings, SensitivityRendering rendering)
            throws UnreadablePackage, BrokenRegulation {
        for (Reading reading : own.readings()) {
            for (String other : reading.alternatives()) {
                if (!other.equals(reading.chosen())) {
                    rendering.beginAlternative(Alternative.of(reading, other));
                    findings.compare(Regulations.compile(file.withReadings(Map.of(reading.name(), other))), rendering);
                    rendering.endAlternative();
                }
            }
        }
    }
}
