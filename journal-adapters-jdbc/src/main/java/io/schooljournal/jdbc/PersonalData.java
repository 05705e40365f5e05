package io.schooljournal.jdbc;

/** Whether the texts that name people go into a backup (персональные данные в резервной копии). */
public enum PersonalData {
    /** They go into a file of their own, with their salts: the backup is then as secret as the vault. */
    INCLUDED,
    /** They stay where they are; a journal that is restored from the backup knows their seals alone. */
    LEFT_OUT
}
