package io.schooljournal.core.report;

import io.schooljournal.core.regulation.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a document: words, a number, a day, an instant, or nothing. */
public sealed interface Cell {
    /** Nothing stands there. */
    Cell BLANK = new Blank();

    /** Nothing stands there. */
    record Blank() implements Cell {}

    /**
     * Words of the journal itself, in the language they were written in: names, topics, marks.
     *
     * @param words the words
     */
    record Words(String words) implements Cell {}

    /**
     * Words of the library's own, in the reader's language.
     *
     * @param text the words
     */
    record Said(Text text) implements Cell {}

    /**
     * A number, shown with exactly its scale.
     *
     * @param value the number, rounded already
     */
    record Figure(BigDecimal value) implements Cell {}

    /**
     * A share of a whole, kept exactly.
     *
     * @param part the part, from 0
     * @param whole the whole; 0 when there is nothing to take a share of, which is shown as nothing
     */
    record Share(long part, long whole) implements Cell {}

    /**
     * A local day of the school.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Cell {}

    /**
     * An instant, shown by the school's clocks.
     *
     * @param at the instant
     * @param zone the school's zone
     */
    record Moment(Instant at, ZoneId zone) implements Cell {}

    /**
     * Returns the words of the journal, or nothing.
     *
     * @param words the words; null or empty for nothing
     * @return the cell
     */
    static Cell words(@Nullable String words) {
        return words == null || words.isEmpty() ? BLANK : new Words(words);
    }

    /**
     * Returns words in both languages.
     *
     * @param ru the Russian words
     * @param en the English words
     * @return the cell
     */
    static Cell said(String ru, String en) {
        return new Said(new Text(ru, en));
    }

    /**
     * Returns a whole number.
     *
     * @param value the number
     * @return the cell
     */
    static Cell number(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    /**
     * Returns a local day, or nothing.
     *
     * @param day the day; null for nothing
     * @return the cell
     */
    static Cell day(@Nullable LocalDate day) {
        return day == null ? BLANK : new Day(day);
    }
}
