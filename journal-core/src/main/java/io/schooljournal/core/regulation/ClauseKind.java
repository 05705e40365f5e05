package io.schooljournal.core.regulation;

/** A clause asks for one kind of thing. */
public enum ClauseKind {
    /** Who may do or see something (доступ). */
    ACCESS,
    /** Until when an entry may be made or changed (срок закрытия). */
    WINDOW,
    /** What an entry must or must not contain (содержание). */
    CONTENT,
    /** The steps by which something is done (порядок). */
    PROCEDURE,
    /** By when something must be done (срок исполнения). */
    DEADLINE,
    /** What must be done again and again (периодичность). */
    PERIODIC,
    /** Which document follows (отчёт). */
    REPORT,
    /** How long and how something is kept (хранение). */
    RETENTION,
    /** What somebody must come to know (информирование). */
    INFORM,
    /** Organisation of people, in which software has no part; the clause says why (организация). */
    ORG
}
