package io.schooljournal.archive.cms;

import io.schooljournal.archive.signature.Signature;
import io.schooljournal.archive.signature.SignatureCheck;
import io.schooljournal.archive.signature.SignatureFault;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/** A detached signature of one signer, read as far as its certificate. */
record Verification(
        ContentInfo whole, SignerInformation signer, X509Certificate certificate, List<X509Certificate> all) {
    private static final JcaX509CertificateConverter CONVERTER =
            new JcaX509CertificateConverter().setProvider(Castle.PROVIDER);

    /** Reads a signature; empty when the bytes are no such thing, or an exception of the reader. */
    static Optional<Verification> of(byte[] signature) {
        try {
            CMSSignedData data = new CMSSignedData(signature);
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            if (!data.isDetachedSignature() || signers.size() != 1) {
                return Optional.empty();
            }
            SignerInformation signer = signers.iterator().next();
            List<X509Certificate> all = new ArrayList<>();
            List<X509Certificate> own = new ArrayList<>();
            for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
                all.add(CONVERTER.getCertificate(holder));
                if (signer.getSID().match(holder)) {
                    own.add(CONVERTER.getCertificate(holder));
                }
            }
            return own.size() == 1
                    ? Optional.of(new Verification(data.toASN1Structure(), signer, own.get(0), all))
                    : Optional.empty();
        } catch (CMSException | GeneralSecurityException broken) {
            return Optional.empty();
        }
    }

    SignatureCheck check(byte[] content, Set<X509Certificate> trusted, boolean chosen) {
        Set<SignatureFault> faults = EnumSet.noneOf(SignatureFault.class);
        checkBytes(content).ifPresent(faults::add);
        if (!Algorithms.prove(signer, certificate)) {
            faults.add(SignatureFault.WEAK_ALGORITHM);
        }
        if (!Certificates.isForSigning(certificate)) {
            faults.add(SignatureFault.NOT_FOR_SIGNING);
        }
        Instant at = claimedAt();
        boolean vouched = chosen && at != null && Certificates.leadsTo(certificate, all, trusted, at);
        if (at == null) {
            faults.add(SignatureFault.NO_SIGNING_TIME);
        } else if (!Certificates.isValidAt(certificate, at)) {
            faults.add(SignatureFault.NOT_VALID_AT_SIGNING);
        }
        if (chosen && !vouched) {
            faults.add(SignatureFault.UNTRUSTED);
        }
        return new SignatureCheck(signature(at), vouched, List.copyOf(faults));
    }

    private Signature signature(@Nullable Instant at) {
        return new Signature(
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getSerialNumber().toString(16).toLowerCase(Locale.ROOT),
                Algorithms.name(signer),
                at);
    }

    private Optional<SignatureFault> checkBytes(byte[] content) {
        try {
            SignerInformation over = new CMSSignedData(new CMSProcessableByteArray(content), whole)
                    .getSignerInfos()
                    .getSigners()
                    .iterator()
                    .next();
            boolean right = over.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Castle.PROVIDER)
                    .build(certificate.getPublicKey()));
            return right && namesItsCertificate() ? Optional.empty() : Optional.of(SignatureFault.WRONG_KEY);
        } catch (CMSSignerDigestMismatchException other) {
            return Optional.of(SignatureFault.OTHER_CONTENT);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | RuntimeException broken) {
            return Optional.of(SignatureFault.WRONG_KEY);
        }
    }

    /** A signature that names its certificate was made with that one; one that names none says nothing about it. */
    private boolean namesItsCertificate() throws GeneralSecurityException {
        ASN1Encodable named = attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null) {
            return true;
        }
        ESSCertIDv2 first = SigningCertificateV2.getInstance(named).getCerts()[0];
        byte[] digest = MessageDigest.getInstance(
                        first.getHashAlgorithm().getAlgorithm().getId(), Castle.PROVIDER)
                .digest(certificate.getEncoded());
        return Arrays.equals(digest, first.getCertHash());
    }

    private @Nullable Instant claimedAt() {
        try {
            ASN1Encodable time = attribute(CMSAttributes.signingTime);
            return time == null ? null : Time.getInstance(time).getDate().toInstant();
        } catch (RuntimeException broken) {
            return null;
        }
    }

    private @Nullable ASN1Encodable attribute(ASN1ObjectIdentifier type) {
        AttributeTable signed = signer.getSignedAttributes();
        Attribute attribute = signed == null ? null : signed.get(type);
        return attribute == null || attribute.getAttrValues().size() != 1
                ? null
                : attribute.getAttrValues().getObjectAt(0);
    }
}
