/**
 * Signatures (электронная подпись) of an archive, as ports: who signs, and whose signature counts.
 *
 * <p>A {@link io.schooljournal.archive.signature.Signer} makes a detached CMS signature; a
 * {@link io.schooljournal.archive.signature.Trust} looks at one and says in a
 * {@link io.schooljournal.archive.signature.SignatureCheck} whose it is and what is wrong with it. Certificates are judged
 * at the instant of signing. That instant is the signer's own claim, which the signature covers: nobody else can move
 * it, but the signer could have set it. Only a time stamp of a third party would prove it, and none is asked for here.
 *
 * <p>A certified provider of cryptography (СКЗИ) is plugged in by implementing these two; {@code archive.cms} implements
 * them with Bouncy Castle, which knows the algorithms and is not certified.
 */
@NullMarked
package io.schooljournal.archive.signature;

import org.jspecify.annotations.NullMarked;
