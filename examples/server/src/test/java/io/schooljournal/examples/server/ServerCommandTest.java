package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What the command says when it does not start. */
class ServerCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--prt | 1 | unknown option `--prt`; did you mean `--port`?",
                "here | now | unexpected `here`; see `server --help`",
                "--port | x | option `--port`: expected a port from 0 to 65535, not `x`",
                "--port | 65536 | option `--port`: expected a port from 0 to 65535, not `65536`",
                "--port | -1 | option `--port`: expected a port from 0 to 65535, not `-1`",
            })
    void a_wrong_command_line_gives_one_line_and_status_2(String option, String value, String message) {
        assertEquals(2, run(option, value));
        assertEquals("server: " + message + System.lineSeparator(), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void a_port_in_use_gives_one_line_and_status_2() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertEquals(2, run("--port", port, "--jdbc-url", "jdbc:h2:mem:taken"));
            assertEquals(
                    "server: cannot listen on `127.0.0.1:" + port + "`: address already in use"
                            + System.lineSeparator(),
                    err.toString());
        }
    }

    @Test
    void a_database_that_is_none_gives_one_line_and_status_2() {
        assertEquals(2, run("--port", "0", "--jdbc-url", "jdbc:nothing:here"));
        assertTrue(err.toString().startsWith("server: the database of `--jdbc-url` cannot be used: "), err::toString);
        assertEquals(1, err.toString().lines().count());
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, 2", "127.0.0.1, 1", "localhost, 1", "::1, 1"})
    void a_demo_that_others_can_reach_is_warned_of(String host, int lines) {
        assertEquals(2, run("--demo", "--host", host, "--port", "0", "--jdbc-url", "jdbc:nothing:here"));
        assertEquals(lines, err.toString().lines().count(), err::toString);
        assertEquals(lines == 2, err.toString().contains("signs in as anybody"));
    }

    @Test
    void help_tells_the_options_and_starts_nothing() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("--jdbc-url"));
        assertEquals("", err.toString());
    }

    private int run(String... args) {
        CommandLine line = ServerCommand.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
