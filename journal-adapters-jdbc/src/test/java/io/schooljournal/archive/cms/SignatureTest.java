package io.schooljournal.archive.cms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.archive.signature.SignatureCheck;
import io.schooljournal.archive.signature.SignatureFault;
import io.schooljournal.archive.signature.SigningFailed;
import io.schooljournal.archive.signature.Trust;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignatureTest {
    private static final byte[] MANIFEST = "опись".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "другая опись".getBytes(StandardCharsets.UTF_8);
    private static final Instant SUN_2025_06_01 = Instant.parse("2025-06-01T09:00:00Z");
    private static final Instant AFTER_ITS_END = Keys.TO.plusSeconds(1);

    @TempDir
    Path folder;

    private static Keys keys(String name) throws Exception {
        return switch (name) {
            case "P-256" -> Keys.ecdsa();
            case "P-384" -> Keys.p384();
            case "RSA" -> Keys.rsa(2048);
            case "GOST-256" -> Keys.gost(256);
            default -> Keys.gost(512);
        };
    }

    private static List<SignatureFault> faults(Trust trust, byte[] content, byte[] signature) {
        return trust.check(content, signature).faults();
    }

    @ParameterizedTest
    @CsvSource({
        "P-256, SHA256WITHECDSA",
        "P-384, SHA384WITHECDSA",
        "RSA, SHA256WITHRSA",
        "GOST-256, GOST3411-2012-256WITHECGOST3410-2012-256",
        "GOST-512, GOST3411-2012-512WITHECGOST3410-2012-512"
    })
    void a_key_from_a_store_signs_and_its_certificate_counts(String name, String algorithm) throws Exception {
        Keys keys = keys(name);
        Path store = keys.store(folder.resolve("keys.p12"), "директор");
        byte[] signature = Pkcs12Signer.open(store, Keys.PASSWORD, null).sign(MANIFEST, SUN_2025_06_01);
        SignatureCheck check = CertificateTrust.in(List.of(keys.certificate())).check(MANIFEST, signature);
        assertEquals(List.of(), check.faults());
        assertTrue(check.vouched());
        assertEquals(
                "CN=Директор школы", Objects.requireNonNull(check.signature()).signer());
        assertEquals(SUN_2025_06_01, check.signature().claimedAt());
        assertEquals(algorithm, check.signature().algorithm());
        assertEquals(
                List.of(SignatureFault.OTHER_CONTENT),
                faults(CertificateTrust.in(List.of(keys.certificate())), OTHER, signature));
    }

    @Test
    void a_signature_by_somebody_else_is_not_trusted() throws Exception {
        Keys head = Keys.ecdsa();
        Keys other = Keys.ecdsa();
        byte[] signature = other.signer().sign(MANIFEST, SUN_2025_06_01);
        assertEquals(
                List.of(SignatureFault.UNTRUSTED),
                faults(CertificateTrust.in(List.of(head.certificate())), MANIFEST, signature));
        assertEquals(List.of(SignatureFault.UNTRUSTED), faults(CertificateTrust.in(List.of()), MANIFEST, signature));
        SignatureCheck unasked = CertificateTrust.inNobody().check(MANIFEST, signature);
        assertEquals(List.of(), unasked.faults());
        assertFalse(unasked.vouched());
    }

    @Test
    void a_signature_by_another_key_than_its_certificates_is_found() throws Exception {
        Keys head = Keys.ecdsa();
        Keys thief = new Keys(Keys.ecdsa().pair(), head.certificate(), head.algorithm(), List.of());
        assertEquals(
                List.of(SignatureFault.WRONG_KEY),
                faults(
                        CertificateTrust.in(List.of(head.certificate())),
                        MANIFEST,
                        thief.signer().sign(MANIFEST, SUN_2025_06_01)));
    }

    @Test
    void certificates_are_judged_at_the_instant_of_signing() throws Exception {
        Keys head = Keys.ecdsa();
        byte[] late = head.signer().sign(MANIFEST, AFTER_ITS_END);
        assertEquals(
                List.of(SignatureFault.NOT_VALID_AT_SIGNING),
                faults(CertificateTrust.in(List.of(head.certificate())), MANIFEST, late));
        assertEquals(
                List.of(),
                faults(
                        CertificateTrust.in(List.of(head.certificate())),
                        MANIFEST,
                        head.signer().sign(MANIFEST, Keys.TO)));
    }

    @Test
    void a_store_whose_certificate_has_ended_does_not_sign() throws Exception {
        Path store = Keys.ecdsa().store(folder.resolve("keys.p12"), "a");
        assertThrows(
                SigningFailed.class,
                () -> Pkcs12Signer.open(store, Keys.PASSWORD, null).sign(MANIFEST, AFTER_ITS_END));
    }

    @Test
    void a_certificate_counts_when_one_that_counts_issued_it() throws Exception {
        Keys root = Keys.authority();
        Keys between = root.issue("CN=Промежуточный центр", KeyUsage.keyCertSign);
        Keys head = between.issue("CN=Директор", KeyUsage.digitalSignature);
        byte[] signature = head.signer().sign(MANIFEST, SUN_2025_06_01);
        assertEquals(List.of(), faults(CertificateTrust.in(List.of(root.certificate())), MANIFEST, signature));
        assertEquals(
                List.of(SignatureFault.UNTRUSTED),
                faults(CertificateTrust.in(List.of(Keys.authority().certificate())), MANIFEST, signature));
        Keys pupil = head.issue("CN=Не от центра", KeyUsage.digitalSignature);
        assertEquals(
                List.of(SignatureFault.UNTRUSTED),
                faults(
                        CertificateTrust.in(List.of(root.certificate())),
                        MANIFEST,
                        pupil.signer().sign(MANIFEST, SUN_2025_06_01)));
    }

    @Test
    void a_certificate_for_something_else_does_not_sign_documents() throws Exception {
        Keys head = Keys.authority().issue("CN=Шифр", KeyUsage.keyEncipherment);
        assertEquals(
                List.of(SignatureFault.NOT_FOR_SIGNING),
                faults(
                        CertificateTrust.in(List.of(head.certificate())),
                        MANIFEST,
                        head.signer().sign(MANIFEST, SUN_2025_06_01)));
    }

    @Test
    void a_short_key_proves_nothing() throws Exception {
        Keys weak = Keys.rsa(1024);
        assertEquals(
                List.of(SignatureFault.WEAK_ALGORITHM),
                faults(
                        CertificateTrust.in(List.of(weak.certificate())),
                        MANIFEST,
                        weak.signer().sign(MANIFEST, SUN_2025_06_01)));
        Path store = weak.store(folder.resolve("keys.p12"), "a");
        assertThrows(
                SigningFailed.class,
                () -> Pkcs12Signer.open(store, Keys.PASSWORD, null).sign(MANIFEST, SUN_2025_06_01));
    }

    @Test
    void what_is_wrong_with_a_store_is_said() throws Exception {
        Path store = Keys.ecdsa().store(folder.resolve("keys.p12"), "a", "b");
        assertSaid("cannot be opened", () -> Pkcs12Signer.open(store, "нет".toCharArray(), null));
        assertSaid("several keys; name one of a, b", () -> Pkcs12Signer.open(store, Keys.PASSWORD, null));
        assertSaid("no key `c`", () -> Pkcs12Signer.open(store, Keys.PASSWORD, "c"));
        Pkcs12Signer.open(store, Keys.PASSWORD, "b").sign(MANIFEST, SUN_2025_06_01);
    }

    private static void assertSaid(String what, org.junit.jupiter.api.function.Executable opening) {
        String said = String.valueOf(assertThrows(SigningFailed.class, opening).getMessage());
        assertTrue(said.contains(what), said);
    }

    @Test
    void bytes_that_are_no_signature_are_told_so() {
        for (byte[] bytes : List.of(new byte[0], OTHER, new byte[] {0x30, (byte) 0x84, 0x7F, -1, -1, -1})) {
            assertEquals(List.of(SignatureFault.UNREADABLE), faults(CertificateTrust.inNobody(), MANIFEST, bytes));
        }
    }
}
