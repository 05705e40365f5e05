package io.schooljournal.archive;

import io.schooljournal.core.calendar.AcademicYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** The manifest of an archive says whose it is, of which year, how long it is kept, and names each file with its hash. */
@Value.Immutable
public interface ArchiveManifest {
    /** The name of the file that holds it. */
    String FILE = "manifest.json";

    /** The name of the file with its detached signature. */
    String SIGNATURE_FILE = "manifest.json.p7s";

    /** The format it names. */
    String FORMAT = "journal-archive";

    /** The version of the format that is written; every version that begins with {@code 1.} is read. */
    String VERSION = "1.0";

    /**
     * Returns an empty builder.
     *
     * @return a builder that needs everything but the lists
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the school.
     *
     * @return its name or id, as the package has it
     */
    String school();

    /**
     * Returns the academic year.
     *
     * @return the year
     */
    AcademicYear academicYear();

    /**
     * Returns the day from which terms of keeping count.
     *
     * @return the last local day of the academic year
     */
    LocalDate yearEnd();

    /**
     * Returns the regulation under which the journal was kept.
     *
     * @return its id
     */
    String regulation();

    /**
     * Returns the edition of the regulation by which the terms were set.
     *
     * @return the first day in force of the edition
     */
    LocalDate edition();

    /**
     * Returns the instant at which the archive was made.
     *
     * @return the instant, as whoever made it gave it
     */
    Instant createdAt();

    /**
     * Tells whether the manifest is signed.
     *
     * @return true when there is a signature beside it
     */
    boolean signed();

    /**
     * Returns until when what is kept.
     *
     * @return a term for each kind of thing that the files are kept as
     */
    List<KeptTerm> terms();

    /**
     * Returns where the change logs end.
     *
     * @return the end of each journal's log; none when there is no change log
     */
    List<LogEnd> changeLogs();

    /**
     * Returns the files.
     *
     * @return every file but the manifest, its signature and the list of sums, by their paths
     */
    List<ArchivedFile> files();

    /** Collects the parts of a manifest. */
    final class Builder extends ImmutableArchiveManifest.Builder {
        Builder() {}
    }
}
