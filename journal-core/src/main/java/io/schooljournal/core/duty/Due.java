package io.schooljournal.core.duty;

/** When a duty is due: once after something that happens, on a date of every year, or again and again (срок). */
public sealed interface Due permits Term, YearlyDate, Rhythm {}
