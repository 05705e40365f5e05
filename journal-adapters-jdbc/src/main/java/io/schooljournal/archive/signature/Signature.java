package io.schooljournal.archive.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a signature says of itself.
 *
 * @param signer the subject of the signer's certificate (RFC 4514)
 * @param issuer who issued that certificate
 * @param serial its serial number, in hexadecimal digits
 * @param algorithm by which it was signed, such as {@code SHA256withECDSA}
 * @param claimedAt when it was signed, by the signer's own claim; null when it does not say
 */
public record Signature(
        String signer,
        String issuer,
        String serial,
        String algorithm,
        @Nullable Instant claimedAt) {}
