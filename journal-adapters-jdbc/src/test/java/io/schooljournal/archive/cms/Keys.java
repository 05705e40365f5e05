package io.schooljournal.archive.cms;

import io.schooljournal.archive.signature.Signer;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** A key with a certificate that was made for a test. */
public record Keys(KeyPair pair, X509Certificate certificate, String algorithm, List<X509Certificate> issuers) {
    static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2026-01-01T00:00:00Z");
    static final char[] PASSWORD = "пароль".toCharArray();

    /** Returns a key that signs as most do. */
    public static Keys ecdsa() throws Exception {
        return make("EC", new ECGenParameterSpec("P-256"), "SHA256withECDSA");
    }

    static Keys p384() throws Exception {
        return make("EC", new ECGenParameterSpec("P-384"), "SHA384withECDSA");
    }

    static Keys rsa(int bits) throws Exception {
        return make("RSA", new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4), "SHA256withRSA");
    }

    static Keys gost(int bits) throws Exception {
        return make(
                "ECGOST3410-2012",
                new ECGenParameterSpec("Tc26-Gost-3410-12-" + bits + "-paramSetA"),
                "GOST3411-2012-" + bits + "WITHECGOST3410-2012-" + bits);
    }

    private static Keys make(String type, AlgorithmParameterSpec parameters, String algorithm) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(type, Castle.PROVIDER);
        generator.initialize(parameters);
        KeyPair pair = generator.generateKeyPair();
        return new Keys(
                pair,
                certificate("CN=Директор школы", pair, algorithm, null, KeyUsage.nonRepudiation),
                algorithm,
                List.of());
    }

    /** Returns a key whose certificate this one issued. */
    Keys issue(String name, int usage) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Castle.PROVIDER);
        generator.initialize(new ECGenParameterSpec("P-256"));
        KeyPair issued = generator.generateKeyPair();
        List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
        chain.addAll(issuers);
        return new Keys(issued, certificate(name, issued, algorithm, this, usage), "SHA256withECDSA", chain);
    }

    /** Returns a key that may issue certificates. */
    static Keys authority() throws Exception {
        Keys own = ecdsa();
        return new Keys(
                own.pair,
                certificate("CN=Удостоверяющий центр", own.pair, own.algorithm, null, KeyUsage.keyCertSign),
                own.algorithm,
                List.of());
    }

    private static X509Certificate certificate(
            String name, KeyPair pair, String algorithm, @Nullable Keys issuer, int usage) throws Exception {
        X500Principal subject = new X500Principal(name);
        PrivateKey key = issuer == null ? pair.getPrivate() : issuer.pair.getPrivate();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer == null ? subject : issuer.certificate.getSubjectX500Principal(),
                BigInteger.valueOf(pair.getPublic().hashCode() & 0x7FFFFFFFL).add(BigInteger.ONE),
                Date.from(FROM),
                Date.from(TO),
                subject,
                pair.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        builder.addExtension(
                Extension.basicConstraints, true, new BasicConstraints((usage & KeyUsage.keyCertSign) != 0));
        return new JcaX509CertificateConverter()
                .setProvider(Castle.PROVIDER)
                .getCertificate(builder.build(new JcaContentSignerBuilder(issuer == null ? algorithm : issuer.algorithm)
                        .setProvider(Castle.PROVIDER)
                        .build(key)));
    }

    /** Returns a signer that has the key in memory. */
    public Signer signer() {
        List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
        chain.addAll(issuers);
        return new Signing(
                pair.getPrivate(),
                chain,
                Algorithms.of(certificate.getPublicKey(), Certificates.keyType(certificate))
                        .orElse(algorithm))::sign;
    }

    /** Writes the key into a PKCS#12 file. */
    Path store(Path file, String... aliases) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12", Castle.PROVIDER);
        store.load(null, null);
        for (String alias : aliases) {
            store.setKeyEntry(alias, pair.getPrivate(), PASSWORD, new X509Certificate[] {certificate});
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
        return file;
    }
}
