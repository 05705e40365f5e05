package io.schooljournal.rules.properties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.decision.Request;
import io.schooljournal.rules.analysis.ExampleForm;

/** A request in the public form, the other way round: one line that {@code RequestForm} reads. */
public final class ContractJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractJson() {}

    /** Returns one line of JSON. */
    public static String line(String regulation, Request request) {
        try {
            return JSON.writeValueAsString(ExampleForm.write(regulation, request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
