package io.schooljournal.rules.report;

import io.schooljournal.core.duty.Duty;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.obligation.DutyReport;
import io.schooljournal.rules.obligation.Names;
import java.io.OutputStream;
import java.time.Instant;

/**
 * A rendering writes down the duties of one package as they are reckoned: {@link #begin}, the duties in their order, and
 * {@link #report}, which ends the document.
 *
 * <p>Everything is written in UTF-8. A rendering serves one document and one thread. Every method throws
 * {@link java.io.UncheckedIOException} when the stream refuses what is written.
 */
public interface DutyRendering {
    /**
     * Renders duties as JSON Lines, and nothing else.
     *
     * @param out takes the lines
     * @param language the language of what is done; codes and clauses are the same in both
     * @return a rendering that keeps nothing
     */
    static DutyRendering lines(OutputStream out, Language language) {
        return new DutyJson(out, language, true);
    }

    /**
     * Renders one JSON document {@code {duties, totals: {summary, byDuty, byPerson, notComputable}}}.
     *
     * @param out takes the document
     * @param language the language of texts
     * @return a rendering that keeps nothing
     */
    static DutyRendering json(OutputStream out, Language language) {
        return new DutyJson(out, language, false);
    }

    /**
     * Renders a CSV table (RFC 4180) of duties, one a row.
     *
     * @param out takes the table
     * @param language the language of what is done
     * @return a rendering that keeps nothing
     */
    static DutyRendering csv(OutputStream out, Language language) {
        return new DutyCsv(out, language);
    }

    /**
     * Renders lines for people: the duties under what they are, what is due soon, and the totals.
     *
     * @param out takes the text
     * @param language the language of the text
     * @param soon the instant up to which a pending duty is due soon, inclusive
     * @param listed whether duties are listed; else only what is due soon and the totals
     * @return a rendering that keeps what is due soon, up to a bound
     */
    static DutyRendering text(OutputStream out, Language language, Instant soon, boolean listed) {
        return new DutyText(out, language, soon, listed);
    }

    /**
     * Renders one page of HTML that needs nothing but itself.
     *
     * @param out takes the page
     * @param language the language of the page
     * @param soon the instant up to which a pending duty is due soon, inclusive
     * @return a rendering that keeps a bounded number of duties of each kind
     */
    static DutyRendering page(OutputStream out, Language language, Instant soon) {
        return new DutyPage(out, language, soon);
    }

    /**
     * Begins the document.
     *
     * @param setting what is known before the first duty
     * @param names the names of people
     */
    void begin(Setting setting, Names names);

    /**
     * Takes the next duty.
     *
     * @param duty the duty
     */
    void add(Duty duty);

    /**
     * Ends the document and flushes the stream.
     *
     * @param report the exact totals
     */
    void report(DutyReport report);
}
