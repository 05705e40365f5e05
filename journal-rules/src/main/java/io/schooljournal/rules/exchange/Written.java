package io.schooljournal.rules.exchange;

import io.schooljournal.rules.exchange.BrokenRow.Trouble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, instants, numbers and codes straight from the bytes of UTF-8, without an object for each.
 *
 * <p>After a call that returned true, {@link #value} holds the value, and {@link #nano} the fraction of an instant.
 */
final class Written {
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DATE_LENGTH = 10;
    private static final int MAX_DIGITS = 18;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int DECIMALS = 6;
    /** A million, in millionths. */
    private static final long MOST_MILLIONTHS = 1_000_000_000_000L;

    long value;
    int nano;
    private int at;

    /** {@code YYYY-MM-DD}; the value is in days since 1970-01-01. */
    boolean date(byte[] text, int from, int to) {
        return to - from == DATE_LENGTH && day(text, from);
    }

    /** {@code YYYY-MM-DDThh:mm[:ss[.fraction]]} and {@code Z} or {@code ±hh[:mm[:ss]]}; the value is in seconds. */
    boolean instant(byte[] text, int from, int to) {
        nano = 0;
        at = from + DATE_LENGTH + 1;
        if (at >= to || (text[at - 1] != 'T' && text[at - 1] != 't') || !day(text, from)) {
            return false;
        }
        long date = value;
        long second = time(text, to);
        if (second < 0 || at >= to) {
            return false;
        }
        byte sign = text[at++];
        long offset = sign == 'Z' || sign == 'z' ? 0 : offset(text, to, sign);
        value = date * SECONDS_PER_DAY + second - offset;
        return at == to && offset != Long.MIN_VALUE;
    }

    /** Any text; the value is its hash. Nothing can be wrong with it. */
    @Nullable
    Trouble id(byte[] text, int from, int to) {
        value = Spread.of(text, from, to);
        return null;
    }

    /** A whole number, not negative. */
    boolean integer(byte[] text, int from, int to) {
        value = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            value = value * 10 + digit;
        }
        return to > from && to - from <= MAX_DIGITS;
    }

    /** A number with at most one decimal point between digits; the value is in millionths, what is finer is cut off. */
    boolean decimal(byte[] text, int from, int to) {
        int point = -1;
        long number = 0;
        for (int i = from; i < to; i++) {
            if (text[i] == '.' && i > from && i < to - 1 && point < 0) {
                point = i;
            } else if (text[i] < '0' || text[i] > '9') {
                return false;
            } else if (point < 0 || i - point <= DECIMALS) {
                number = Math.min(number * 10 + text[i] - '0', MOST_MILLIONTHS);
            }
        }
        for (int i = point < 0 ? 0 : Math.min(to - 1 - point, DECIMALS); i < DECIMALS; i++) {
            number = Math.min(number * 10, MOST_MILLIONTHS);
        }
        value = number;
        return to > from;
    }

    /** One of these codes; the value is its place among them. */
    boolean code(byte[] text, int from, int to, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            if (same(codes.get(i), text, from, to)) {
                value = i;
                return true;
            }
        }
        return false;
    }

    /** Tells whether the bytes are this word of ASCII characters. */
    static boolean same(String word, byte[] text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private boolean day(byte[] text, int from) {
        int century = two(text, from);
        int years = two(text, from + 2);
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        int year = century * 100 + years;
        if (century < 0 || years < 0 || text[from + 4] != '-' || text[from + 7] != '-' || month < 1 || month > 12) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (day < 1 || day > DAYS[month - 1] + (month == 2 && leap ? 1 : 0)) {
            return false;
        }
        value = epochDay(year, month, day);
        return true;
    }

    /** Counts days by years that begin in March, so that the leap day is the last of its year. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(shifted, 400);
        int ofEra = shifted - era * 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return era * 146_097L + ofEra * 365L + ofEra / 4 - ofEra / 100 + dayOfYear - 719_468;
    }

    private int time(byte[] text, int to) {
        int hour = part(text, to, 23);
        if (hour < 0 || at >= to || text[at] != ':') {
            return -1;
        }
        at++;
        int minute = part(text, to, 59);
        int second = 0;
        if (minute >= 0 && at < to && text[at] == ':') {
            at++;
            second = part(text, to, 59);
            if (second >= 0 && at < to && (text[at] == '.' || text[at] == ',')) {
                at++;
                second = fraction(text, to) ? second : -1;
            }
        }
        return minute < 0 || second < 0 ? -1 : (hour * 60 + minute) * 60 + second;
    }

    private boolean fraction(byte[] text, int to) {
        int first = at;
        int scale = 100_000_000;
        while (at < to && text[at] >= '0' && text[at] <= '9' && scale > 0) {
            nano += (text[at++] - '0') * scale;
            scale /= 10;
        }
        return at > first;
    }

    private long offset(byte[] text, int to, byte sign) {
        int hour = sign == '+' || sign == '-' ? part(text, to, 18) : -1;
        int minute = hour < 0 ? -1 : rest(text, to);
        int second = minute < 0 ? -1 : rest(text, to);
        long seconds = (hour * 60L + minute) * 60 + second;
        return second < 0 || seconds > 18 * 3600 ? Long.MIN_VALUE : sign == '-' ? -seconds : seconds;
    }

    /** The next part of an offset, with or without a colon before it; 0 when there is none. */
    private int rest(byte[] text, int to) {
        if (at == to) {
            return 0;
        }
        if (text[at] == ':') {
            at++;
        }
        return part(text, to, 59);
    }

    private int part(byte[] text, int to, int most) {
        int number = at + 2 <= to ? two(text, at) : -1;
        at += 2;
        return number > most ? -1 : number;
    }

    private static int two(byte[] text, int from) {
        int tens = text[from] - '0';
        int ones = text[from + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
