package io.schooljournal.archive.cms;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.DefaultSignatureNameFinder;

/** Which algorithm goes with which key, and which of them still prove something. */
final class Algorithms {
    private static final int LEAST_RSA_BITS = 2048;
    private static final int LEAST_CURVE_BITS = 256;
    private static final int MIDDLE_CURVE_BITS = 384;

    private static final Set<ASN1ObjectIdentifier> STRONG_DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256,
            NISTObjectIdentifiers.id_sha384,
            NISTObjectIdentifiers.id_sha512,
            RosstandartObjectIdentifiers.id_tc26_gost_3411_12_256,
            RosstandartObjectIdentifiers.id_tc26_gost_3411_12_512);

    /** By what the certificates of GOST R 34.10-2012 call their key. */
    private static final Map<String, String> GOST = Map.of(
            RosstandartObjectIdentifiers.id_tc26_gost_3410_12_256.getId(), "GOST3411-2012-256WITHECGOST3410-2012-256",
            RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512.getId(), "GOST3411-2012-512WITHECGOST3410-2012-512");

    private Algorithms() {}

    /** Returns the algorithm by which a key signs; none for a key that is not supported or too weak to prove anything. */
    static Optional<String> of(PublicKey key, ASN1ObjectIdentifier keyType) {
        String gost = GOST.get(keyType.getId());
        if (gost != null) {
            return Optional.of(gost);
        }
        if (isWeak(key)) {
            return Optional.empty();
        }
        if (key instanceof RSAKey) {
            return Optional.of("SHA256withRSA");
        }
        return key instanceof ECKey curve ? Optional.of(ecdsa(bits(curve))) : Optional.empty();
    }

    /** The digest is about as strong as the curve. */
    private static String ecdsa(int bits) {
        return bits <= LEAST_CURVE_BITS
                ? "SHA256withECDSA"
                : bits <= MIDDLE_CURVE_BITS ? "SHA384withECDSA" : "SHA512withECDSA";
    }

    private static boolean isWeak(PublicKey key) {
        return key instanceof RSAKey rsa
                ? rsa.getModulus().bitLength() < LEAST_RSA_BITS
                : key instanceof ECKey curve && bits(curve) < LEAST_CURVE_BITS;
    }

    private static int bits(ECKey key) {
        return key.getParams().getOrder().bitLength();
    }

    /** Tells whether a signature by the key of this certificate, and by these algorithms, proves anything. */
    static boolean prove(SignerInformation signer, X509Certificate certificate) {
        boolean gost = GOST.containsKey(Certificates.keyType(certificate).getId());
        return STRONG_DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm())
                && (gost || !isWeak(certificate.getPublicKey()));
    }

    /** Returns the name of the algorithms of a signature. */
    static String name(SignerInformation signer) {
        String gost = GOST.get(signer.getEncryptionAlgOID());
        return gost != null
                ? gost
                : new DefaultSignatureNameFinder()
                        .getAlgorithmName(new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()));
    }
}
