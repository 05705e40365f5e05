package io.schooljournal.examples.server;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The web page, and the description of the API to be read and tried: files of this jar, as they are. */
@Path("/")
public final class WebPage {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "svg", "image/svg+xml");

    private static final String PAGE = "/web/";
    private static final String SWAGGER_UI = "/META-INF/resources/webjars/swagger-ui/5.34.1/";

    /** The reader of the description draws its signs from addresses that hold the picture themselves. */
    private static final String FOR_THE_READER = SafeHeaders.CONTENT_POLICY.replace("img-src", "img-src data:");

    private final ConcurrentMap<String, byte[]> files = new ConcurrentHashMap<>();

    WebPage() {}

    /**
     * Returns the page.
     *
     * @param request tells what the caller has already
     * @return the page, or that it is unchanged
     */
    @GET
    public Response page(@Context Request request) {
        return answer(PAGE + "index.html", request).build();
    }

    /**
     * Returns a file that the page needs.
     *
     * @param name its name
     * @param request tells what the caller has already
     * @return the file, or that it is unchanged
     */
    @GET
    @Path("web/{name: [a-z]+\\.(?:js|css|svg)}")
    public Response file(@PathParam("name") String name, @Context Request request) {
        return answer(PAGE + name, request).build();
    }

    /**
     * Returns the page on which the description of the API is read.
     *
     * @param request tells what the caller has already
     * @return the page, or that it is unchanged
     */
    @GET
    @Path("docs")
    public Response docs(@Context Request request) {
        return answer(PAGE + "docs.html", request)
                .header("Content-Security-Policy", FOR_THE_READER)
                .build();
    }

    /**
     * Returns a file of the reader of the description.
     *
     * @param name its name
     * @param request tells what the caller has already
     * @return the file, or that it is unchanged
     */
    @GET
    @Path("docs/{name: swagger-ui(?:\\.css|-bundle\\.js)}")
    public Response reader(@PathParam("name") String name, @Context Request request) {
        return answer(SWAGGER_UI + name, request).build();
    }

    private Response.ResponseBuilder answer(String name, Request request) {
        byte[] bytes = files.computeIfAbsent(name, WebPage::read);
        EntityTag tag = new EntityTag(Integer.toHexString(Arrays.hashCode(bytes)) + "-" + bytes.length);
        CacheControl asked = new CacheControl();
        asked.setNoCache(true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null
                ? Response.ok(bytes, TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                : unchanged;
        return response.tag(tag).cacheControl(asked);
    }

    private static byte[] read(String name) {
        try (InputStream file = WebPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new NotFoundException();
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
