package io.schooljournal.house.broken.rules;

/** Says no more. */
public interface MarkManager {}
