package io.schooljournal.rules.form;

import io.schooljournal.core.report.Cell;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Puts cells into a worksheet: numbers as numbers, days as days, and words always as words, never as a formula. */
final class XlsxCells {
    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    private static final double SECONDS = 86_400;

    private final Wording wording;
    private final Worksheet sheet;

    XlsxCells(Wording wording, Worksheet sheet) {
        this.wording = wording;
        this.sheet = sheet;
    }

    /** Puts the cell at its place. */
    void put(int row, int column, Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            sheet.value(row, column, figure.value());
        } else if (cell instanceof Cell.Share share && share.whole() != 0) {
            sheet.value(row, column, (double) share.part() / share.whole());
        } else if (cell instanceof Cell.Day local) {
            sheet.value(row, column, days(local.day()));
        } else if (cell instanceof Cell.Moment instant) {
            LocalDateTime time = instant.at().atZone(instant.zone()).toLocalDateTime();
            double part = time.toLocalTime().toSecondOfDay() / SECONDS;
            sheet.value(row, column, days(time.toLocalDate()) + part);
        } else if (Wording.isWords(cell)) {
            text(row, column, wording.of(cell));
        }
    }

    void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
            sheet.value(row, column, cut);
        }
    }

    /** Sets how the kind of cell is shown and on which side it stands. */
    static void format(StyleSetter style, Cell cell, boolean narrow) {
        if (cell instanceof Cell.Figure figure) {
            int places = Math.max(0, figure.value().scale());
            style.format(places == 0 ? "0" : "0." + "0".repeat(places));
        } else if (cell instanceof Cell.Share) {
            style.format("0.0%");
        } else if (cell instanceof Cell.Day) {
            style.format("dd.mm.yyyy");
        } else if (cell instanceof Cell.Moment) {
            style.format("dd.mm.yyyy hh:mm");
        } else if (cell instanceof Cell.Words) {
            // Text, so that what is typed over it later stays text too.
            style.format("@");
        }
        if (narrow) {
            style.horizontalAlignment("center");
        } else if (Wording.isWords(cell)) {
            style.horizontalAlignment("left").wrapText(true);
        }
    }

    /** Days as spreadsheets count them, right from 1 March 1900 on; none depends on a zone. */
    private static double days(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
    }
}
