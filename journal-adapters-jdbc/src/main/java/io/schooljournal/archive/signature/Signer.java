package io.schooljournal.archive.signature;

import java.time.Instant;

/** A signer (подписывающий) makes detached signatures with a key that stays with it. */
public interface Signer {
    /**
     * Signs bytes.
     *
     * @param content what is signed
     * @param at the instant of signing, which becomes a signed attribute; cut to whole seconds
     * @return a detached CMS signature (RFC 5652) in DER, with the signer's certificate in it
     * @throws SigningFailed when the key cannot sign, or its certificate is not valid at the instant
     */
    byte[] sign(byte[] content, Instant at) throws SigningFailed;
}
