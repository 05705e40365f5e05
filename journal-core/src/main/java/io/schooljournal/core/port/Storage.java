package io.schooljournal.core.port;

/** The storage as one unit of work sees it; it is of no use after the unit has ended. */
public interface Storage {
    /**
     * Returns the journals.
     *
     * @return the journals of this unit of work
     */
    Journals journals();

    /**
     * Returns the change log.
     *
     * @return the change log of this unit of work
     */
    ChangeLog changeLog();

    /**
     * Returns the vault.
     *
     * @return the personal data, written and erased with this unit of work
     */
    Vault vault();
}
