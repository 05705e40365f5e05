package io.schooljournal.rest;

import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.internal.RuntimeDelegateImpl;

/** Jersey over the JDK's own HTTP server. */
final class Jersey implements HttpHost {
    private static final int ANY_PORT = 0;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private Jersey(Application application) {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        // Left alone, Jersey holds back the first 8 KiB of a stream, whoever flushes it.
        ResourceConfig resources =
                ResourceConfig.forApplication(application).property(CommonProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0);
        server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:" + ANY_PORT + "/"), resources, false);
        server.setExecutor(threads);
        server.start();
    }

    static HttpHost serve(Application application) {
        return new Jersey(application);
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
