package io.schooljournal.archive.cms;

import io.schooljournal.archive.signature.SignatureCheck;
import io.schooljournal.archive.signature.Trust;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Trust in certificates that somebody chose: signers' own, or those of authorities that issued them. */
public final class CertificateTrust implements Trust {
    private final Set<X509Certificate> trusted;
    private final boolean chosen;

    private CertificateTrust(Collection<X509Certificate> trusted, boolean chosen) {
        this.trusted = Set.copyOf(trusted);
        this.chosen = chosen;
    }

    /**
     * Trusts these certificates, and every certificate issued under one of them that is an authority's.
     *
     * @param certificates the certificates; when there are none, no signer is trusted
     * @return the trust; what was revoked is not asked
     */
    public static Trust in(Collection<X509Certificate> certificates) {
        return new CertificateTrust(certificates, true);
    }

    /**
     * Looks at signatures without knowing whose count: finds what does not fit together, vouches for nobody.
     *
     * @return the trust
     */
    public static Trust inNobody() {
        return new CertificateTrust(List.of(), false);
    }

    /**
     * Reads certificates from a file.
     *
     * @param file certificates in PEM, one after another, or one in DER
     * @return the certificates; at least one
     * @throws IOException when the file cannot be read or has no certificate
     */
    public static List<X509Certificate> read(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", Castle.PROVIDER);
            Collection<? extends Certificate> all = factory.generateCertificates(bytes);
            if (all.isEmpty()) {
                throw new IOException("it has no certificate");
            }
            return all.stream().map(X509Certificate.class::cast).toList();
        } catch (GeneralSecurityException broken) {
            throw new IOException("it has no certificate that can be read", broken);
        }
    }

    @Override
    public SignatureCheck check(byte[] content, byte[] signature) {
        try {
            return Verification.of(signature)
                    .map(found -> found.check(content, trusted, chosen))
                    .orElseGet(SignatureCheck::unreadable);
        } catch (RuntimeException hostile) {
            // The reader of ASN.1 answers hostile bytes with whatever exception is at hand, and late.
            return SignatureCheck.unreadable();
        }
    }

    @Override
    public boolean demandsSignature() {
        return chosen;
    }
}
