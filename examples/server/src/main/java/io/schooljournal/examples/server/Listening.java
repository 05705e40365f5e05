package io.schooljournal.examples.server;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * The address is taken before anything is wired, so that the parts know it whatever port it came to have; nothing is answered
 * until it serves.
 *
 * @param http the server of the JDK
 * @param scheme with what its addresses begin
 */
record Listening(HttpServer http, String scheme) {
    /** How long a request may take to arrive, an upload or a stream of requests among them. */
    private static final int LONGEST_REQUEST_SECONDS = 600;

    /** How many may have called before they are let in; the JDK's own fifty are few when a school comes in at nine. */
    private static final int CALLERS_AT_THE_DOOR = 1_024;

    static {
        // Answers go out at once, not after the client's delayed acknowledgement; read when the JDK's server is loaded.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Whoever sends a request drop by drop holds a thread no longer than this; the JDK alone would wait for ever.
        System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(LONGEST_REQUEST_SECONDS));
    }

    /**
     * Takes the address.
     *
     * @throws StartRefused when it is taken or is none, or the certificate cannot be used
     */
    static Listening at(Settings settings) throws StartRefused {
        SSLContext tls = settings.tls() == null ? null : Tls.by(settings.tls());
        InetSocketAddress address = new InetSocketAddress(settings.host(), settings.port());
        try {
            if (tls == null) {
                return new Listening(HttpServer.create(address, CALLERS_AT_THE_DOOR), "http");
            }
            HttpsServer https = HttpsServer.create(address, CALLERS_AT_THE_DOOR);
            https.setHttpsConfigurator(new HttpsConfigurator(tls));
            return new Listening(https, "https");
        } catch (IOException refused) {
            throw new StartRefused(
                    "cannot listen on `" + settings.host() + ":" + settings.port() + "`: "
                            + String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT),
                    refused);
        }
    }

    /** Returns where it is called. */
    URI address() {
        String host = http.getAddress().getHostString();
        String literal = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return URI.create(scheme + "://" + literal + ":" + http.getAddress().getPort());
    }

    /** Answers from now on. */
    void serve(ResourceConfig resources, Executor workers) {
        JdkHttpHandlerContainer handler = ContainerFactory.createContainer(JdkHttpHandlerContainer.class, resources);
        handler.getApplicationHandler().onStartup(handler);
        http.createContext("/", handler);
        http.setExecutor(workers);
        http.start();
    }

    /** Accepts nothing new, and waits for the requests under way. */
    void stop(int seconds) {
        http.stop(seconds);
    }
}
