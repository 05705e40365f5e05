package io.schooljournal.examples.server;

import com.sun.net.httpserver.HttpServer;
import io.schooljournal.jdbc.JdbcUnitOfWork;
import io.schooljournal.rules.Regulations;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The parts, wired and running: regulations, database, resources, HTTP. */
final class RunningServer implements AutoCloseable {
    /** How long requests under way may take to end when the server is told to stop. */
    private static final int GRACE_SECONDS = 10;

    /** How long a request may take to arrive, an upload or a stream of requests among them. */
    private static final int LONGEST_REQUEST_SECONDS = 600;

    /** How long the head of a request may take to arrive. */
    private static final int LONGEST_HEAD_SECONDS = 20;

    private final HttpServer http;
    private final Workers workers;
    private final Database database;
    private final Scratch scratch;
    private final String scheme;
    private final List<String> regulations;

    private RunningServer(
            HttpServer http,
            Workers workers,
            Database database,
            Scratch scratch,
            String scheme,
            List<String> regulations) {
        this.http = http;
        this.workers = workers;
        this.database = database;
        this.scratch = scratch;
        this.scheme = scheme;
        this.regulations = regulations;
    }

    static {
        // Answers go out at once, not after the client's delayed acknowledgement; read when the JDK's server is loaded.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Whoever sends a request drop by drop holds a thread no longer than this; the JDK alone would wait for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(LONGEST_REQUEST_SECONDS));
    }

    /**
     * Starts a server that answers once this returns.
     *
     * @param settings how it shall run
     * @param clock tells when an order is given
     * @param log takes the lines of the access log
     * @throws StartRefused when the database does not answer, the address is taken, or a setting cannot be used
     */
    static RunningServer start(Settings settings, InstantSource clock, Consumer<String> log) throws StartRefused {
        Regulations policies = Regulations.builtIn();
        List<String> loaded = policies.ids().stream()
                .filter(id -> policies.find(id).isPresent())
                .toList();
        SSLContext tls = settings.tls() == null ? null : Tls.by(settings.tls());
        Scratch scratch = Scratch.make();
        Database database = Database.open(settings.jdbcUrl());
        try {
            String scheme = tls == null ? "http" : "https";
            String address = scheme + "://" + settings.host() + ":" + settings.port();
            Resources resources = new Resources(policies, scratch.folder());
            if (settings.demo() != null) {
                resources.keep(JdbcUnitOfWork.over(database.connections()), settings, address, clock, scratch.folder());
            }
            MetricsResource metrics = new MetricsResource();
            Heads heads = new Heads(Duration.ofSeconds(LONGEST_HEAD_SECONDS));
            ResourceConfig served = new ResourceConfig()
                    .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                    // Left alone, Jersey holds back the first 8 KiB of a stream of decisions, whoever flushes it.
                    .property(CommonProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0)
                    .registerInstances(resources.all())
                    .registerInstances(
                            new HealthResource(loaded, database),
                            metrics,
                            new Watch(metrics.figures(), clock, log),
                            new SafeHeaders(),
                            new WebPage(),
                            heads);
            HttpServer http = JdkHttpServerFactory.createHttpServer(URI.create(address + "/"), served, tls, false);
            Workers workers = new Workers(heads);
            http.setExecutor(workers);
            http.start();
            return new RunningServer(http, workers, database, scratch, scheme, loaded);
        } catch (ProcessingException | IllegalArgumentException refused) {
            database.close();
            scratch.close();
            throw new StartRefused(
                    "cannot listen on `" + settings.host() + ":" + settings.port() + "`: " + reason(refused), refused);
        } catch (StartRefused refused) {
            database.close();
            scratch.close();
            throw refused;
        }
    }

    URI address() {
        String host = http.getAddress().getHostString();
        String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return URI.create(scheme + "://" + literal + ":" + http.getAddress().getPort());
    }

    List<String> regulations() {
        return regulations;
    }

    /** Accepts nothing new, lets requests under way end, and lets go of the database. */
    @Override
    public void close() {
        // An idle server would sit the time out: the JDK before 21 looks only when a request ends.
        http.stop(workers.idle() ? 0 : GRACE_SECONDS);
        workers.close();
        database.close();
        scratch.close();
    }

    private static String reason(RuntimeException refused) {
        Throwable cause = refused.getCause() == null ? refused : refused.getCause();
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    }
}
