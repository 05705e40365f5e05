package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Callers who take their time do not take it from others. */
class SlowCallersTest {
    private static final String HALF_A_HEAD = "GET /health/live HTTP/1.1\r\nHost: x\r\n";
    private static final int MANY = 300;

    @Test
    void a_head_that_does_not_arrive_is_cut_off() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (Workers workers = new Workers(new Heads(Duration.ofMillis(200)))) {
            http.setExecutor(workers);
            http.start();
            try (Socket slow = caller(http.getAddress(), HALF_A_HEAD)) {
                assertEquals(-1, slow.getInputStream().read());
            }
        } finally {
            http.stop(0);
        }
    }

    @Test
    void others_are_served_while_hundreds_have_begun_to_speak() throws Exception {
        Settings settings = Settings.at("127.0.0.1", 0, "jdbc:h2:mem:slow;DB_CLOSE_DELAY=-1");
        List<Socket> slow = new ArrayList<>();
        try (RunningServer server = RunningServer.start(settings, InstantSource.system(), line -> {})) {
            URI address = server.address();
            InetSocketAddress socket = new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort());
            for (int i = 0; i < MANY; i++) {
                slow.add(caller(socket, HALF_A_HEAD));
            }

            HttpRequest request =
                    HttpRequest.newBuilder(address.resolve("/health/live")).build();
            assertEquals(
                    204,
                    HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode());

            for (Socket half : slow) {
                half.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
                byte[] answer = half.getInputStream().readNBytes("HTTP/1.1 204".length());
                assertEquals("HTTP/1.1 204", new String(answer, StandardCharsets.US_ASCII));
            }
        } finally {
            for (Socket half : slow) {
                half.close();
            }
        }
    }

    private static Socket caller(InetSocketAddress address, String first) throws IOException {
        Socket socket = new Socket(address.getAddress(), address.getPort());
        socket.getOutputStream().write(first.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
