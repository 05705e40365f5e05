package io.schooljournal.core.audit;

import io.schooljournal.core.calendar.SchoolZone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** An audit report holds the exact totals of an audit; the findings themselves were streamed. */
@Value.Immutable
public interface AuditReport {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs the package, the school, the regulation, the zone and the instant
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns where the package was read from.
     *
     * @return the folder or zip, as the user named it
     */
    String source();

    /**
     * Returns the school of the manifest.
     *
     * @return the school
     */
    String school();

    /**
     * Returns the academic year of the manifest.
     *
     * @return such as {@code 2024/2025}
     */
    String academicYear();

    /**
     * Returns the regulation by which the package was judged.
     *
     * @return its id
     */
    String regulation();

    /**
     * Returns the zone of the school.
     *
     * @return the zone
     */
    SchoolZone zone();

    /**
     * Returns the instant at which the package was judged.
     *
     * @return what is due then is due
     */
    Instant asOf();

    /**
     * Returns the number of rows read from each file, in the order of the contract.
     *
     * @return file name to rows, the header not counted
     */
    Map<String, Long> rows();

    /**
     * Returns the rules that were run.
     *
     * @return one entry a rule, rules without findings among them
     */
    List<RuleRun> rules();

    /**
     * Returns what was not checked, and why.
     *
     * @return one entry for each rule and cause
     */
    List<NotChecked> notChecked();

    /**
     * Returns how many findings there are of each severity.
     *
     * @return every severity, most severe first
     */
    Map<Severity, Long> bySeverity();

    /**
     * Returns how many findings cite each clause.
     *
     * @return citation to findings, most first
     */
    Map<String, Long> byClause();

    /**
     * Returns how many findings concern each person.
     *
     * @return person id to findings, most first
     */
    Map<String, Long> byPerson();

    /**
     * Returns how many findings concern each class.
     *
     * @return class id to findings, most first
     */
    Map<String, Long> byClass();

    /**
     * Returns what was put aside: unknown files and columns.
     *
     * @return {@code file} or {@code file:column}
     */
    List<String> ignored();

    /** Collects the parts of a report. */
    final class Builder extends ImmutableAuditReport.Builder {
        Builder() {}
    }
}
