package io.schooljournal.examples.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** TLS by a certificate in a file. */
final class Tls {
    private Tls() {}

    /**
     * Reads the certificate.
     *
     * @throws StartRefused when the file cannot be opened with the password
     */
    static SSLContext by(Settings.Certificate certificate) throws StartRefused {
        try (InputStream file = Files.newInputStream(certificate.keyStore())) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, certificate.password().toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, certificate.password().toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException refused) {
            throw new StartRefused(
                    "the key store of `--tls-keystore` cannot be opened: " + refused.getMessage(), refused);
        }
    }
}
