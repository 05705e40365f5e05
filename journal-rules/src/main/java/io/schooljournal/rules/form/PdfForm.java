package io.schooljournal.rules.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import io.schooljournal.rules.markup.Markup;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sheets of A4 as PDF/A: the page of HTML with another style, laid out on paper. */
final class PdfForm implements DocumentRendering {
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        // By itself it tells the error stream of every style sheet and font; a program may turn that on again.
        XRLog.setLoggingEnabled(false);
    }

    private final Wording wording;

    PdfForm(Language language) {
        wording = new Wording(language);
    }

    @Override
    public void write(Document document, OutputStream out) {
        try (PdfBoxRenderer renderer = builder(page(document)).buildPdfRenderer();
                PDDocument paper = renderer.createPDFKeepOpen()) {
            StillPaper.hold(paper);
            paper.save(new Unclosed(out));
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private String page(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Markup page = new Markup(bytes);
        new DocumentPage(page, wording, document, "paper.css").write(new PaperTables(page, wording, document));
        page.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static PdfRendererBuilder builder(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, null);
        builder.useFont(() -> letters(Letters.REGULAR), Letters.FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> letters(Letters.BOLD), Letters.FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useReplacementText("□");
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("The School Journal");
        return builder;
    }

    private static InputStream letters(String resource) {
        try {
            return Objects.requireNonNull(Letters.find(resource)).openStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
