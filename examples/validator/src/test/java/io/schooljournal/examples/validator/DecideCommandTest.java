package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecideCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_request_gets_its_answer_with_the_clauses() throws IOException {
        Journal said = Journal.fed(Journal.REQUEST + "\n", "decide", "--lang", "en");
        JsonNode answer = JSON.readTree(said.out());
        assertEquals("DENY", answer.get("verdict").asText());
        assertEquals("EDIT_WINDOW_CLOSED", answer.at("/reasons/0/code").asText());
        assertEquals("2024-10-04T00:00:00+03:00", answer.get("openUntil").asText());
        assertEquals(ExitStatus.CLEAN, said.status());
        assertEquals("", said.err());
    }

    @Test
    void russian_is_the_language_unless_another_is_named() {
        assertTrue(Journal.fed(Journal.REQUEST, "decide").out().contains("срок внесения и изменения закончился"));
        assertTrue(Journal.fed(Journal.REQUEST, "decide", "--lang", "en").out().contains("ended on 4 October 2024"));
    }

    @Test
    void answers_come_in_the_order_of_the_requests() {
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            requests.append(Journal.REQUEST.replace("\"r1\"", "\"r" + i + "\"")).append('\n');
        }
        List<String> answers = Journal.fed(requests.toString(), "decide").lines();
        assertEquals(3_000, answers.size());
        for (int i = 0; i < answers.size(); i++) {
            assertTrue(answers.get(i).startsWith("{\"id\":\"r" + i + "\",\"verdict\":"), answers.get(i));
        }
    }

    @Test
    void a_bad_line_gets_its_error_in_its_place_and_the_rest_goes_on() throws IOException {
        String input = Journal.REQUEST + "\n\n" + Journal.REQUEST.replace("CHANGE_MARK", "CHANGE_MRAK") + "\n"
                + Journal.REQUEST + "\n";
        Journal said = Journal.fed(input, "decide", "--lang", "en");
        assertEquals(3, said.lines().size());
        assertEquals(
                "{\"id\":\"r1\",\"line\":3,\"error\":{\"pointer\":\"/action\",\"message\":\"unknown code `CHANGE_MRAK`; "
                        + "did you mean `CHANGE_MARK`?\"}}",
                said.lines().get(1));
        assertEquals("journal: 1 of 3 lines could not be read\n", said.err());
        assertEquals(ExitStatus.REFUSED, said.status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"x"                 | /id | expected JSON, but the line ends too early, at column 10
            {"id":"x","id":"y"}       | /id | expected each member once, at column 15
            [1]                       | ''  | expected a request as a JSON object
            null                      | ''  | expected a request as a JSON object
            {} {}                     | ''  | expected one JSON object on the line, found more, at column 4
            {"id":NaN}                | /id | expected JSON, at column 10
            {"id":{}}                 | /id | expected a text or a number, not `{}`
            {"at":"2024-10-01"}       | /at | expected an instant with offset like `2024-10-03T18:20:00+03:00`, not `2024-10-01`
            """)
    void hostile_lines_are_told_where_they_fail(String line, String pointer, String message) throws IOException {
        JsonNode error = JSON.readTree(Journal.fed(line, "decide").out()).get("error");
        assertEquals(pointer, error.get("pointer").asText());
        assertEquals(message, error.get("message").asText());
    }

    @Test
    void nesting_without_end_is_refused() throws IOException {
        Journal said = Journal.fed("[".repeat(100_000), "decide");
        assertTrue(JSON.readTree(said.out()).at("/error/message").asText().contains("nested too deep"));
        assertEquals(ExitStatus.REFUSED, said.status());
    }

    @Test
    void bytes_that_are_not_utf_8_are_an_error_of_their_line() {
        byte[] input = (Journal.REQUEST + "\n\u00ff\u00fe\n" + Journal.REQUEST).getBytes(StandardCharsets.ISO_8859_1);
        Journal said = Journal.reading(new ByteArrayInputStream(input), "decide");
        assertTrue(
                said.lines().get(1).startsWith("{\"line\":2,\"error\":{\"pointer\":\"\",\"message\":\"expected UTF-8"));
        assertEquals(3, said.lines().size());
    }

    @Test
    void a_line_that_is_too_long_is_an_error_of_its_line() {
        String input = "\"" + "x".repeat(3 * LineReader.LONGEST) + "\"\n" + Journal.REQUEST;
        Journal said = Journal.fed(input, "decide");
        assertTrue(said.lines().get(0).contains("expected a line of at most 1048576 bytes"));
        assertTrue(said.lines().get(1).startsWith("{\"id\":\"r1\",\"verdict\":"));
    }

    @Test
    void a_byte_order_mark_and_carriage_returns_are_tolerated() {
        Journal said = Journal.fed("\ufeff" + Journal.REQUEST + "\r\n\r\n" + Journal.REQUEST + "\r\n", "decide");
        assertEquals(2, said.lines().size());
        assertEquals(ExitStatus.CLEAN, said.status());
    }

    @Test
    void unknown_members_are_counted_in_one_notice() {
        String request =
                Journal.REQUEST.replace("\"role\":", "\"colour\":1,\"role\":").replace("{\"id\"", "{\"x\":0,\"id\"");
        Journal said = Journal.fed(request + "\n" + request, "decide");
        assertEquals(
                "journal: unknown members were ignored: `/actor/roles/*/colour` (2), `/x` (2)\n"
                        .replace("`/x` (2)", "`/actor/x` (2), `/x` (2)"),
                said.err());
        assertEquals(ExitStatus.CLEAN, said.status());
    }

    @Test
    void the_regulation_of_the_command_line_answers_whatever_the_request_names() {
        String silent = Journal.REQUEST.replace("\"regulation\":\"sosh21\",", "");
        assertTrue(Journal.fed(silent, "decide", "--regulation", "sosh21").out().contains("sosh21:R-4.1.a"));
        assertTrue(Journal.fed(silent, "decide").out().contains("\"pointer\":\"/regulation\""));
        String unknown = Journal.REQUEST.replace("sosh21", "sosh22");
        assertTrue(Journal.fed(unknown, "decide", "--regulation", "sosh21")
                .out()
                .contains("unknown regulation `sosh22`; did you mean `sosh21`?"));
    }

    @Test
    void an_id_comes_back_as_it_was() {
        assertTrue(Journal.fed(Journal.REQUEST.replace("\"r1\"", "1.10"), "decide")
                .out()
                .startsWith("{\"id\":1.10,"));
        assertTrue(Journal.fed(Journal.REQUEST.replace("\"r1\"", "\"я\\u0000\""), "decide")
                .out()
                .startsWith("{\"id\":\"я\\u0000\","));
    }

    @Test
    void requests_are_read_from_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("requests.jsonl"), Journal.REQUEST);
        assertEquals(
                1, Journal.run("decide", "--input", file.toString()).lines().size());
        assertEquals(
                "journal: cannot read `" + folder + "`: it is a folder\n",
                Journal.run("decide", "--input", folder.toString()).err());
    }

    @Test
    void a_reader_that_leaves_is_no_failure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream endless =
                new ByteArrayInputStream((Journal.REQUEST + "\n").repeat(5_000).getBytes(StandardCharsets.UTF_8));
        int status = JournalCommand.run(new String[] {"decide"}, endless, new Left(), err);
        assertEquals(ExitStatus.CLEAN, status);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void an_answer_is_given_before_the_next_request_is_waited_for() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dialogue dialogue = new Dialogue(out);
        JournalCommand.run(new String[] {"decide"}, dialogue, out, new ByteArrayOutputStream());
        assertTrue(dialogue.answeredInBetween);
    }

    /** Standard output behind which nobody reads. */
    private static final class Left extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    /** Somebody who writes one request and looks for its answer before the next. */
    private static final class Dialogue extends InputStream {
        private final ByteArrayOutputStream answers;
        private int asked;
        private boolean answeredInBetween;

        Dialogue(ByteArrayOutputStream answers) {
            this.answers = answers;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] octets, int from, int count) {
            answeredInBetween |= asked == 1 && answers.size() > 0;
            if (asked++ >= 2) {
                return -1;
            }
            byte[] line = (Journal.REQUEST + "\n").getBytes(StandardCharsets.UTF_8);
            System.arraycopy(line, 0, octets, from, line.length);
            return line.length;
        }
    }
}
