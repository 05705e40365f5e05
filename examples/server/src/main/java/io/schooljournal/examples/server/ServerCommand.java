package io.schooljournal.examples.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
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
        subcommands = BackupCommand.class,
        description = "Answers over HTTP whether the regulation allows an entry, and why.",
        footer = {
            "",
            "Try:",
            "  curl -s http://127.0.0.1:8080/health",
            "  curl -s http://127.0.0.1:8080/api/v1/regulations",
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
            defaultValue = Database.IN_MEMORY,
            description = "The database, PostgreSQL or H2 (default: H2 in memory, gone when the server ends).")
    private String jdbcUrl = "";

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
                .setParameterExceptionHandler((wrong, args) -> Complaint.about(wrong))
                .setExecutionExceptionHandler((failure, line, parsed) -> Complaint.about(failure, line));
    }

    /** Starts the server and has it closed when the process ends. */
    @Override
    public Integer call() throws StartRefused {
        RunningServer server = RunningServer.start(host, port, jdbcUrl);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                "journal server at " + server.address() + ", regulations: " + String.join(", ", server.regulations()));
        out.flush();
        return 0;
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
