package io.schooljournal.archive.cms;

import io.schooljournal.archive.signature.SigningFailed;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Makes one detached signature, in the shape of CAdES-BES. */
record Signing(PrivateKey key, List<X509Certificate> chain, String algorithm) {
    byte[] sign(byte[] content, Instant at) throws SigningFailed {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(Castle.PROVIDER)
                            .build())
                    .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(at)))
                    .build(
                            new JcaContentSignerBuilder(algorithm)
                                    .setProvider(Castle.PROVIDER)
                                    .build(key),
                            chain.get(0)));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException failed) {
            throw new SigningFailed("key of `" + chain.get(0).getSubjectX500Principal() + "` cannot sign", failed);
        }
    }

    /** The instant, and the certificate, so that neither can be exchanged behind the signer's back. */
    private AttributeTable attributes(Instant at) throws GeneralSecurityException {
        byte[] certificate =
                MessageDigest.getInstance("SHA-256").digest(chain.get(0).getEncoded());
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                CMSAttributes.signingTime, new DERSet(new Time(Date.from(at.truncatedTo(ChronoUnit.SECONDS))))));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(certificate)))));
        return new AttributeTable(attributes);
    }
}
