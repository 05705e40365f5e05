package io.schooljournal.rest.http;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key by which an order is known again when it is sent twice (draft-ietf-httpapi-idempotency-key-header); it belongs to
 * its caller, so that nobody meets the orders of another by guessing.
 */
public final class IdempotencyKey {
    /** The name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM =
            Pattern.compile("\"([\\x21\\x23-\\x5B\\x5D-\\x7E]{1,200})\"|([\\x21\\x23-\\x7E]{1,200})");
    private static final int BYTES_OF_ID = 16;

    private IdempotencyKey() {}

    /**
     * Returns the identifier of an order that need not be known again.
     *
     * @param call the call
     * @param by who gives the order
     * @return an identifier made of the caller and the key, or a fresh one when there is no key
     * @throws Problem with status 400 when the key cannot be read
     */
    public static EntryId orFresh(Call call, PersonId by) {
        String key = call.header(HEADER);
        return key == null ? new EntryId(UUID.randomUUID().toString()) : id(call, by, key);
    }

    /**
     * Returns the identifier of an order that must be known again.
     *
     * @param call the call
     * @param by who gives the order
     * @return an identifier made of the caller and the key
     * @throws Problem with status 400 when there is no key or it cannot be read
     */
    public static EntryId of(Call call, PersonId by) {
        String key = call.header(HEADER);
        if (key == null) {
            throw Problem.of(ProblemType.KEY_MISSING, call)
                    .says("header.keyNeeded")
                    .with("parameter", HEADER)
                    .thrown();
        }
        return id(call, by, key);
    }

    private static EntryId id(Call call, PersonId by, String key) {
        Matcher form = FORM.matcher(key.trim());
        if (!form.matches()) {
            throw Problem.ofParameter(call, HEADER, "header.key");
        }
        @Nullable String quoted = form.group(1);
        return new EntryId("k-" + digest(by.value() + '\n' + (quoted == null ? form.group(2) : quoted)));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES_OF_ID);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
