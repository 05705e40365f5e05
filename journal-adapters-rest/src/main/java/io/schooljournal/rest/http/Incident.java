package io.schooljournal.rest.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** An incident is a failure of the server's own: the log has it in full, the caller gets an id that says nothing. */
public final class Incident {
    private static final Logger LOG = System.getLogger(Incident.class.getPackageName());

    private Incident() {}

    /**
     * Logs the failure.
     *
     * @param failure what went wrong
     * @return the id under which it is found in the log
     */
    public static UUID record(Throwable failure) {
        UUID id = UUID.randomUUID();
        LOG.log(Level.ERROR, "incident " + id, failure);
        return id;
    }
}
