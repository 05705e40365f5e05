package io.schooljournal.rules.exchange;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where the records and lines of CSV end, in bytes of UTF-8, eight at a time where nothing is quoted. */
final class Records {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private Records() {}

    /** Returns how many bytes, from the first, are whole records; 0 when not even the first has ended. */
    static int lastEnd(byte[] bytes, int length) {
        return indexOf((byte) '"', bytes, length) == length ? lastLineEnd(bytes, length) : lastRecordEnd(bytes, length);
    }

    private static int lastLineEnd(byte[] bytes, int length) {
        for (int i = length - 1; i >= 0; i--) {
            if (endsLine(bytes, i, length)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int lastRecordEnd(byte[] bytes, int length) {
        int end = 0;
        boolean fieldBegins = true;
        int i = 0;
        while (i < length) {
            byte one = bytes[i];
            if (one == '"' && fieldBegins) {
                i = closingQuote(bytes, i + 1, length);
                fieldBegins = false;
            } else if (endsLine(bytes, i, length)) {
                end = i + 1;
                fieldBegins = true;
            } else {
                fieldBegins = one == ',';
            }
            i++;
        }
        return end;
    }

    /** The place of the quote that closes a field, or the end. */
    private static int closingQuote(byte[] bytes, int from, int length) {
        int i = from;
        while (i < length) {
            if (bytes[i] == '"') {
                if (i + 1 < length && bytes[i + 1] == '"') {
                    i++;
                } else {
                    return i;
                }
            }
            i++;
        }
        return length;
    }

    /** A line ends with a line feed, or a carriage return that no line feed follows; of the last byte that is not known. */
    private static boolean endsLine(byte[] bytes, int i, int length) {
        return bytes[i] == '\n' || (bytes[i] == '\r' && i + 1 < length && bytes[i + 1] != '\n');
    }

    /** Returns how many lines end in the bytes, by line feeds, carriage returns, or both together. */
    static long lines(byte[] bytes, int length) {
        if (indexOf((byte) '\r', bytes, length) == length) {
            return count((byte) '\n', bytes, length);
        }
        long lines = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == length || bytes[i + 1] != '\n'))) {
                lines++;
            }
        }
        return lines;
    }

    /** Returns the place of the first such byte, or the length when there is none. */
    static int indexOf(byte wanted, byte[] bytes, int length) {
        long pattern = (wanted & 0xffL) * ONES;
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            long found = (long) EIGHT.get(bytes, i) ^ pattern;
            if (((found - ONES) & ~found & TOPS) != 0) {
                break;
            }
        }
        while (i < length && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    /** Returns how many bytes the character has that begins at a place with more than one, 0 when they are not UTF-8. */
    static int character(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xff;
        if (first >= 0xC2 && first < 0xE0 && at + 1 < length) {
            return (bytes[at + 1] & 0xC0) == 0x80 ? 2 : 0;
        }
        return longer(bytes, at, length);
    }

    private static int longer(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xff;
        int units = first < 0xE0 ? 0 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (units == 0 || at + units > length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        boolean good = least <= second && second <= most;
        for (int i = at + 2; i < at + units; i++) {
            good &= (bytes[i] & 0xC0) == 0x80;
        }
        return good ? units : 0;
    }

    private static long count(byte wanted, byte[] bytes, int length) {
        long count = 0;
        long pattern = (wanted & 0xffL) * ONES;
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            long differs = (long) EIGHT.get(bytes, i) ^ pattern;
            // The top bit of each byte of the sum tells that one of its lower seven is set; no byte carries into the
            // next.
            long sum = ((differs & ~TOPS) + ~TOPS) | differs;
            count += 8 - Long.bitCount(sum & TOPS);
        }
        for (; i < length; i++) {
            count += bytes[i] == wanted ? 1 : 0;
        }
        return count;
    }
}
