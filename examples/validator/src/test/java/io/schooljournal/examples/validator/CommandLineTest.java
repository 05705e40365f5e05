package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            ''                               => expected a command: audit, obligations, report, decide, who-may, regulations, convert, archive, sample; see `journal --help`
            decidee                          => unknown command `decidee`; did you mean `decide`?
            regulations                      => expected a command: list, show, page, coverage, lint, diff; see `journal regulations --help`
            archive                          => expected a command: create, verify, restore, due, act; see `journal archive --help`
            archive create x                 => expected --output DIR|FILE.zip; see `journal archive create --help`
            archive verify                   => expected ARCHIVE; see `journal archive verify --help`
            archive verify no-such           => cannot read `no-such`: no such file or folder
            archive due no-such              => expected --as-of DATE; see `journal archive due --help`
            convert                          => expected a command: oneroster, edfi; see `journal convert --help`
            convert edfi x                   => expected --output DIR; see `journal convert edfi --help`
            decide --lnag ru                 => unknown option `--lnag`; did you mean `--lang`?
            decide --lang fr                 => option `--lang`: expected ru or en, not `fr`
            decide --regulation              => expected --regulation ID|FILE; see `journal decide --help`
            decide extra                     => unexpected `extra`; see `journal decide --help`
            decide --input no-such           => cannot read `no-such`: no such file or folder
            decide --regulation sosh12       => unknown regulation `sosh12`; did you mean `sosh21`?
            decide --regulation no/such.yaml => cannot read `no/such.yaml`: no such file or folder
            regulations show                 => expected ID|FILE; see `journal regulations show --help`
            regulations list --format html   => option `--format`: expected one of text, json, not `html`
            audit                            => expected PACKAGE; see `journal audit --help`
            audit x --as-of today            => option `--as-of`: expected an instant with offset like `2025-05-31T12:00:00+03:00`, not `today`
            audit x --format xml             => option `--format`: expected one of text, jsonl, json, html, sarif, not `xml`
            audit x --fail-on info           => option `--fail-on`: expected one of error, warning, never, not `info`
            audit x --output .               => cannot write `.`: it is a folder
            """)
    void what_is_wrong_with_a_command_line_is_said_in_one_line(String args, String line) {
        Journal said = Journal.run(args.isEmpty() ? new String[0] : args.split(" ", -1));
        assertAll(
                () -> assertEquals("journal: " + line + "\n", said.err()),
                () -> assertEquals("", said.out()),
                () -> assertEquals(ExitStatus.REFUSED, said.status()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "decide",
                "who-may",
                "audit",
                "regulations",
                "regulations lint",
                "archive",
                "archive create",
                "archive verify",
                "archive restore",
                "archive due",
                "archive act",
                "convert",
                "convert edfi",
                "convert oneroster",
                "obligations",
                "report",
                "sample"
            })
    void every_command_explains_itself(String command) {
        Journal said = Journal.run((command + " --help").trim().split(" ", -1));
        assertEquals(ExitStatus.CLEAN, said.status());
        assertTrue(said.out().startsWith("Usage: journal " + command), said.out());
        assertEquals("", said.err());
    }

    @Test
    void control_characters_of_the_command_line_do_not_reach_the_terminal() {
        Journal said = Journal.run("decide", "--regulation", "a\u001b[31m\nb");
        assertEquals(1, said.err().lines().count());
        assertTrue(said.err().contains("a\\u001b[31m\\u000ab"), said.err());
    }

    @Test
    void a_failure_of_the_program_is_one_line_and_status_3() {
        Journal said = Journal.reading(new Broken(), "decide", "--regulation", "sosh21");
        assertEquals(ExitStatus.FAILED, said.status());
        assertEquals(
                List.of("journal: the program failed: sudden; --debug shows where"),
                said.err().lines().toList());
        Journal debugged = Journal.reading(new Broken(), "decide", "--regulation", "sosh21", "--debug");
        assertTrue(debugged.err().contains("\tat io.schooljournal"), debugged.err());
    }

    @Test
    void an_input_that_fails_is_refused() {
        Journal said = Journal.reading(new Torn(), "decide", "--regulation", "sosh21");
        assertEquals(ExitStatus.REFUSED, said.status());
        assertEquals("journal: cannot read the input: torn\n", said.err());
    }

    @Test
    void completion_can_be_generated() {
        assertTrue(Journal.run("generate-completion").out().contains("journal"));
    }

    /** A fault that nobody expects. */
    private static final class Broken extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("sudden");
        }

        @Override
        public int read(byte[] octets, int from, int count) {
            throw new IllegalStateException("sudden");
        }
    }

    /** An input that cannot be read. */
    private static final class Torn extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("torn");
        }

        @Override
        public int read(byte[] octets, int from, int count) throws IOException {
            throw new IOException("torn");
        }
    }
}
