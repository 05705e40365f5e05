package io.schooljournal.rules.report;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.rules.audit.Sensitivity;
import java.io.OutputStream;

/**
 * A rendering of what would be another under other readings: {@link #begin}, then for each alternative of each reading
 * {@link #beginAlternative}, its changes and {@link #endAlternative}; at last {@link #end}.
 *
 * <p>Everything is written in UTF-8; the stream stays open. Every method throws {@link java.io.UncheckedIOException} when the
 * stream refuses what is written.
 */
public interface SensitivityRendering extends Sensitivity.Taker {
    /**
     * Renders for people: for each reading and alternative, how many findings of which rule would appear, differ or disappear,
     * by clause, each with one example.
     *
     * @param out takes the text
     * @param language the language of the text
     * @param coloured whether the reader is a terminal that shows colour
     * @return a rendering that keeps one finding for each rule and set of clauses
     */
    static SensitivityRendering text(OutputStream out, Language language, boolean coloured) {
        return new SensitivityText(out, language, coloured);
    }

    /**
     * Renders every change as a line of JSON {@code {reading, alternative, change, finding}}.
     *
     * @param out takes the lines
     * @param language the language of messages
     * @return a rendering that keeps nothing
     */
    static SensitivityRendering lines(OutputStream out, Language language) {
        return new SensitivityLines(out, language);
    }

    /**
     * Begins a package.
     *
     * @param setting what is known of it
     */
    void begin(Setting setting);

    /**
     * Begins an alternative.
     *
     * @param reading a reading as it was chosen
     * @param alternative what is chosen instead
     */
    void beginAlternative(Reading reading, String alternative);

    /** Takes what would be another under the alternative that began last. */
    @Override
    void take(Sensitivity.Change change, Finding finding);

    /** Ends the alternative. */
    void endAlternative();

    /** Ends the package. */
    void end();
}
