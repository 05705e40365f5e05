package io.schooljournal.rest.oidc;

import java.time.Duration;
import java.util.Set;

/**
 * What a token must be to be accepted.
 *
 * @param issuer who must have issued it, letter by letter
 * @param audience for whom it must be
 * @param algorithms by which algorithms it may be signed (RFC 7518), public-key ones alone
 * @param skew by how much the clocks of issuer and host may differ
 */
public record TokenTerms(String issuer, String audience, Set<String> algorithms, Duration skew) {
    private static final Set<String> OF_PUBLIC_KEYS =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "EdDSA");
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    /**
     * Terms that accept something, and nothing that its reader could have made.
     *
     * @throws IllegalArgumentException when issuer or audience is blank, when there is no algorithm, or when one is not of a
     *     public key
     */
    public TokenTerms {
        algorithms = Set.copyOf(algorithms);
        if (issuer.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException("issuer and audience of tokens must not be blank");
        }
        if (algorithms.isEmpty() || !OF_PUBLIC_KEYS.containsAll(algorithms)) {
            throw new IllegalArgumentException("algorithms of tokens must be some of `"
                    + OF_PUBLIC_KEYS.stream().sorted().toList() + "`, not `" + algorithms + "`");
        }
    }

    /**
     * Returns terms as most issuers meet them.
     *
     * @param issuer who must have issued a token
     * @param audience for whom it must be
     * @return terms with the algorithms {@code RS256} and {@code ES256} and half a minute of skew
     */
    public static TokenTerms of(String issuer, String audience) {
        return new TokenTerms(issuer, audience, Set.of("RS256", "ES256"), HALF_A_MINUTE);
    }
}
