package io.schooljournal.house.broken.core.novelty;

/** Lives in a package that the ladder does not know. */
public record HasNoRung() {}
