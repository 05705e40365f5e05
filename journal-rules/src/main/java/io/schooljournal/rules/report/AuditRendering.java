package io.schooljournal.rules.report;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.Language;
import java.io.Closeable;
import java.io.OutputStream;

/**
 * A rendering writes audits down as they run: for each package {@link #begin}, its findings in their order, and
 * {@link #report}; at last {@link #end}. Closing leaves the stream open.
 *
 * <p>Everything is written in UTF-8. A rendering serves one document and one thread. Every method throws
 * {@link java.io.UncheckedIOException} when the stream refuses what is written.
 */
public interface AuditRendering extends Closeable {
    /**
     * Renders findings as JSON Lines, and nothing else.
     *
     * @param out takes the lines
     * @param language the language of messages; codes and clauses are the same in both
     * @param many whether more than one package is to come; then each {@code file} begins with its package
     * @return a rendering that keeps nothing
     */
    static AuditRendering lines(OutputStream out, Language language, boolean many) {
        return new FindingLines(out, language, many);
    }

    /**
     * Renders one JSON document {@code {summary, rules, notChecked, findings}}, or an array of them.
     *
     * @param out takes the document
     * @param language the language of messages
     * @param many whether more than one package is to come; then the document is an array
     * @return a rendering that keeps findings in a temporary file until the totals are known
     */
    static AuditRendering json(OutputStream out, Language language, boolean many) {
        return new AuditJson(out, language, many);
    }

    /**
     * Renders lines for people: findings under their files, then the totals.
     *
     * @param out takes the text
     * @param language the language of the text
     * @param coloured whether the reader is a terminal that shows colour
     * @return a rendering that keeps nothing
     */
    static AuditRendering text(OutputStream out, Language language, boolean coloured) {
        return new AuditText(out, language, coloured);
    }

    /**
     * Renders the totals for people: what was found, what ran, and what was not checked and why.
     *
     * @param out takes the text
     * @param language the language of the text
     * @return a rendering that passes over the findings
     */
    static AuditRendering summary(OutputStream out, Language language) {
        return new AuditSummary(out, language, false);
    }

    /**
     * Renders one page of HTML that needs nothing but itself, for the screen and for paper.
     *
     * @param out takes the page
     * @param language the language of the page
     * @return a rendering that keeps a bounded number of findings for each rule and set of clauses
     */
    static AuditRendering page(OutputStream out, Language language) {
        return new AuditPage(out, language);
    }

    /**
     * Renders SARIF 2.1.0, a run for each package, for code hosts and editors.
     *
     * @param out takes the document
     * @param language the language of messages
     * @return a rendering that keeps nothing
     */
    static AuditRendering sarif(OutputStream out, Language language) {
        return new AuditSarif(out, language);
    }

    /**
     * Begins the audit of one package.
     *
     * @param setting what is known before its first finding
     */
    void begin(Setting setting);

    /**
     * Takes the next finding of the package.
     *
     * @param finding the finding
     */
    void add(Finding finding);

    /**
     * Ends the audit of the package.
     *
     * @param report its exact totals
     */
    void report(AuditReport report);

    /** Ends the document and flushes the stream. */
    void end();

    /** Lets go of what was needed on the way; a document that was not ended stays incomplete. The stream stays open. */
    @Override
    void close();
}
