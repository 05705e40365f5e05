package io.schooljournal.core.decision;

/** A procedure by which a refused entry can still be made. */
public enum Procedure {
    /** Application, registration, decision by the head, entry by the deputy (исправление после закрытия). */
    CORRECTION,
    /** Application to the head; the administrator enters records other than marks (через администратора). */
    ADMINISTRATOR
}
