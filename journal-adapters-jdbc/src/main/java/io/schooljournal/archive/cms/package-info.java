/**
 * Detached CMS signatures (RFC 5652) with Bouncy Castle: ECDSA, RSA and GOST R 34.10-2012 with Streebog.
 *
 * <p>{@link io.schooljournal.archive.cms.Pkcs12Signer} signs with a key from a PKCS#12 file;
 * {@link io.schooljournal.archive.cms.CertificateTrust} judges signatures by certificates that somebody chose. Signatures
 * carry what CAdES-BES asks for: the type and digest of the content, the instant of signing and the digest of the signer's
 * certificate, all signed.
 *
 * <p>This package needs {@code org.bouncycastle:bcpkix-jdk18on}, which is an optional dependency of the module. The
 * provider is never registered with the JVM: other users of cryptography do not notice it. It knows the algorithms and is
 * no certified means of protection (СКЗИ).
 */
@NullMarked
package io.schooljournal.archive.cms;

import org.jspecify.annotations.NullMarked;
