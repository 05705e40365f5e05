package io.schooljournal.examples.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The server is healthy when regulations are loaded and the database answers. */
@Path("/health")
public final class HealthResource {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> regulations;
    private final Database database;

    HealthResource(List<String> regulations, Database database) {
        this.regulations = List.copyOf(regulations);
        this.database = database;
    }

    /**
     * Tells how the server is.
     *
     * @return 200 when it is healthy and 503 when it is not: {@code status} and {@code database}, each {@code UP} or
     *     {@code DOWN}, and the ids of the {@code regulations}
     * @throws JsonProcessingException never
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() throws JsonProcessingException {
        boolean database = this.database.answers();
        boolean healthy = database && !regulations.isEmpty();
        Map<String, Object> health = new LinkedHashMap<>();
        health.put("status", word(healthy));
        health.put("database", word(database));
        health.put("regulations", regulations);
        return Response.status(healthy ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(JSON.writeValueAsBytes(health))
                .build();
    }

    /**
     * Tells that the process answers, whatever the database does.
     *
     * @return 204
     */
    @GET
    @Path("live")
    public Response live() {
        return Response.noContent().build();
    }

    /**
     * Tells whether requests can be sent here.
     *
     * @return what {@link #health()} says
     * @throws JsonProcessingException never
     */
    @GET
    @Path("ready")
    @Produces(MediaType.APPLICATION_JSON)
    public Response ready() throws JsonProcessingException {
        return health();
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
