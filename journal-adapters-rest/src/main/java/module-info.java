/**
 * Jakarta REST resources that answer by a regulation, for any host to register.
 */
module io.schooljournal.rest {
    requires transitive io.schooljournal.core;
    requires transitive jakarta.ws.rs;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports io.schooljournal.rest;

    // A host fills the fields that carry @Context.
    opens io.schooljournal.rest;
}
