package io.schooljournal.examples.server;

import com.sun.net.httpserver.HttpServer;
import io.schooljournal.rest.JournalApplication;
import io.schooljournal.rules.Regulations;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The parts, wired and running: regulations, database, resources, HTTP. */
final class RunningServer implements AutoCloseable {
    /** How many requests are served at once; a stream of requests holds one thread until it ends. */
    private static final int THREADS = 64;

    /** How long requests under way may take to end when the server is told to stop. */
    private static final int GRACE_SECONDS = 10;

    private final HttpServer http;
    private final ThreadPoolExecutor threads;
    private final Database database;
    private final List<String> regulations;

    private RunningServer(HttpServer http, ThreadPoolExecutor threads, Database database, List<String> regulations) {
        this.http = http;
        this.threads = threads;
        this.database = database;
        this.regulations = regulations;
    }

    static {
        // Answers go out at once, not after the client's delayed acknowledgement; read when the JDK's server is loaded.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /**
     * Starts a server that answers once this returns.
     *
     * @param port the port; 0 for any that is free
     * @throws StartRefused when the database does not answer or the address is taken
     */
    static RunningServer start(String host, int port, String jdbcUrl) throws StartRefused {
        Regulations policies = Regulations.builtIn();
        List<String> loaded = policies.ids().stream()
                .filter(id -> policies.find(id).isPresent())
                .toList();
        Database database = Database.open(jdbcUrl);
        ResourceConfig resources = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                // Left alone, Jersey holds back the first 8 KiB of a stream of decisions, whoever flushes it.
                .property(CommonProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0)
                .registerInstances(new JournalApplication(policies).components())
                .register(new HealthResource(loaded, database));
        try {
            HttpServer http = JdkHttpServerFactory.createHttpServer(
                    URI.create("http://" + host + ":" + port + "/"), resources, false);
            ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newFixedThreadPool(THREADS);
            http.setExecutor(threads);
            http.start();
            return new RunningServer(http, threads, database, loaded);
        } catch (ProcessingException | IllegalArgumentException refused) {
            database.close();
            throw new StartRefused("cannot listen on `" + host + ":" + port + "`: " + reason(refused), refused);
        }
    }

    URI address() {
        String host = http.getAddress().getHostString();
        String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return URI.create("http://" + literal + ":" + http.getAddress().getPort());
    }

    List<String> regulations() {
        return regulations;
    }

    /** Accepts nothing new, lets requests under way end, and lets go of the database. */
    @Override
    public void close() {
        // An idle server would sit the time out: the JDK before 21 looks only when a request ends.
        http.stop(threads.getActiveCount() == 0 ? 0 : GRACE_SECONDS);
        threads.shutdownNow();
        database.close();
    }

    private static String reason(RuntimeException refused) {
        Throwable cause = refused.getCause() == null ? refused : refused.getCause();
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    }
}
