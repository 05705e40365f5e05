package io.schooljournal.rules.exchange;

/** Says which encoding bytes that are not UTF-8 look like, so that whoever made the file knows what to change. */
final class LooksLike {
    private static final int MOST = 1 << 12;
    private static final int ASCII = 0x80;
    /** Fewer bytes than these tell nothing. */
    private static final int FEW = 3;

    private LooksLike() {}

    /** Such as {@code "; the file looks like Windows-1251"}; empty when nothing shows. */
    static String hint(byte[] bytes, int length) {
        int seen = Math.min(length, MOST);
        if (startsWithMark(bytes, seen) || count(bytes, seen, 0, 0) * 4L >= seen) {
            return "; the file looks like UTF-16";
        }
        int high = count(bytes, seen, ASCII, 0xFF);
        int letters = count(bytes, seen, 0xC0, 0xFF) + count(bytes, seen, 0xA8, 0xA8) + count(bytes, seen, 0xB8, 0xB9);
        return high >= FEW && letters * 10L >= high * 8L && !hasUtf8Pair(bytes, seen)
                ? "; the file looks like Windows-1251"
                : "";
    }

    private static boolean startsWithMark(byte[] bytes, int length) {
        int first = length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFFFE || first == 0xFEFF;
    }

    private static int count(byte[] bytes, int length, int from, int to) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            int one = bytes[i] & 0xFF;
            count += one >= from && one <= to ? 1 : 0;
        }
        return count;
    }

    /** Cyrillic in UTF-8 begins with D0 or D1, and goes on with a byte that is no letter in Windows-1251. */
    private static boolean hasUtf8Pair(byte[] bytes, int length) {
        for (int i = 0; i + 1 < length; i++) {
            int next = bytes[i + 1] & 0xFF;
            if (((bytes[i] & 0xFE) == 0xD0) && next >= ASCII && next < 0xC0) {
                return true;
            }
        }
        return false;
    }
}
