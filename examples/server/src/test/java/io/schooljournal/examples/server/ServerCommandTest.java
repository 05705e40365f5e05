package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "days_off.csv | 2024-10-27,осенние каникулы | 27.10.2024, | days_off.csv:3: the row cannot be read: column date, expected a date like 2024-10-01 (“27.10.2024”)",
                "periods.csv | q1,QUARTER,2024-09-02 | q1,QUARTER,2024-12-02 | periods.csv:3: study period `q1` must not end before it starts",
                "periods.csv | 2024-10-25,1-9 | 2024-10-25,1;3-9 | periods.csv:3: expected grades without a gap, not `1;3-9`; give each span a period of its own",
                "roles.csv | s-deputy-1,DEPUTY_HEAD | s-deputy-9,DEPUTY_HEAD | roles.csv:3: unknown `person_id` `s-deputy-9`; did you mean `s-deputy-1`?",
                "roles.csv | SUBJECT_TEACHER,9А,russian | SUBJECT_TEACHER,9A,russian | roles.csv:13: unknown `class_id` `9A`; did you mean `9А`?",
                "classes.csv | 1А,1 | 1А,0 | classes.csv:3: grade must be from 1 to 12, not `0`",
                "curriculum.csv | 9А,russian | 9А,latin | curriculum.csv:2: unknown `subject_id` `latin`",
                "subjects.csv | RUSSIAN_LANGUAGE,LESSONS,FIVE_POINT | RUSSIAN_LANGUAGE,LESSONS, | curriculum.csv:2: subject `russian` is taught, so `subjects.csv` must tell its area, activity and scale",
                "manifest.json | Europe/Moscow | Moscow | manifest.json:5:16: unknown time zone `Moscow`",
            })
    void a_package_that_cannot_be_lived_by_gives_one_line_and_status_2_and_nothing_is_written(
            String file, String text, String instead, String message, @TempDir Path folder) throws IOException {
        SchoolPackages school = SchoolPackages.of("sosh21", folder.resolve("package"))
                .with(file, before -> before.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(instead)));
        Path database = folder.resolve("journal");
        String url = "jdbc:h2:" + database + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
        String expected = "server: package `" + school.folder() + "`: " + message + System.lineSeparator();

        assertEquals(2, run(server(school.folder(), url)));
        assertEquals(expected, err.toString());
        err.getBuffer().setLength(0);
        assertEquals(2, run(found(school.folder(), url)));
        assertEquals(expected, err.toString());
        assertEquals(List.of(), files(folder, "journal*"));
    }

    @Test
    void a_package_that_lacks_what_a_host_must_know_is_refused(@TempDir Path folder) throws IOException {
        SchoolPackages school = SchoolPackages.of("sosh21", folder.resolve("package"));
        String url = "jdbc:h2:mem:lacking";

        school.with(
                "roles.csv",
                roles -> roles.lines()
                        .filter(line -> !line.contains("DIRECTOR") && !line.contains("JOURNAL_ADMIN"))
                        .collect(Collectors.joining("\n")));
        says(
                "package `" + school.folder()
                        + "`: roles.csv: expected a row of the role `DIRECTOR` or `JOURNAL_ADMIN`:"
                        + " somebody must hold office before others are appointed",
                found(school.folder(), url));
        school.without("days_off.csv");
        says("package `" + school.folder() + "`: days_off.csv: file is missing", server(school.folder(), url));
        school.without("manifest.json");
        says(school.folder() + ": missing `manifest.json`", server(school.folder(), url));
        Path nowhere = folder.resolve("nowhere");
        says(nowhere + ": no such file or folder", found(nowhere, url));
    }

    @Test
    void a_school_needs_a_database_and_somebody_who_vouches_for_its_people() {
        String school = SchoolPackages.EXAMPLES.resolve("sosh21").toString();

        says("`--school` needs `--jdbc-url`, or its journals would be gone with the server", "--school", school);
        says(
                "`--school` needs `--oidc-issuer`, or nobody could sign in",
                "--school",
                school,
                "--jdbc-url",
                "jdbc:h2:mem:x");
        says("`--demo` lets anybody in, so it does not go with `--school`", "--school", school, "--demo");
        says(
                "`--oidc-issuer` and `--oidc-audience` go together, with `--oidc-client` and `--oidc-keys` as needed",
                "--oidc-client",
                "page");
        says(
                "the provider of `--oidc-issuer` cannot be used: issuer must be an address of `https`, not `http://example.org`",
                "--oidc-issuer",
                "http://example.org",
                "--oidc-audience",
                "journal");
    }

    @Test
    void a_school_is_founded_from_the_command_line(@TempDir Path folder) throws IOException {
        SchoolPackages school = SchoolPackages.of("sosh21", folder.resolve("package"))
                .with("roles.csv", roles -> roles.replace("2024-08-01,2025-08-31", ","));
        String url = "jdbc:h2:" + folder.resolve("journal") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";

        assertEquals(0, run(found(school.folder(), url)), err::toString);
        assertTrue(out.toString().contains("classes.csv: written 2, there already 0, refused 0"), out::toString);
        assertEquals(0, run(found(school.folder(), url)));
        assertTrue(out.toString().endsWith("nothing was changed" + System.lineSeparator()), out::toString);
        says(
                "unknown regulation `sosh12`; there are base, sosh21, shkola4, gymnasium11, karmalo, mityaevo",
                found(
                        school.with("manifest.json", text -> text.replace("sosh21", "sosh12"))
                                .folder(),
                        url));
    }

    private void says(String message, String... args) {
        err.getBuffer().setLength(0);
        assertEquals(2, run(args));
        assertEquals("server: " + message + System.lineSeparator(), err.toString());
    }

    private static String[] server(Path school, String url) {
        return new String[] {
            "--port",
            "0",
            "--jdbc-url",
            url,
            "--school",
            school.toString(),
            "--oidc-issuer",
            "https://issuer.example",
            "--oidc-audience",
            "journal",
            "--oidc-keys",
            "https://issuer.example/keys"
        };
    }

    private static String[] found(Path school, String url) {
        return new String[] {
            "found",
            school.toString(),
            "--jdbc-url",
            url,
            "--order",
            "112",
            "--order-date",
            "2024-08-29",
            "--lang",
            "en"
        };
    }

    private static List<Path> files(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            return StreamSupport.stream(files.spliterator(), false).toList();
        }
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
