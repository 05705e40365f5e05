package io.schooljournal.examples.server;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a server shall run.
 *
 * @param host the address to listen on
 * @param port the port; 0 for any that is free
 * @param jdbcUrl the database
 * @param demo the regulation by which a demo school lives; null for a server that answers by regulations alone
 * @param provider who issues the tokens of those who call; null for the issuer of the demo, which asks for no password
 * @param tls the certificate with which the server speaks TLS; null for plain HTTP
 */
record Settings(
        String host,
        int port,
        String jdbcUrl,
        @Nullable String demo,
        @Nullable Provider provider,
        @Nullable Certificate tls) {
    /** A server that answers by regulations alone. */
    static Settings at(String host, int port, String jdbcUrl) {
        return new Settings(host, port, jdbcUrl, null, null, null);
    }

    /** The same with a demo school that lives by a regulation. */
    Settings withDemo(String regulation) {
        return new Settings(host, port, jdbcUrl, regulation, provider, tls);
    }

    /** The same with TLS. */
    Settings withTls(Certificate certificate) {
        return new Settings(host, port, jdbcUrl, demo, provider, certificate);
    }

    /**
     * An OpenID provider.
     *
     * @param issuer as its tokens name it
     * @param audience as its tokens name this server
     * @param keys where it publishes its keys
     */
    record Provider(String issuer, String audience, URI keys) {}

    /**
     * A key with its certificate.
     *
     * @param keyStore a PKCS #12 file
     * @param password opens the file and the key
     */
    record Certificate(Path keyStore, String password) {
        @Override
        public String toString() {
            return "certificate in " + keyStore;
        }
    }
}
