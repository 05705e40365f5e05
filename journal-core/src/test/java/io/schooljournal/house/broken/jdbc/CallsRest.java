package io.schooljournal.house.broken.jdbc;

import io.schooljournal.house.broken.rest.PeeksIntoRules;

/** An adapter that sees another. */
public record CallsRest(PeeksIntoRules rest) {}
