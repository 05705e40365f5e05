package io.schooljournal.examples.server;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name an OpenID provider. */
final class ProviderOptions {
    @Option(
            names = "--oidc-issuer",
            paramLabel = "URL",
            description = "The OpenID provider whose tokens are accepted, instead of those of the demo.")
    private @Nullable String issuer;

    @Option(
            names = "--oidc-audience",
            paramLabel = "NAME",
            description = "For whom its tokens must be; goes with `--oidc-issuer`.")
    private @Nullable String audience;

    @Option(
            names = "--oidc-client",
            paramLabel = "ID",
            description = "Offers signing in on the page, as this client of the provider (public, code with PKCE).")
    private @Nullable String client;

    @Option(
            names = "--oidc-keys",
            paramLabel = "URL",
            description = "Where its keys are published (JWKS), when it does not say so itself.")
    private @Nullable URI keys;

    ProviderOptions() {}

    boolean isGiven() {
        return issuer != null;
    }

    /**
     * Returns the provider, or null when none is named.
     *
     * @throws StartRefused when half of it is named, or it cannot be used
     */
    Settings.@Nullable Provider provider() throws StartRefused {
        if (issuer != null && audience != null) {
            return Settings.Provider.of(issuer, audience, keys, client);
        }
        if (issuer != null || audience != null || keys != null || client != null) {
            throw new StartRefused(
                    "`--oidc-issuer` and `--oidc-audience` go together, with `--oidc-client` and `--oidc-keys` as needed",
                    null);
        }
        return null;
    }
}
