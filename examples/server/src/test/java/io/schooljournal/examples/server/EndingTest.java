package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Told to end, the server ends what is under way and begins nothing new. */
class EndingTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CountDownLatch underWay = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicBoolean stops = new AtomicBoolean();

    @Test
    void a_request_that_is_under_way_gets_its_answer_from_the_database() throws Exception {
        Settings settings = Settings.at("127.0.0.1", 0, "jdbc:h2:mem:ending;DB_CLOSE_DELAY=-1")
                .withDemo("sosh21");
        RunningServer server = RunningServer.start(settings, this::now, line -> {});
        HttpClient client = HttpClient.newHttpClient();
        URI address = server.address();
        HttpRequest signIn = HttpRequest.newBuilder(address.resolve("/demo/token"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"person\":\"director\"}"))
                .build();
        String token = JSON.readTree(
                        client.send(signIn, BodyHandlers.ofString()).body())
                .path("access_token")
                .asText();

        stops.set(true);
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v1/me"))
                .header("Authorization", "Bearer " + token)
                .build();
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request, BodyHandlers.ofString());
        underWay.await();
        CompletableFuture<Void> ended = CompletableFuture.runAsync(server::close);
        while (accepts(address)) {
            Thread.onSpinWait();
        }
        goOn.countDown();

        assertEquals(200, answer.get().statusCode());
        ended.get();
    }

    /** The clock of the server, which the request asks before it reads anything: there it waits to be let on. */
    private Instant now() {
        if (stops.compareAndSet(true, false)) {
            underWay.countDown();
            try {
                goOn.await();
            } catch (InterruptedException cut) {
                Thread.currentThread().interrupt();
            }
        }
        return Instant.now();
    }

    private static boolean accepts(URI address) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            return socket.isConnected();
        } catch (ConnectException refused) {
            return false;
        }
    }
}
