package io.schooljournal.archive.signature;

/** Trust (доверие) knows which certificates count, and judges signatures by them. */
public interface Trust {
    /**
     * Judges a signature.
     *
     * @param content the bytes that should be what was signed
     * @param signature a detached CMS signature, perhaps broken or hostile
     * @return whose signature it is as far as that can be read, and what is wrong with it
     */
    SignatureCheck check(byte[] content, byte[] signature);

    /**
     * Tells whether what is not signed at all is at fault.
     *
     * @return true unless nobody said whose signatures count
     */
    default boolean demandsSignature() {
        return true;
    }
}
