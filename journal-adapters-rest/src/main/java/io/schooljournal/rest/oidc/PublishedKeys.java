package io.schooljournal.rest.oidc;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The keys that an issuer publishes, kept for five minutes; a key that is not among them is looked for at once, but the issuer
 * is never asked more often than every ten seconds.
 *
 * <p>While the issuer is away, its known keys go on being good, for a day; of another key nothing is known then, which is not
 * the same as that it is none of the issuer's. One request alone waits for the issuer, the others go on with what is known.
 */
final class PublishedKeys implements JWKSource<SecurityContext> {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(10);
    private static final Duration LONGEST_ABSENCE = Duration.ofDays(1);

    private final URI address;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Known known = new Known(new JWKSet(), Instant.EPOCH, Instant.EPOCH, null);

    /**
     * What is known.
     *
     * @param keys the keys as they were told last
     * @param told when they were told
     * @param asked when the issuer was asked last
     * @param failure why it did not answer then; null when it did
     */
    private record Known(
            JWKSet keys,
            Instant told,
            Instant asked,
            @Nullable Exception failure) {
        boolean mayAskAt(Instant at) {
            return !at.isBefore(asked.plus(BETWEEN_QUESTIONS));
        }

        boolean isOldAt(Instant at) {
            return !at.isBefore(told.plus(KEPT));
        }

        boolean isTooOldAt(Instant at) {
            return !at.isBefore(told.plus(LONGEST_ABSENCE));
        }
    }

    /**
     * Makes the source; nothing is asked yet.
     *
     * @param address where the keys are published
     * @param clock tells how old they are
     */
    PublishedKeys(URI address, InstantSource clock) {
        this.address = address;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        Instant at = clock.instant();
        Known before = known;
        boolean lacking = before.isTooOldAt(at) || wanted.select(before.keys()).isEmpty();
        if (before.mayAskAt(at) && (lacking || before.isOldAt(at))) {
            ask(before, at, lacking);
        }
        Known now = known;
        List<JWK> found = now.isTooOldAt(at) ? List.of() : wanted.select(now.keys());
        if (found.isEmpty() && now.failure() != null) {
            throw new KeySourceException("keys of the issuer are not known", now.failure());
        }
        return found;
    }

    /** Asks the issuer, unless somebody else has; who can do without its answer does not wait for others who ask. */
    private void ask(Known before, Instant at, boolean lacking) {
        if (lacking) {
            asking.lock();
        } else if (!asking.tryLock()) {
            return;
        }
        try {
            if (known.asked().equals(before.asked())) {
                known = answer(before, at);
            }
        } finally {
            asking.unlock();
        }
    }

    private Known answer(Known before, Instant at) {
        try {
            return new Known(JWKSet.parse(Published.at(address)), at, at, null);
        } catch (IOException | ParseException failure) {
            return new Known(before.keys(), before.told(), at, failure);
        }
    }
}
