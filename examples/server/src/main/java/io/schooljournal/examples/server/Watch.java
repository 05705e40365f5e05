package io.schooljournal.examples.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.schooljournal.rest.http.RequestIds;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.jspecify.annotations.Nullable;

/**
 * Watches every request: a line of the access log when it is answered (журнал доступа), and figures for Prometheus.
 *
 * <p>Requests are named as {@link RequestIds} has it. Neither names a person, a pupil or a class: of the address only the template is kept, of the query nothing.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
final class Watch implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String BEGAN = "journal.began";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MeterRegistry figures;
    private final InstantSource clock;
    private final Consumer<String> log;

    /**
     * Begins to watch.
     *
     * @param figures where requests are counted and timed
     * @param clock tells when an answer was given
     * @param log takes each line of the access log, without its end
     */
    Watch(MeterRegistry figures, InstantSource clock, Consumer<String> log) {
        this.figures = figures;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object began = request.getProperty(BEGAN);
        Duration took = Duration.ofNanos(began instanceof Long nanos ? System.nanoTime() - nanos : 0);
        String route = route(request);
        Timer.builder("http.server.requests")
                .tags("method", request.getMethod(), "route", route, "status", Integer.toString(response.getStatus()))
                .register(figures)
                .record(took);
        @Nullable Object id = request.getProperty(RequestIds.PROPERTY);
        log.accept(line(request.getMethod(), route, response, took, id));
    }

    private String line(
            String method, String route, ContainerResponseContext response, Duration took, @Nullable Object id) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", clock.instant().toString());
        line.put("method", method);
        line.put("route", route);
        line.put("status", response.getStatus());
        line.put("ms", took.toMillis());
        line.put("bytes", response.getEntity() instanceof byte[] bytes ? bytes.length : response.getLength());
        line.put("request", id);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers and texts have a form in JSON", impossible);
        }
    }

    /** Returns the template of the address, as in {@code /schools/{school}}; nothing is told of one that leads nowhere. */
    private static String route(ContainerRequestContext request) {
        if (!(request.getUriInfo() instanceof ExtendedUriInfo uri)
                || uri.getMatchedTemplates().isEmpty()) {
            return "unmatched";
        }
        StringBuilder route = new StringBuilder();
        uri.getMatchedTemplates().forEach(template -> route.insert(0, template.getTemplate()));
        return route.toString();
    }
}
