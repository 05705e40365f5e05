package io.schooljournal.examples.server;

import io.schooljournal.rest.oidc.OpenIdProvider;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a server shall run.
 *
 * @param host the address to listen on
 * @param port the port; 0 for any that is free
 * @param jdbcUrl the database
 * @param keeping whose journals are kept; null for a server that answers by regulations alone
 * @param provider who issues the tokens of those who call; null for the issuer of the demo, which asks for no password
 * @param tls the certificate with which the server speaks TLS; null for plain HTTP
 */
record Settings(
        String host,
        int port,
        String jdbcUrl,
        @Nullable Keeping keeping,
        @Nullable Provider provider,
        @Nullable Certificate tls) {
    /** A server that answers by regulations alone. */
    static Settings at(String host, int port, String jdbcUrl) {
        return new Settings(host, port, jdbcUrl, null, null, null);
    }

    /** The same with a demo school that lives by a regulation. */
    Settings withDemo(String regulation) {
        return new Settings(host, port, jdbcUrl, new Demo(regulation), provider, tls);
    }

    /** The same with schools of packages. */
    Settings withSchools(Schools schools) {
        return new Settings(host, port, jdbcUrl, schools, provider, tls);
    }

    /** The same with a provider whose tokens are accepted. */
    Settings withProvider(Provider other) {
        return new Settings(host, port, jdbcUrl, keeping, other, tls);
    }

    /** The same with TLS. */
    Settings withTls(Certificate certificate) {
        return new Settings(host, port, jdbcUrl, keeping, provider, certificate);
    }

    /** Whose journals are kept. */
    sealed interface Keeping {}

    /**
     * The journals of a demo school.
     *
     * @param regulation by which regulation it lives
     */
    record Demo(String regulation) implements Keeping {}

    /**
     * The journals of schools that packages tell of.
     *
     * @param packages folders and zips
     * @param regulation by which regulation a school lives whose package names none
     */
    record Schools(List<Path> packages, String regulation) implements Keeping {
        Schools {
            packages = List.copyOf(packages);
        }
    }

    /**
     * An OpenID provider.
     *
     * @param issuer as its tokens name it
     * @param audience as its tokens name this server
     * @param keys where it publishes its keys
     * @param signIn how people sign in on the page; null when they do not
     */
    record Provider(
            String issuer,
            String audience,
            URI keys,
            @Nullable SignIn signIn) {
        /**
         * Returns a provider as it describes itself; it is asked when something of it is not given.
         *
         * @param keys where it publishes its keys, if that is known
         * @param client as it knows this page, if people sign in here
         * @throws StartRefused when it has to be asked and does not answer, or does not say what is needed
         */
        static Provider of(String issuer, String audience, @Nullable URI keys, @Nullable String client)
                throws StartRefused {
            if (keys != null && client == null) {
                return new Provider(issuer, audience, keys, null);
            }
            try {
                OpenIdProvider said = OpenIdProvider.discover(issuer);
                SignIn signIn = client == null ? null : SignIn.of(said, client);
                return new Provider(issuer, audience, keys == null ? said.keys() : keys, signIn);
            } catch (IOException | IllegalArgumentException refused) {
                throw new StartRefused(
                        "the provider of `--oidc-issuer` cannot be used: " + refused.getMessage(), refused);
            }
        }
    }

    /**
     * How people sign in on the page, by a code with a proof of the asker (authorization code with PKCE).
     *
     * @param client as the provider knows this page, a client without a secret
     * @param authorization where they sign in
     * @param token where the code is exchanged for tokens
     * @param endSession where they sign out; null when the provider has no such place
     */
    record SignIn(
            String client,
            URI authorization,
            URI token,
            @Nullable URI endSession) {
        static SignIn of(OpenIdProvider said, String client) {
            URI authorization = said.authorization();
            URI token = said.token();
            if (authorization == null || token == null) {
                throw new IllegalArgumentException(
                        "it does not say where people sign in (`authorization_endpoint`, `token_endpoint`)");
            }
            return new SignIn(client, authorization, token, said.endSession());
        }
    }

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
