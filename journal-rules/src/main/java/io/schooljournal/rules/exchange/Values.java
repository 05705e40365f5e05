package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.BrokenRow.Trouble;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the value of a column according to its form. */
final class Values {
    private Values() {}

    /** Returns what is wrong, or null; the value is left in {@code written}. */
    static @Nullable Trouble read(Written written, Column column, byte[] text, int from, int to) {
        written.nano = 0;
        return switch (column.form()) {
            case TEXT -> null;
            case ID -> written.id(text, from, to);
            case DATE -> written.date(text, from, to) ? null : Trouble.NOT_A_DATE;
            case INSTANT -> written.instant(text, from, to) ? null : Trouble.NOT_AN_INSTANT;
            case CODE -> written.code(text, from, to, column.codes()) ? null : Trouble.UNKNOWN_CODE;
            case CODES -> codes(written, column, text, from, to) ? null : Trouble.UNKNOWN_CODE;
            case INTEGER -> written.integer(text, from, to) ? null : Trouble.NOT_A_NUMBER;
            case DECIMAL -> written.decimal(text, from, to) ? null : Trouble.NOT_A_NUMBER;
            case FLAG -> flag(written, text, from, to) ? null : Trouble.NOT_A_FLAG;
            case GRADES ->
                GradeList.read(new String(text, from, to - from, StandardCharsets.UTF_8)) != null
                        ? null
                        : Trouble.NOT_GRADES;
        };
    }

    private static boolean flag(Written written, byte[] text, int from, int to) {
        boolean yes = Written.same("true", text, from, to);
        written.value = yes ? 1 : 0;
        return yes || Written.same("false", text, from, to);
    }

    /** The value has a bit for each code. */
    private static boolean codes(Written written, Column column, byte[] text, int from, int to) {
        long bits = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text[i] == ',' || text[i] == ';' || text[i] == ' ') {
                if (i > start) {
                    if (!written.code(text, start, i, column.codes())) {
                        return false;
                    }
                    bits |= 1L << written.value;
                }
                start = i + 1;
            }
        }
        written.value = bits;
        return bits != 0;
    }
}
