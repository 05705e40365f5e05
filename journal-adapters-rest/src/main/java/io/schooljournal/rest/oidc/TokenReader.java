package io.schooljournal.rest.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a token for its subject, or tells what keeps it from being accepted. */
final class TokenReader {
    private static final String SUBJECT = "sub";
    private static final String EXPIRY = "exp";
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    TokenReader(TokenTerms terms, JWKSource<SecurityContext> keys, InstantSource clock) {
        Set<JWSAlgorithm> algorithms =
                terms.algorithms().stream().map(JWSAlgorithm::parse).collect(Collectors.toSet());
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(terms.issuer()).build();
        Claims claims = new Claims(terms.audience(), exact, clock);
        claims.setMaxClockSkew(Math.toIntExact(terms.skew().toSeconds()));
        processor.setJWTClaimsSetVerifier(claims);
    }

    /** Returns whom the issuer names. */
    String subject(String token) throws ParseException, BadJOSEException, JOSEException {
        if (!(JWTParser.parse(token) instanceof SignedJWT signed)) {
            throw new BadJOSEException("a token must be signed");
        }
        String subject = claims(signed).getSubject();
        if (subject == null || subject.isBlank()) {
            throw new BadJWTException("a token must name somebody");
        }
        return subject;
    }

    /** A key that is none of the issuer's is a fault of the signature. */
    private JWTClaimsSet claims(SignedJWT signed) throws BadJOSEException, JOSEException {
        try {
            return processor.process(signed, null);
        } catch (BadJWSException | BadJWTException refused) {
            throw refused;
        } catch (BadJOSEException keyless) {
            throw new BadJWSException("no key of the issuer is named", keyless);
        }
    }

    /** Claims at the time that the clock of the host tells. */
    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        private final InstantSource clock;

        Claims(String audience, JWTClaimsSet exact, InstantSource clock) {
            super(audience, exact, Set.of(SUBJECT, EXPIRY));
            this.clock = clock;
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
