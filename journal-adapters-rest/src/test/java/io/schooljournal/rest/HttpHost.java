package io.schooljournal.rest;

import jakarta.ws.rs.core.Application;
import java.net.URI;

/** A host of Jakarta REST that serves an application on a free port of the loopback address. */
interface HttpHost extends AutoCloseable {
    /** Starts the kind of host that is under test. */
    interface Kind {
        HttpHost serve(Application application) throws Exception;
    }

    URI address();

    @Override
    void close();
}
