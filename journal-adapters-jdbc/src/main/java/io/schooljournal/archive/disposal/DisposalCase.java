package io.schooljournal.archive.disposal;

import io.schooljournal.archive.ArchiveManifest;
import io.schooljournal.archive.ArchivedFile;
import io.schooljournal.archive.KeptTerm;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.retention.RetentionTerms.Kept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One archive with its copies, as it stands on a day.
 *
 * @param manifest its manifest, the same in each copy
 * @param seal the SHA-256 of the manifest
 * @param copies its copies; at least one
 * @param parts what it holds, by as what it is kept
 */
public record DisposalCase(ArchiveManifest manifest, String seal, List<ArchiveCopy> copies, List<KeptPart> parts) {
    /** The case keeps its own lists. */
    public DisposalCase {
        copies = List.copyOf(copies);
        parts = List.copyOf(parts);
    }

    /**
     * Returns how archives stand on a day.
     *
     * @param copies copies of archives, each with a manifest that could be read; those with the same manifest are one case
     * @param asOf the local day
     * @param today what the regulation demands on that day, of an archive with this manifest
     * @return the cases, in the order of their first copies
     * @throws IllegalArgumentException when a copy has no manifest
     */
    public static List<DisposalCase> of(
            Collection<ArchiveCopy> copies, LocalDate asOf, Function<ArchiveManifest, List<RetentionTerms>> today) {
        Map<String, List<ArchiveCopy>> bySeal = new LinkedHashMap<>();
        for (ArchiveCopy copy : copies) {
            if (copy.check().manifest() == null) {
                throw new IllegalArgumentException("archive `" + copy.check().archive() + "` must have a manifest");
            }
            bySeal.computeIfAbsent(String.valueOf(copy.check().seal()), none -> new ArrayList<>())
                    .add(copy);
        }
        List<DisposalCase> cases = new ArrayList<>();
        bySeal.forEach((seal, same) -> {
            ArchiveManifest manifest =
                    Objects.requireNonNull(same.get(0).check().manifest());
            cases.add(new DisposalCase(manifest, seal, same, parts(manifest, asOf, today.apply(manifest))));
        });
        return cases;
    }

    private static List<KeptPart> parts(ArchiveManifest manifest, LocalDate asOf, List<RetentionTerms> today) {
        Map<Kept, List<ArchivedFile>> files = new EnumMap<>(Kept.class);
        for (ArchivedFile file : manifest.files()) {
            Kept kept = file.keptAs();
            if (kept != null) {
                files.computeIfAbsent(kept, none -> new ArrayList<>()).add(file);
            }
        }
        List<KeptPart> parts = new ArrayList<>();
        files.forEach((kept, those) -> {
            KeptTerm term = term(manifest, kept, today);
            parts.add(new KeptPart(
                    kept,
                    those.size(),
                    those.stream().mapToLong(ArchivedFile::size).sum(),
                    term.until(),
                    term.clauses(),
                    term.isOverOn(asOf)));
        });
        return parts;
    }

    /** Of the term that stands in the archive and that of the day, the one that ends later. */
    private static KeptTerm term(ArchiveManifest manifest, Kept kept, List<RetentionTerms> today) {
        KeptTerm now = KeptTerm.of(kept, manifest.yearEnd(), today);
        return Stream.concat(manifest.terms().stream().filter(term -> term.keptAs() == kept), Stream.of(now))
                .reduce((one, other) -> ends(other).isAfter(ends(one)) ? other : one)
                .orElse(now);
    }

    private static LocalDate ends(KeptTerm term) {
        LocalDate until = term.until();
        return until == null ? LocalDate.MIN : until;
    }

    /**
     * Returns how the archive stands.
     *
     * @return the state
     */
    public DisposalState state() {
        long over = parts.stream().filter(KeptPart::over).count();
        if (over == 0) {
            return DisposalState.KEPT;
        }
        if (over < parts.size()) {
            return DisposalState.PARTLY_OVER;
        }
        if (!holds().isEmpty()) {
            return DisposalState.HELD;
        }
        boolean whole = copies.stream().allMatch(copy -> copy.check().isWhole());
        return whole ? DisposalState.DUE : DisposalState.DAMAGED;
    }

    /**
     * Returns what forbids to destroy the archive.
     *
     * @return the holds of all its copies: one that is on one copy is on all
     */
    public List<String> holds() {
        return copies.stream().flatMap(copy -> copy.holds().stream()).distinct().toList();
    }
}
