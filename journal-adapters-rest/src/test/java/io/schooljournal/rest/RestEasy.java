package io.schooljournal.rest;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.net.InetSocketAddress;
import java.net.URI;
import org.jboss.resteasy.core.providerfactory.ResteasyProviderFactoryImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** RESTEasy over Undertow. */
final class RestEasy implements HttpHost {
    private static final String LOOPBACK = "127.0.0.1";

    private static final int ANY_PORT = 0;

    /** The limits under test are those of the resources; Undertow's own would come before them. */
    private static final long UNLIMITED = -1;

    private final Server server = new Server();

    private RestEasy(Application application) {
        RuntimeDelegate.setInstance(new ResteasyProviderFactoryImpl());
        server.start(Undertow.builder()
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, UNLIMITED)
                .addHttpListener(ANY_PORT, LOOPBACK));
        server.deploy(application, "/");
    }

    static HttpHost serve(Application application) {
        return new RestEasy(application);
    }

    @Override
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + server.port());
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A server that tells the port it was given. */
    private static final class Server extends UndertowJaxrsServer {
        int port() {
            InetSocketAddress bound =
                    (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
            return bound.getPort();
        }
    }
}
