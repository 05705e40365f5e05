package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;
import java.util.regex.Pattern;

/**
 * A SHA-256, written as 64 lower-case hexadecimal digits.
 *
 * @param hex the digits
 */
public record ChainHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** What stands before the first change of a journal: 64 zeros. */
    public static final ChainHash NONE = new ChainHash("0".repeat(64));

    /**
     * A hash has exactly 64 digits.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public ChainHash {
        Invariant.check(FORM.matcher(hex).matches(), "hash must be 64 hexadecimal digits, not `" + hex + "`");
    }

    @Override
    public String toString() {
        return hex;
    }
}
