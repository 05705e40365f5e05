package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.form.DocumentRendering;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a regulation's document is given out. */
enum ReportFormat {
    /** One self-contained page. */
    HTML,
    /** Tables for other programs. */
    CSV,
    /** A spreadsheet. */
    XLSX,
    /** Paper. */
    PDF,
    /** Data. */
    JSON,
    /** For people, on a terminal. */
    TEXT;

    static ReportFormat of(String text) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(values()).map(ReportFormat::toString).collect(Collectors.joining(", "))
                        + ", not `" + text + "`"));
    }

    /** Tells whether the form is for no terminal. */
    boolean isBinary() {
        return this == XLSX || this == PDF;
    }

    DocumentRendering rendering(Language language, boolean bom) {
        return switch (this) {
            case HTML -> DocumentRendering.html(language);
            case CSV -> DocumentRendering.csv(language, bom);
            case XLSX -> DocumentRendering.xlsx(language);
            case PDF -> DocumentRendering.pdf(language);
            case JSON -> DocumentRendering.json(language);
            case TEXT -> DocumentRendering.text(language);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
