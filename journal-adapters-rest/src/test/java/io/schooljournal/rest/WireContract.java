package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a well-behaved client library would not do: bodies that break off, and answers read between two lines sent. */
abstract class WireContract extends RestContract {
    private static final String LINE_END = "\r\n";
    private static final int PATIENCE_MILLIS = 20_000;

    WireContract(HttpHost.Kind kind) {
        super(kind);
    }

    @Test
    void an_answer_comes_before_the_next_line_is_sent() throws Exception {
        try (Socket socket = connect()) {
            BufferedReader in = reader(socket);
            head(socket, NDJSON, "Transfer-Encoding: chunked");
            for (int id = 1; id <= 3; id++) {
                chunk(socket, request(String.valueOf(id), "PUT_MARK") + "\n");
                assertTrue(nextAnswer(in).startsWith("{\"id\":" + id + ","));
            }
            chunk(socket, "");
        }
    }

    @Test
    void a_body_that_breaks_off_gets_no_answer_that_could_be_taken_for_one() throws Exception {
        String request = request("1", "PUT_MARK");
        try (Socket socket = connect()) {
            head(socket, JSON, "Content-Length: " + (request.length() + 10));
            write(socket, request);
            socket.shutdownOutput();

            String status = reader(socket).readLine();

            assertTrue(status == null || status.startsWith("HTTP/1.1 400"), () -> "status line " + status);
        }
    }

    @Test
    void a_stream_that_breaks_off_within_a_line_is_not_answered_as_if_it_were_whole() throws Exception {
        try (Socket socket = connect()) {
            BufferedReader in = reader(socket);
            head(socket, NDJSON, "Transfer-Encoding: chunked");
            chunk(socket, request("1", "PUT_MARK") + "\n");
            assertTrue(nextAnswer(in).startsWith("{\"id\":1,"));
            chunk(socket, request("2", "PUT_MARK"));
            socket.shutdownOutput();

            List<String> rest = rest(in);

            assertFalse(rest.stream().anyMatch(line -> line.contains("verdict")), rest::toString);
        }
    }

    @Test
    void a_header_cannot_be_smuggled_in_through_the_name_of_a_regulation() throws Exception {
        try (Socket socket = connect()) {
            String id = "a%0d%0aX-Injected:%20b%0d%0a%0d%0abody";
            List<String> head = List.of(
                    "GET /api/v1/regulations/" + id + " HTTP/1.1", "Host: localhost", "Connection: close", "", "");
            write(socket, String.join(LINE_END, head));

            List<String> answer = rest(reader(socket));

            assertTrue(answer.get(0).startsWith("HTTP/1.1 404"));
            assertFalse(answer.stream().anyMatch(line -> line.startsWith("X-Injected")), answer::toString);
        }
    }

    private Socket connect() throws IOException {
        URI address = at("/");
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static void head(Socket socket, String mediaType, String length) throws IOException {
        List<String> head = List.of(
                "POST " + DECISIONS + " HTTP/1.1", "Host: localhost", "Content-Type: " + mediaType, length, "", "");
        write(socket, String.join(LINE_END, head));
    }

    private static void chunk(Socket socket, String content) throws IOException {
        write(socket, Integer.toHexString(content.length()) + LINE_END + content + LINE_END);
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Skips what frames an answer: headers and the sizes of chunks. */
    private static String nextAnswer(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("{")) {
            line = in.readLine();
        }
        return String.valueOf(line);
    }

    private static List<String> rest(BufferedReader in) {
        return in.lines().toList();
    }
}
