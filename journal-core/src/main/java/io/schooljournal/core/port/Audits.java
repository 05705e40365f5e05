package io.schooljournal.core.port;

import io.schooljournal.core.regulation.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Judges journal packages that come from outside (проверка выгрузки журнала). */
@FunctionalInterface
public interface Audits {
    /**
     * Takes a package in, so far that it can be judged: its manifest and the heads of its files are read.
     *
     * @param zip the bytes of a zip, read to their end; the stream stays open
     * @param regulation the regulation to judge by, or null for the one that the manifest names
     * @param asOf the instant at which it is judged, or null for the one at which it was exported
     * @return the audit, to be closed
     * @throws RefusedPackage when it is no package, a hostile one, or the regulation is not known
     * @throws IOException when the stream ends too early or refuses to be read
     * @throws StorageFailure when there is no room for the package
     */
    Audit take(InputStream zip, @Nullable String regulation, @Nullable Instant asOf) throws RefusedPackage, IOException;

    /** The audit of one package, which waits to be run; it serves one thread. */
    interface Audit extends AutoCloseable {
        /**
         * Judges the package and writes what was found.
         *
         * @param form the form
         * @param language the language of messages; codes and clauses are the same in both
         * @param out takes the findings, in {@link Form#LINES} while they are found; it stays open
         * @throws RefusedPackage when a file of the package cannot be read to its end; lines before that have been written,
         *     of any other form nothing is of use
         * @throws java.io.UncheckedIOException when the stream refuses what is written
         */
        void write(Form form, Language language, OutputStream out) throws RefusedPackage;

        /** Removes the package. */
        @Override
        void close();
    }

    /** The forms in which an audit is given out. */
    enum Form {
        /** One finding a line, as JSON. */
        LINES,
        /** One JSON document: {@code summary}, {@code rules}, {@code notChecked}, {@code findings}. */
        JSON,
        /** One page of HTML that needs nothing but itself. */
        PAGE
    }
}
