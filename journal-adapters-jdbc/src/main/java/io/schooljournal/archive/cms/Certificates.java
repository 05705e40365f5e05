package io.schooljournal.archive.cms;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Questions to certificates. */
final class Certificates {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private Certificates() {}

    static ASN1ObjectIdentifier keyType(X509Certificate certificate) {
        return SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded())
                .getAlgorithm()
                .getAlgorithm();
    }

    static boolean isValidAt(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    /** Tells whether a certificate may sign documents; one that does not limit its use may. */
    static boolean isForSigning(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
    }

    /** Tells whether a certificate is one of the trusted, or was issued under one of them, as things stood at the instant. */
    static boolean leadsTo(
            X509Certificate certificate,
            Collection<X509Certificate> between,
            Collection<X509Certificate> trusted,
            Instant at) {
        if (trusted.contains(certificate)) {
            return true;
        }
        try {
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(certificate);
            Set<TrustAnchor> anchors =
                    trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
            PKIXBuilderParameters path = new PKIXBuilderParameters(anchors, wanted);
            path.setDate(Date.from(at));
            // What was revoked is told by lists that nobody keeps for 25 years; docs/ARCHIVE.md says so.
            path.setRevocationEnabled(false);
            path.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(between), Castle.PROVIDER));
            CertPathBuilder.getInstance("PKIX", Castle.PROVIDER).build(path);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }
}
