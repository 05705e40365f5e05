package io.schooljournal.examples.validator;

import io.schooljournal.archive.ArchiveManifest;
import io.schooljournal.archive.KeptTerm;
import io.schooljournal.archive.Piece;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.retention.RetentionTerms.Kept;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The year of a package, and until when the regulation keeps what of it. */
final class ArchivedYear {
    private final Manifest manifest;
    private final String regulation;
    private final LocalDate end;
    private final Edition edition;
    private final List<RetentionTerms> terms;

    ArchivedYear(JournalPackage journal, JournalPolicy policy, @Nullable LocalDate yearEnd)
            throws InputRefused, UnreadablePackage {
        this.manifest = journal.manifest();
        this.regulation = policy.regulation().id();
        this.end = yearEnd == null ? lastDay(journal) : yearEnd;
        this.edition = editionOn(end, policy.regulation().editions());
        this.terms = termsOn(end, policy);
    }

    /** What a regulation keeps on a day; before its first edition, what that one keeps. */
    static List<RetentionTerms> termsOn(LocalDate day, JournalPolicy policy) {
        Edition edition = editionOn(day, policy.regulation().editions());
        return policy.obligations(edition.isInForceOn(day) ? day : edition.from())
                .retentions();
    }

    private static Edition editionOn(LocalDate day, List<Edition> editions) {
        return editions.stream()
                .filter(each -> !each.from().isAfter(day))
                .reduce((one, later) -> later)
                .orElse(editions.get(0));
    }

    private static LocalDate lastDay(JournalPackage journal) throws InputRefused, UnreadablePackage {
        PackageFile file = PackageFile.PERIODS;
        List<LocalDate> ends = new ArrayList<>();
        journal.read(file, row -> ends.add(LocalDate.ofEpochDay(row.number(file.column("ends_on")))));
        return ends.stream()
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new InputRefused("`" + journal.source()
                        + "` has no study periods to tell when its year ends; name the day by --year-end"));
    }

    ArchiveManifest manifest(List<Piece> pieces, @Nullable Instant createdAt) {
        List<Kept> kept = pieces.stream()
                .map(Piece::keptAs)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return ArchiveManifest.builder()
                .school(manifest.school())
                .academicYear(manifest.academicYear())
                .yearEnd(end)
                .regulation(regulation)
                .edition(edition.from())
                .createdAt(createdAt == null ? manifest.exportedAt() : createdAt)
                .signed(false)
                .terms(kept.stream().map(each -> KeptTerm.of(each, end, terms)).toList())
                .build();
    }

    /** Returns the demand for the most copies of an archive; empty when the regulation asks for no second one. */
    Optional<RetentionTerms> copies() {
        return terms.stream()
                .filter(each -> each.keeps() == Kept.ARCHIVE && each.copies() > 1)
                .max(Comparator.comparingInt(RetentionTerms::copies));
    }
}
