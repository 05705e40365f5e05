package io.schooljournal.rules.obligation;

import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.duty.DutyState;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The totals of the duties of one package; the duties themselves were streamed.
 *
 * @param source where the package was read from, as the user named it
 * @param school the school of the manifest
 * @param academicYear such as {@code 2024/2025}
 * @param regulation the id of the regulation that sets the duties
 * @param zone the zone of the school
 * @param asOf the instant at which the duties were looked at
 * @param byState how many duties there are in each state, every state named
 * @param byDuty the same for each duty of the regulation, in its order
 * @param byPerson the same for each person known to have some, in the order of ids; a duty of several counts for each
 * @param unknown how many duties could not be told to be done or not, by duty and by what is absent
 */
public record DutyReport(
        String source,
        String school,
        String academicYear,
        String regulation,
        SchoolZone zone,
        Instant asOf,
        Map<DutyState, Long> byState,
        List<OfDuty> byDuty,
        Map<String, Map<DutyState, Long>> byPerson,
        List<NotChecked> unknown) {
    /**
     * How often one duty came due, and how it stands.
     *
     * @param code the duty's code in the regulation's data
     * @param what what is done
     * @param clauses the clauses that set it
     * @param byState how many there are in each state, every state named
     */
    public record OfDuty(String code, Text what, List<ClauseRef> clauses, Map<DutyState, Long> byState) {
        /** The clauses are copied. */
        public OfDuty {
            clauses = List.copyOf(clauses);
        }
    }

    /** The lists are copied. */
    public DutyReport {
        byDuty = List.copyOf(byDuty);
        unknown = List.copyOf(unknown);
    }
}
