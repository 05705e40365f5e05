package io.schooljournal.rules.report;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.audit.Sensitivity;
import java.io.OutputStream;
import java.util.List;

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
     * Renders every change as a line of JSON {@code {source, reading, alternative, change, finding}}.
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
     * What is chosen otherwise.
     *
     * @param name the name of the choice: of a reading, or {@code regulation}
     * @param now what is chosen now
     * @param instead what is chosen instead
     * @param about what the choice is about
     * @param clauses the clauses it is about; empty when it is about all
     */
    record Alternative(String name, String now, String instead, Text about, List<ClauseRef> clauses) {
        /** The alternative keeps its own copy. */
        public Alternative {
            clauses = List.copyOf(clauses);
        }

        /**
         * Returns an alternative of a reading.
         *
         * @param reading a reading as it was chosen
         * @param instead what is chosen instead
         * @return the alternative
         */
        public static Alternative of(Reading reading, String instead) {
            return new Alternative(reading.name(), reading.chosen(), instead, reading.text(), reading.clauses());
        }

        /**
         * Returns another regulation in place of one.
         *
         * @param one the regulation as it is
         * @param other the one instead
         * @return the alternative
         */
        public static Alternative of(Regulation one, Regulation other) {
            return new Alternative("regulation", one.id(), other.id(), other.title(), List.of());
        }
    }

    /**
     * Begins an alternative.
     *
     * @param alternative what is chosen otherwise
     */
    void beginAlternative(Alternative alternative);

    /** Takes what would be another under the alternative that began last. */
    @Override
    void take(Sensitivity.Change change, Finding finding);

    /** Ends the alternative. */
    void endAlternative();

    /** Ends the package. */
    void end();
}
