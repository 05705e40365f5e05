package io.schooljournal.examples.server;

import io.schooljournal.core.regulation.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The {@code server} command: the regulations and a journal over HTTP, until the process is told to end.
 *
 * <p>One line on standard output tells the address once the server answers. Exit status: 0 ended as told, 2 the command
 * line is wrong, the address is taken or the database does not answer, 3 the program itself failed.
 */
@Command(
        name = "server",
        mixinStandardHelpOptions = true,
        versionProvider = ServerCommand.Version.class,
        subcommands = {BackupCommand.class, FoundCommand.class},
        description = "Answers over HTTP whether the regulation allows an entry, and why.",
        footer = {
            "",
            "Try:",
            "  curl -s http://127.0.0.1:8080/health",
            "  curl -s http://127.0.0.1:8080/api/v1/regulations",
            "  java -jar server.jar --demo, and open http://127.0.0.1:8080/",
        })
public final class ServerCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port to listen on; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            description = "The database, PostgreSQL or H2 (default: H2 in memory, gone when the server ends).")
    private @Nullable String jdbcUrl;

    @Option(
            names = "--demo",
            description = "Founds a school to try it with, whose people sign in by being chosen; never for real data.")
    private boolean demo;

    @Option(
            names = "--school",
            paramLabel = "PACKAGE",
            description =
                    "Keeps the journals of a school, whose calendar and founders a journal package tells (folder or zip);"
                            + " may be repeated for several schools and years. `server found` opens the journals.")
    private List<Path> schools = new ArrayList<>();

    @Option(
            names = "--regulation",
            paramLabel = "ID",
            defaultValue = "sosh21",
            description =
                    "The regulation of the school of `--demo`, and of a package that names none (default: ${DEFAULT-VALUE}).")
    private String regulation = "";

    @Mixin
    private final ProviderOptions provider = new ProviderOptions();

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description = "A PKCS #12 file with key and certificate; the server then speaks HTTPS alone.")
    private @Nullable Path keyStore;

    @Option(
            names = "--tls-password-file",
            paramLabel = "FILE",
            description = "The file whose first line opens the key store (default: the variable JOURNAL_TLS_PASSWORD).")
    private @Nullable Path passwordFile;

    ServerCommand() {}

    /**
     * Runs the server in this process and ends it with the exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        quieten();
        int status = commandLine().execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new ServerCommand())
                .registerConverter(int.class, ServerCommand::port)
                .registerConverter(Language.class, FoundCommand::language)
                .setParameterExceptionHandler((wrong, args) -> Complaint.about(wrong))
                .setExecutionExceptionHandler((failure, line, parsed) -> Complaint.about(failure, line));
    }

    /** Starts the server and has it closed when the process ends. */
    @Override
    public Integer call() throws StartRefused {
        PrintWriter out = spec.commandLine().getOut();
        if (demo && !provider.isGiven() && !isLoopback(host)) {
            spec.commandLine()
                    .getErr()
                    .println("server: with `--demo` whoever reaches `" + host
                            + "` signs in as anybody, without a password");
        }
        Settings settings = new Settings(
                host,
                port,
                jdbcUrl == null ? Database.IN_MEMORY : jdbcUrl,
                keeping(),
                provider.provider(),
                certificate());
        RunningServer server = RunningServer.start(settings, Clock.systemUTC(), line -> print(out, line));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        print(
                out,
                "journal server at " + server.address() + ", regulations: " + String.join(", ", server.regulations()));
        return 0;
    }

    private Settings.@Nullable Keeping keeping() throws StartRefused {
        if (schools.isEmpty()) {
            return demo ? new Settings.Demo(regulation) : null;
        }
        if (demo) {
            throw new StartRefused("`--demo` lets anybody in, so it does not go with `--school`", null);
        }
        if (jdbcUrl == null) {
            throw new StartRefused(
                    "`--school` needs `--jdbc-url`, or its journals would be gone with the server", null);
        }
        if (!provider.isGiven()) {
            throw new StartRefused("`--school` needs `--oidc-issuer`, or nobody could sign in", null);
        }
        return new Settings.Schools(schools, regulation);
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    private static void print(PrintWriter out, String line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    private Settings.@Nullable Certificate certificate() throws StartRefused {
        if (keyStore == null) {
            return null;
        }
        String password = passwordFile == null ? System.getenv("JOURNAL_TLS_PASSWORD") : firstLine(passwordFile);
        if (password == null) {
            throw new StartRefused(
                    "`--tls-keystore` needs `--tls-password-file` or the variable JOURNAL_TLS_PASSWORD", null);
        }
        return new Settings.Certificate(keyStore, password);
    }

    private static String firstLine(Path file) throws StartRefused {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new StartRefused("`" + file + "` cannot be read", unreadable);
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException unreadable) {
            // said below
        }
        throw new TypeConversionException("expected a port from 0 to " + LAST_PORT + ", not `" + text + "`");
    }

    /** The libraries speak only when something is wrong; what the server has to say it says itself. */
    private static void quieten() {
        try (InputStream settings = ServerCommand.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The version the jar was built as. */
    static final class Version implements IVersionProvider {
        Version() {}

        @Override
        public String[] getVersion() {
            String version = ServerCommand.class.getPackage().getImplementationVersion();
            return new String[] {version == null ? "not packaged" : version};
        }
    }
}
