package io.schooljournal.rest.http;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * An answer that anyone may keep is tagged by its bytes and sent only to those who do not have it.
 *
 * <p>The tag is weak: packed and plain, the same answer has different bytes (RFC 9110, 8.8.1).
 */
public final class Tagged {
    private static final int TAG_BYTES = 16;

    private Tagged() {}

    /**
     * Answers with the tree, or with 304 when the caller has it.
     *
     * @param tree the tree
     * @param request what the caller has
     * @return the answer
     * @throws WebApplicationException with status 412 when the caller asks for other bytes than these
     */
    public static Response answer(Object tree, Request request) {
        byte[] bytes = JsonText.write(tree);
        EntityTag tag = new EntityTag(digest(bytes), true);
        ResponseBuilder unmet = unmet(request, tag);
        int status = unmet == null
                ? Response.Status.OK.getStatusCode()
                : unmet.build().getStatus();
        if (status == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw new WebApplicationException(status);
        }
        ResponseBuilder response = unmet == null
                ? Answers.of(status, MediaType.APPLICATION_JSON, bytes, Answers.REVALIDATED)
                : Answers.bare(status, Answers.REVALIDATED);
        return response.tag(tag).build();
    }

    /** A condition that cannot be read is none; hosts differ in how they say so. */
    private static @Nullable ResponseBuilder unmet(Request request, EntityTag tag) {
        try {
            return request.evaluatePreconditions(tag);
        } catch (ProcessingException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
