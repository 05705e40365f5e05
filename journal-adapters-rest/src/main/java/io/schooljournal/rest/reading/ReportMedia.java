package io.schooljournal.rest.reading;

import io.schooljournal.core.report.DocumentForm;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A form of documents as HTTP names it.
 *
 * @param form the form
 * @param type its media type
 */
record ReportMedia(DocumentForm form, String type) {
    /** In the order in which they are preferred when the caller does not care. */
    private static final List<ReportMedia> ALL = List.of(
            new ReportMedia(DocumentForm.HTML, "text/html;charset=utf-8"),
            new ReportMedia(DocumentForm.JSON, "application/json"),
            new ReportMedia(DocumentForm.PDF, "application/pdf"),
            new ReportMedia(DocumentForm.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            new ReportMedia(DocumentForm.CSV, "text/csv;charset=utf-8"));

    static ReportMedia of(DocumentForm form) {
        return ALL.stream().filter(media -> media.form == form).findFirst().orElseThrow();
    }

    /**
     * Returns what {@code Accept} asks for, or null when none of the forms is it. A host's own choice reads the other headers as
     * well, and fails over one that it cannot read.
     */
    static @Nullable ReportMedia chosen(List<MediaType> accepted) {
        ReportMedia best = null;
        for (ReportMedia media : ALL) {
            double quality = media.quality(accepted);
            if (quality > (best == null ? 0 : best.quality(accepted))) {
                best = media;
            }
        }
        return best;
    }

    /** Returns the weight of the narrowest range that the form falls in (RFC 9110, 12.5.1). */
    private double quality(List<MediaType> accepted) {
        MediaType own = bare(type);
        return accepted.stream()
                .filter(own::isCompatible)
                .max(Comparator.comparingInt(ReportMedia::narrowness))
                .map(range -> Double.parseDouble(range.getParameters().getOrDefault("q", "1")))
                .orElse(0.0);
    }

    private static int narrowness(MediaType range) {
        return (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1);
    }

    private static MediaType bare(String type) {
        return MediaType.valueOf(type.split(";", 2)[0]);
    }

    String suffix() {
        return "." + form.name().toLowerCase(Locale.ROOT);
    }
}
