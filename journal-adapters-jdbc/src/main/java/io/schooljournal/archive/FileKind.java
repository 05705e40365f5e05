package io.schooljournal.archive;

/** What a file of an archive is. */
public enum FileKind {
    /** A file of the journal package (выгрузка журнала). */
    PACKAGE,
    /** A document as it would be on paper (документ). */
    DOCUMENT,
    /** The change log (журнал изменений). */
    CHANGE_LOG,
    /** A note to whoever finds the archive (пояснение). */
    NOTE
}
