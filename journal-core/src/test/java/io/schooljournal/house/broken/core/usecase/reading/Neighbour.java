package io.schooljournal.house.broken.core.usecase.reading;

/** Is known in another room. */
public final class Neighbour {}
