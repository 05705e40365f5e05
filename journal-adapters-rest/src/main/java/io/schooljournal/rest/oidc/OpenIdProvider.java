package io.schooljournal.rest.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an OpenID provider (поставщик удостоверений) says of itself: where its keys are, and where people sign in and out
 * (OpenID Connect Discovery 1.0).
 *
 * @param issuer as its tokens name it
 * @param keys where it publishes its keys
 * @param authorization where people sign in; null when it does not say
 * @param token where a code is exchanged for tokens; null when it does not say
 * @param endSession where people sign out; null when it does not say
 */
public record OpenIdProvider(
        String issuer,
        URI keys,
        @Nullable URI authorization,
        @Nullable URI token,
        @Nullable URI endSession) {
    private static final String CONFIGURATION = "/.well-known/openid-configuration";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Asks a provider; it has three seconds to answer.
     *
     * @param issuer as its tokens name it, an address
     * @return what it says of itself
     * @throws IOException when it does not answer, calls itself otherwise, does not say where its keys are, or names an
     *     address that is neither {@code https} nor on this machine; the message is one sentence in the house form
     * @throws IllegalArgumentException when the issuer is no such address
     */
    public static OpenIdProvider discover(String issuer) throws IOException {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        URI address = safe(base + CONFIGURATION);
        if (address == null) {
            throw new IllegalArgumentException("issuer must be an address of `https`, not `" + issuer + "`");
        }
        JsonNode said = read(address);
        String name = said.path("issuer").asText();
        if (!name.equals(issuer)) {
            throw new IOException("`" + address + "` is of the issuer `" + name + "`, not of `" + issuer + "`");
        }
        URI keys = address(said, "jwks_uri", address);
        if (keys == null) {
            throw new IOException("`" + address + "` does not say where the keys are (`jwks_uri`)");
        }
        return new OpenIdProvider(
                issuer,
                keys,
                address(said, "authorization_endpoint", address),
                address(said, "token_endpoint", address),
                address(said, "end_session_endpoint", address));
    }

    private static JsonNode read(URI address) throws IOException {
        try {
            return JSON.readTree(Published.at(address));
        } catch (JsonProcessingException broken) {
            throw new IOException("`" + address + "` does not answer in JSON", broken);
        }
    }

    private static @Nullable URI address(JsonNode said, String member, URI where) throws IOException {
        JsonNode written = said.path(member);
        if (!written.isTextual()) {
            return null;
        }
        URI address = safe(written.textValue());
        if (address == null) {
            throw new IOException("`" + member + "` of `" + where + "` must be an address of `https`, not `"
                    + written.textValue() + "`");
        }
        return address;
    }

    /** Returns an address over which nobody else reads or writes, or null. */
    private static @Nullable URI safe(String written) {
        try {
            URI address = URI.create(written);
            boolean near = address.getHost() != null && THIS_MACHINE.contains(address.getHost());
            boolean safe = "https".equals(address.getScheme()) || (near && "http".equals(address.getScheme()));
            return safe && address.getHost() != null ? address : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
