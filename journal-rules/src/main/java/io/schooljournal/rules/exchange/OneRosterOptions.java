package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.SchoolZone;
import java.nio.file.Path;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a OneRoster export does not tell and whoever converts it may know; all of it may be left out. */
@Value.Immutable
public interface OneRosterOptions {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs nothing
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the zone by which the school counts its days.
     *
     * @return the zone, or null when it is not known: then days are written as days of UTC
     */
    @Nullable
    SchoolZone zone();

    /**
     * Returns the regulation that the package's manifest names.
     *
     * @return its id, or null
     */
    @Nullable
    String regulation();

    /**
     * Returns which school of the export is converted.
     *
     * @return the {@code sourcedId} of an org, or null when there is one school
     */
    @Nullable
    String school();

    /**
     * Returns which school year of the export is converted.
     *
     * @return the {@code schoolYear} of its academic sessions, or null when there is one
     */
    @Nullable
    String year();

    /**
     * Returns the export to which the converted one is a difference.
     *
     * @return a folder or zip, or null
     */
    @Nullable
    Path base();

    /**
     * Returns the categories whose line items are final marks of their academic session.
     *
     * @return {@code sourcedId}s of categories
     */
    Set<String> finalCategories();

    /** Collects the options. */
    final class Builder extends ImmutableOneRosterOptions.Builder {
        Builder() {}
    }
}
