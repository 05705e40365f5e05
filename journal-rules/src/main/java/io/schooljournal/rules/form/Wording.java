package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.rules.markup.Foreign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands in a cell, as a reader of one language sees it; foreign text is harmless but for markup. */
final class Wording {
    /** The places behind the point of a share in percent, where it is shown. */
    static final int SHOWN = 1;

    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Wording(Language language) {
        this.language = language;
        // The names of months are the same in every release of Java for this locale.
        day = DateTimeFormatter.ofPattern(language == Language.RU ? "dd.MM.uuuu" : "d MMM uuuu", Locale.US);
        moment = DateTimeFormatter.ofPattern(
                language == Language.RU ? "dd.MM.uuuu HH:mm" : "d MMM uuuu HH:mm", Locale.US);
    }

    Language language() {
        return language;
    }

    String tag() {
        return language == Language.RU ? "ru" : "en";
    }

    String of(Text text) {
        return Foreign.whole(text.in(language));
    }

    String of(Cell cell) {
        if (cell instanceof Cell.Words foreign) {
            return Foreign.whole(foreign.words());
        }
        if (cell instanceof Cell.Said said) {
            return of(said.text());
        }
        if (cell instanceof Cell.Figure figure) {
            return number(figure.value());
        }
        if (cell instanceof Cell.Share share && share.whole() != 0) {
            return number(percent(share, SHOWN)) + (language == Language.RU ? "\u00a0%" : "%");
        }
        if (cell instanceof Cell.Day local) {
            return day.format(local.day());
        }
        return cell instanceof Cell.Moment instant ? moment.format(instant.at().atZone(instant.zone())) : "";
    }

    private String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        int places = Math.max(0, value.scale());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        format.setGroupingUsed(value.abs().compareTo(GROUPED) >= 0);
        return format.format(value);
    }

    /** Returns a day or an instant as programs read it, and nothing for anything else. */
    static String iso(Cell cell) {
        if (cell instanceof Cell.Day local) {
            return local.day().toString();
        }
        return cell instanceof Cell.Moment instant
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.at().atZone(instant.zone()))
                : "";
    }

    /** Tells whether the cell is a quantity, which stands at the right. */
    static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Figure || cell instanceof Cell.Share;
    }

    /** Tells whether the cell is words, which a formula could hide in. */
    static boolean isWords(Cell cell) {
        return cell instanceof Cell.Words || cell instanceof Cell.Said;
    }

    /** Returns the share in percent, rounded half up; its whole is not 0. */
    static BigDecimal percent(Cell.Share share, int places) {
        return BigDecimal.valueOf(share.part())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(share.whole()), places, RoundingMode.HALF_UP);
    }
}
