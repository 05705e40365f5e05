package io.schooljournal.rest;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;

/** Jersey without a network: what a request becomes is known when the call returns. */
final class DirectHost {
    private static final URI BASE = URI.create("http://127.0.0.1/");

    private final ApplicationHandler handler;

    DirectHost(Application application) {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        handler = new ApplicationHandler(ResourceConfig.forApplication(application));
    }

    /**
     * What came back.
     *
     * @param status the status
     * @param type the media type, empty when there is no body
     * @param body the body
     */
    record Answer(int status, String type, String body) {}

    Answer send(WrittenRequest written) {
        ContainerRequest request = new ContainerRequest(
                BASE,
                written.target(),
                written.method(),
                null,
                new MapPropertiesDelegate(),
                handler.getConfiguration());
        MultivaluedMap<String, String> headers = request.getHeaders();
        written.headers().forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
        request.setEntityStream(new ByteArrayInputStream(written.body().getBytes(StandardCharsets.ISO_8859_1)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContainerResponse response = answered(request, out);
        String type = String.valueOf(response.getHeaderString("Content-Type"));
        return new Answer(response.getStatus(), type, out.toString(StandardCharsets.UTF_8));
    }

    private ContainerResponse answered(ContainerRequest request, ByteArrayOutputStream out) {
        try {
            return handler.apply(request, out).get();
        } catch (ExecutionException failed) {
            throw new AssertionError("the host was left with a failure", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
