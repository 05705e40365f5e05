package io.schooljournal.archive;

import io.schooljournal.archive.signature.Signer;
import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.retention.RetentionTerms.CountedFrom;
import io.schooljournal.core.retention.RetentionTerms.Kept;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small year to archive. */
public final class Pieces {
    /** When it is archived. */
    public static final Instant SUN_2025_06_01 = Instant.parse("2025-06-01T09:00:00Z");

    private static final String NONE = "0".repeat(64);

    private Pieces() {}

    /** Returns what the manifest of the year says. */
    public static ArchiveManifest facts() {
        LocalDate end = LocalDate.of(2025, 5, 26);
        return ArchiveManifest.builder()
                .school("Школа № 21 «Ёлочка»")
                .academicYear(AcademicYear.parse("2024/2025"))
                .yearEnd(end)
                .regulation("sosh21")
                .edition(LocalDate.of(2021, 9, 1))
                .createdAt(SUN_2025_06_01)
                .signed(false)
                .addTerms(new KeptTerm(
                        Kept.JOURNAL,
                        5,
                        CountedFrom.YEAR_END,
                        LocalDate.of(2030, 5, 26),
                        List.of(ClauseRef.parse("sosh21:R-6.1.a"))))
                .build();
    }

    static Piece of(String path, FileKind kind, String text) {
        return new Piece(path, kind, Kept.JOURNAL, Piece.bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns a package of two files, a document and a change log of two journals. */
    public static List<Piece> small() {
        return new ArrayList<>(List.of(
                of("package/manifest.json", FileKind.PACKAGE, "{}\n"),
                of("package/оценки 7А.csv", FileKind.PACKAGE, "mark_id,value\nm-1,5\n"),
                of("documents/ведомость-7А.pdf", FileKind.DOCUMENT, "%PDF-1.7"),
                log(3)));
    }

    static Piece log(int rows) {
        StringBuilder lines = new StringBuilder();
        for (String journal : List.of("7A", "8B")) {
            for (int row = 1; row <= rows; row++) {
                lines.append("{\"journal\":\"" + journal + "\",\"sequence\":" + row + ",\"previous\":\""
                        + (row == 1 ? NONE : hash(journal, row - 1)) + "\",\"hash\":\"" + hash(journal, row) + "\"}\n");
            }
        }
        return of("changes.jsonl", FileKind.CHANGE_LOG, lines.toString());
    }

    private static String hash(String journal, int row) {
        return Digest.of((journal + row).getBytes(StandardCharsets.UTF_8)).sha256();
    }

    /** Writes the small year. */
    public static Path write(Path target, @Nullable Signer signer) throws Exception {
        List<CopyOutcome> outcomes = NewArchive.seal(facts(), small(), signer).write(List.of(target));
        if (outcomes.get(0).failure() != null) {
            throw outcomes.get(0).failure();
        }
        return target;
    }
}
