package io.schooljournal.rest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** An incident is a failure of the server's own: the log has it in full, the caller gets an id that says nothing. */
final class Incident {
    private static final Logger LOG = System.getLogger(Incident.class.getPackageName());

    private Incident() {}

    /** Logs the failure and returns the id under which it is found there. */
    static UUID record(Throwable failure) {
        UUID id = UUID.randomUUID();
        LOG.log(Level.ERROR, "incident " + id, failure);
        return id;
    }
}
