package io.schooljournal.rest;

import io.schooljournal.rest.http.JsonText;
import io.schooljournal.rest.http.Tagged;
import io.schooljournal.rest.http.Unreadable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The description of the whole API, OpenAPI 3.1, kept by hand beside the resources and held against them by tests; what a
 * host does not serve is left out of it.
 */
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {
    private static final int DEEPEST = 100;

    private final Object description;

    /**
     * Makes the resource.
     *
     * @param components the resources that a host serves, of this module
     */
    OpenApiResource(Set<Object> components) {
        this.description = of(components);
    }

    /**
     * Shows the description.
     *
     * @param request the conditions of the request
     * @return the description, or 304
     */
    @GET
    public Response description(@Context Request request) {
        return Tagged.answer(description, request);
    }

    /** Returns the description of what these resources serve. */
    private static Object of(Set<Object> components) {
        Set<String> served =
                components.stream().flatMap(one -> Served.by(one).stream()).collect(Collectors.toSet());
        served.add("/openapi.json");
        Map<String, Object> whole = new LinkedHashMap<>(whole());
        Map<String, Object> paths = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(whole.get("paths"))).forEach((path, methods) -> {
            if (served.contains(String.valueOf(path))) {
                paths.put(String.valueOf(path), methods);
            }
        });
        whole.put("paths", paths);
        return whole;
    }

    /** Returns the description of everything that this module can serve. */
    static Map<String, Object> whole() {
        try (InputStream stream = OpenApiResource.class.getResourceAsStream("description/openapi.json")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Object> whole = new LinkedHashMap<>();
            ((Map<?, ?>) Objects.requireNonNull(JsonText.read(text, DEEPEST)))
                    .forEach((name, value) -> whole.put(String.valueOf(name), value));
            return whole;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Unreadable broken) {
            throw new IllegalStateException(broken);
        }
    }
}
