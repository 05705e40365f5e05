package io.schooljournal.examples.server;

import io.schooljournal.jdbc.JdbcUnitOfWork;
import io.schooljournal.rules.Regulations;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.jspecify.annotations.Nullable;

/** The parts, wired and running: regulations, database, resources, HTTP. */
final class RunningServer implements AutoCloseable {
    /** How long requests under way may take to end when the server is told to stop. */
    private static final int GRACE_SECONDS = 10;

    /** How long the head of a request may take to arrive. */
    private static final int LONGEST_HEAD_SECONDS = 20;

    private final Listening http;
    private final Heads heads = new Heads(Duration.ofSeconds(LONGEST_HEAD_SECONDS));
    private final Workers workers = new Workers(heads);
    private final Database database;
    private final Scratch scratch;
    private final List<String> regulations;

    private RunningServer(Listening http, Database database, Scratch scratch, List<String> regulations) {
        this.http = http;
        this.database = database;
        this.scratch = scratch;
        this.regulations = regulations;
    }

    /**
     * Starts a server that answers once this returns.
     *
     * @param settings how it shall run
     * @param clock tells when an order is given
     * @param log takes the lines of the access log
     * @throws StartRefused when the database does not answer, the address is taken, or a setting cannot be used; what was to
     *     be read was read before anything was written
     */
    static RunningServer start(Settings settings, InstantSource clock, Consumer<String> log) throws StartRefused {
        Regulations policies = Regulations.builtIn();
        List<String> loaded = policies.ids().stream()
                .filter(id -> policies.find(id).isPresent())
                .toList();
        SchoolFiles schools =
                settings.keeping() instanceof Settings.Schools named ? SchoolFiles.read(named, policies) : null;
        RunningServer server = with(Listening.at(settings), settings, loaded);
        try {
            server.serve(settings, policies, schools, clock, log);
            return server;
        } catch (StartRefused | RuntimeException refused) {
            server.close();
            throw refused;
        }
    }

    private static RunningServer with(Listening http, Settings settings, List<String> regulations) throws StartRefused {
        try {
            return new RunningServer(http, Database.open(settings.jdbcUrl()), Scratch.make(), regulations);
        } catch (StartRefused | RuntimeException refused) {
            http.stop(0);
            throw refused;
        }
    }

    private void serve(
            Settings settings,
            Regulations policies,
            @Nullable SchoolFiles schools,
            InstantSource clock,
            Consumer<String> log)
            throws StartRefused {
        Resources resources = new Resources(policies, scratch.folder());
        if (schools != null) {
            resources.keep(JdbcUnitOfWork.over(database.connections()), schools, clock);
        }
        if (settings.keeping() instanceof Settings.Demo demo) {
            resources.keep(JdbcUnitOfWork.over(database.connections()), demo, clock);
        }
        if (settings.provider() != null) {
            resources.accept(settings.provider(), clock);
        } else if (settings.keeping() instanceof Settings.Demo) {
            resources.acceptEverybody(http.address().toString(), clock);
        }
        MetricsResource metrics = new MetricsResource();
        ResourceConfig served = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                // Left alone, Jersey holds back the first 8 KiB of a stream of decisions, whoever flushes it.
                .property(CommonProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0)
                .registerInstances(resources.all())
                .registerInstances(
                        new HealthResource(regulations, database),
                        metrics,
                        new Watch(metrics.figures(), clock, log),
                        new SafeHeaders(
                                settings.provider() == null
                                        ? null
                                        : settings.provider().signIn()),
                        new SignInResource(settings),
                        new WebPage(),
                        heads);
        http.serve(served, workers);
    }

    URI address() {
        return http.address();
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
}
