package io.schooljournal.archive.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at a signature.
 *
 * @param signature what it says of itself; null when it cannot be read so far
 * @param vouched true when the signer's certificate is one that counts; false also where nobody said which do
 * @param faults what is wrong with it; none when it is good
 */
public record SignatureCheck(@Nullable Signature signature, boolean vouched, List<SignatureFault> faults) {
    /** The check keeps its own copy. */
    public SignatureCheck {
        faults = List.copyOf(faults);
    }

    /**
     * Returns the check of bytes that are no signature.
     *
     * @return a check with the fault {@link SignatureFault#UNREADABLE}
     */
    public static SignatureCheck unreadable() {
        return new SignatureCheck(null, false, List.of(SignatureFault.UNREADABLE));
    }
}
