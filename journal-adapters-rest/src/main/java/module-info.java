/**
 * Jakarta REST resources that answer by a regulation and keep journals by it, for any host to register.
 */
module io.schooljournal.rest {
    requires transitive io.schooljournal.core;
    requires transitive jakarta.ws.rs;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires jakarta.annotation;
    requires java.net.http;
    requires static com.nimbusds.jose.jwt;
    requires static org.jspecify;

    exports io.schooljournal.rest;
    exports io.schooljournal.rest.http;
    exports io.schooljournal.rest.journal;
    exports io.schooljournal.rest.oidc;
    exports io.schooljournal.rest.reading;

    // A host fills the fields that carry @Context, and makes the parameters that are beans.
    opens io.schooljournal.rest;
    opens io.schooljournal.rest.http;
    opens io.schooljournal.rest.journal;
    opens io.schooljournal.rest.oidc;
    opens io.schooljournal.rest.reading;

    // Messages are made by Jackson and checked by the validator.
    opens io.schooljournal.rest.form;
}
