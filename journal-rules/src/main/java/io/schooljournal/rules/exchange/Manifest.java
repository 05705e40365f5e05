package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolZone;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The manifest of a journal package says whose journal it is, of which year, and when it was exported. */
@Value.Immutable
public interface Manifest {
    /** The name of the file that holds it. */
    String FILE = "manifest.json";

    /** The format a manifest must name. */
    String FORMAT = "journal-package";

    /** The version of the format that is read and written. */
    String VERSION = "1.0";

    /**
     * Returns an empty builder.
     *
     * @return a builder that needs everything but the regulation and the closing of the year
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the school.
     *
     * @return its name or id, as the exporting system has it
     */
    String school();

    /**
     * Returns the zone by which the school counts its days.
     *
     * @return the zone
     */
    SchoolZone zone();

    /**
     * Returns the academic year.
     *
     * @return the year
     */
    AcademicYear academicYear();

    /**
     * Returns the regulation under which the journal was kept.
     *
     * @return its id, or null when the manifest names none
     */
    @Nullable
    String regulation();

    /**
     * Returns the school week.
     *
     * @return five or six days
     */
    SchoolWeek schoolWeek();

    /**
     * Returns the instant of the export; nothing is known of what happened later.
     *
     * @return the instant
     */
    Instant exportedAt();

    /**
     * Returns the instant at which the journal's year was closed.
     *
     * @return the instant, or null when the year is open
     */
    @Nullable
    Instant yearClosedAt();

    /** Collects the parts of a manifest. */
    final class Builder extends ImmutableManifest.Builder {
        Builder() {}
    }
}
