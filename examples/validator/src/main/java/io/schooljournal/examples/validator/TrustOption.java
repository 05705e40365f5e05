package io.schooljournal.examples.validator;

import io.schooljournal.archive.cms.CertificateTrust;
import io.schooljournal.archive.signature.Trust;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Whose signatures count. */
final class TrustOption {
    @Option(
            names = "--trust",
            paramLabel = "CERTS",
            description =
                    "Demand a signature by one of the certificates in this file (PEM or DER), or by one that was issued "
                            + "under them, as things stood at the instant of signing; may be repeated (default: look whether a "
                            + "signature fits, vouch for nobody).")
    private List<String> files = new ArrayList<>();

    Trust trust() throws InputRefused {
        if (files.isEmpty()) {
            return CertificateTrust.inNobody();
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (String file : files) {
            try {
                certificates.addAll(CertificateTrust.read(Path.of(file)));
            } catch (IOException unreadable) {
                throw InputRefused.unreadable(Path.of(file), unreadable);
            }
        }
        return CertificateTrust.in(certificates);
    }
}
