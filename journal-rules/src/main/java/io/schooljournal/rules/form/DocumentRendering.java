package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import java.io.OutputStream;

/**
 * A rendering writes a document down in one form and one language.
 *
 * <p>Equal documents give equal bytes. A rendering keeps nothing between documents and may be shared by threads. The stream
 * is flushed and stays open; {@link java.io.UncheckedIOException} is thrown when it refuses what is written.
 */
@FunctionalInterface
public interface DocumentRendering {
    /**
     * Writes a document.
     *
     * @param document the document
     * @param out takes its bytes
     */
    void write(Document document, OutputStream out);

    /**
     * Renders one page of HTML that needs nothing but itself, for the screen and for paper.
     *
     * @param language the language of the page
     * @return the rendering
     */
    static DocumentRendering html(Language language) {
        return new HtmlForm(language);
    }

    /**
     * Renders text for a terminal, in UTF-8.
     *
     * @param language the language of the text
     * @return the rendering
     */
    static DocumentRendering text(Language language) {
        return new TextForm(language);
    }

    /**
     * Renders the tables as CSV (RFC 4180) in UTF-8, headed by the codes of their columns. Several tables follow one
     * another, each under a line with its heading and apart from the one before by an empty line.
     *
     * @param language the language of what the library itself says in cells
     * @param bom whether the file begins with a byte order mark, as spreadsheet programs like it
     * @return the rendering
     */
    static DocumentRendering csv(Language language, boolean bom) {
        return new CsvForm(language, bom);
    }

    /**
     * Renders one JSON document, as {@code documents/document.schema.json} describes it.
     *
     * @param language the language of titles and headings; codes and clauses are the same in both
     * @return the rendering
     */
    static DocumentRendering json(Language language) {
        return new JsonForm(language);
    }

    /**
     * Renders a spreadsheet (Office Open XML) with a worksheet for each table and one that tells what it is about.
     *
     * @param language the language of the spreadsheet
     * @return the rendering
     * @throws LibraryMissing when {@code org.dhatim:fastexcel} is not there
     */
    static DocumentRendering xlsx(Language language) {
        Library.SPREADSHEET.require();
        return new XlsxForm(language);
    }

    /**
     * Renders pages of A4 as PDF/A, with the fonts in the file.
     *
     * @param language the language of the pages
     * @return the rendering
     * @throws LibraryMissing when {@code io.github.openhtmltopdf:openhtmltopdf-pdfbox} or
     *     {@code net.sf.jasperreports:jasperreports-fonts} is not there
     */
    static DocumentRendering pdf(Language language) {
        Library.PAGES.require();
        Library.LETTERS.require();
        return new PdfForm(language);
    }
}
