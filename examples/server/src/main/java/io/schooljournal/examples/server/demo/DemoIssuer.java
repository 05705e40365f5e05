package io.schooljournal.examples.server.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.schooljournal.core.people.PersonId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;

/**
 * Issues tokens (токены) to people of the demo school without asking who they are; it lives only where the demo was asked for.
 *
 * <p>The key is made when the server starts and is never written down, so that no token outlives the process.
 */
public final class DemoIssuer {
    /** Who a token of the demo is for. */
    public static final String AUDIENCE = "school-journal";

    /** How long a token is good for. */
    static final Duration VALID = Duration.ofHours(2);

    private final String name;
    private final InstantSource clock;
    private final ECKey key;

    /**
     * Makes an issuer with a key of its own.
     *
     * @param name the issuer as tokens name it, a URL
     * @param clock tells from when a token is good
     */
    public DemoIssuer(String name, InstantSource clock) {
        this.name = name;
        this.clock = clock;
        try {
            this.key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException lacking) {
            throw new IllegalStateException("this JDK makes no keys of curve P-256", lacking);
        }
    }

    /**
     * Returns the issuer's name.
     *
     * @return the URL that its tokens name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the public key.
     *
     * @return a set of one key, without its private part
     */
    public JWKSet keys() {
        return new JWKSet(key.toPublicJWK());
    }

    /** Returns a token that says who somebody is, and nothing of what he or she may do. */
    String token(PersonId person) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(name)
                .audience(AUDIENCE)
                .subject(person.value())
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(clock.instant().plus(VALID)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("a key that was just made does not sign", impossible);
        }
        return token.serialize();
    }
}
