package io.schooljournal.rest.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bodies may come packed (gzip) and larger answers go packed to whoever accepts that; {@link Limits} count what is unpacked,
 * so that a small body cannot become a large one.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public final class Gzip implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final String GZIP = "gzip";
    private static final Set<String> NAMES = Set.of(GZIP, "x-gzip");
    private static final int WORTH_PACKING = 1_024;

    @Context
    private @Nullable HttpHeaders asked;

    /** Makes the filter; the host fills in what belongs to a request. */
    public Gzip() {}

    /**
     * Unpacks a body while it is read.
     *
     * @param request the request
     */
    @Override
    public void filter(ContainerRequestContext request) {
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding == null || coding.trim().equalsIgnoreCase("identity")) {
            return;
        }
        if (!NAMES.contains(coding.trim().toLowerCase(Locale.ROOT))) {
            request.abortWith(Problem.of(ProblemType.WRONG_CODING, request)
                    .says("body.coding")
                    .header(HttpHeaders.ACCEPT_ENCODING, GZIP)
                    .response());
            return;
        }
        try {
            request.setEntityStream(new GZIPInputStream(request.getEntityStream()));
            request.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            request.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
        } catch (IOException notPacked) {
            request.abortWith(Problem.of(ProblemType.CUT_SHORT, request)
                    .says("body.notGzip")
                    .response());
        }
    }

    /**
     * Says of an answer that the caller has already what was said when it was sent: that it depends on the coding.
     *
     * @param request the request
     * @param answer its answer
     */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()) {
            answer.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
    }

    /**
     * Packs an answer that is worth it; a stream goes as it comes, for its reader waits for each line.
     *
     * @param answer the answer
     * @throws IOException when the connection is gone
     */
    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        boolean worth = answer.getEntity() instanceof byte[] bytes && bytes.length >= WORTH_PACKING;
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        if (!worth || headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            answer.proceed();
            return;
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!accepted()) {
            answer.proceed();
            return;
        }
        headers.putSingle(HttpHeaders.CONTENT_ENCODING, GZIP);
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        OutputStream whole = answer.getOutputStream();
        GZIPOutputStream packed = new GZIPOutputStream(whole);
        answer.setOutputStream(packed);
        try {
            answer.proceed();
            packed.finish();
        } finally {
            answer.setOutputStream(whole);
        }
    }

    private boolean accepted() {
        String codings = asked == null ? null : asked.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        if (codings == null) {
            return false;
        }
        for (String coding : codings.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = coding.trim().split("\\s*;\\s*", 2);
            if (NAMES.contains(parts[0])) {
                return parts.length == 1 || !parts[1].matches("q\\s*=\\s*0(\\.0*)?");
            }
        }
        return false;
    }
}
