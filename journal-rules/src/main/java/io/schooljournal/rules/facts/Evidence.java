package io.schooljournal.rules.facts;

import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;

/**
 * Evidence that a rule would need and a row does not have.
 *
 * @param cause in which way it is absent
 * @param name the file, {@code file:column}, or a fact that no file carries
 */
public record Evidence(NotChecked.Cause cause, String name) {
    /**
     * The fact has no place in a package.
     *
     * @param fact what no file carries
     * @return the evidence that is absent
     */
    public static Evidence noPlace(String fact) {
        return new Evidence(NotChecked.Cause.NO_COLUMN, fact);
    }

    /**
     * There is no such file.
     *
     * @param file the file
     * @return the evidence that is absent
     */
    public static Evidence file(PackageFile file) {
        return new Evidence(NotChecked.Cause.NO_FILE, file.fileName());
    }

    /**
     * The row names a record that the file does not have, or there is no such file.
     *
     * @param journal the package
     * @param file the file in which the record would be
     * @return the evidence that is absent
     */
    public static Evidence record(JournalPackage journal, PackageFile file) {
        return journal.has(file) ? new Evidence(NotChecked.Cause.NO_RECORD, file.fileName()) : file(file);
    }

    /**
     * The column is empty where it is needed, or not there, or there is no such file.
     *
     * @param journal the package
     * @param file the file in which the value would be
     * @param column the column of the value
     * @return the evidence that is absent
     */
    public static Evidence value(JournalPackage journal, PackageFile file, Column column) {
        if (!journal.has(file)) {
            return file(file);
        }
        return new Evidence(
                journal.has(file, column) ? NotChecked.Cause.NO_VALUE : NotChecked.Cause.NO_COLUMN,
                file.fileName() + ":" + column.name());
    }
}
