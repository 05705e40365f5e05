package io.schooljournal.house.broken.rest;

import io.schooljournal.house.broken.rules.MarkManager;

/** An adapter that sees the rules. */
public record PeeksIntoRules(MarkManager rules) {}
