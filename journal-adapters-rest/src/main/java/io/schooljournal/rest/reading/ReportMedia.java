package io.schooljournal.rest.reading;

import io.schooljournal.core.report.DocumentForm;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
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

    /** Returns what {@code Accept} asks for, or null when none of the forms is it. */
    static @Nullable ReportMedia chosen(Request request) {
        MediaType[] types = ALL.stream().map(media -> bare(media.type)).toArray(MediaType[]::new);
        Variant best = request.selectVariant(Variant.mediaTypes(types).build());
        if (best == null) {
            return null;
        }
        int at = Arrays.asList(types).indexOf(bare(best.getMediaType().toString()));
        return at < 0 ? null : ALL.get(at);
    }

    private static MediaType bare(String type) {
        return MediaType.valueOf(type.split(";", 2)[0]);
    }

    String suffix() {
        return "." + form.name().toLowerCase(Locale.ROOT);
    }
}
