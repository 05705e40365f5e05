package io.schooljournal.rules.format;

import io.schooljournal.core.regulation.ClauseRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The local days on which a regulation is in force, and what answers for the days before.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive; null when no end is set
 * @param before what answers for earlier days
 * @param clauses the clauses that say so; perhaps none
 */
public record Validity(LocalDate from, @Nullable LocalDate to, Before before, List<ClauseRef> clauses) {
    private static final Set<String> MEMBERS = Set.of("from", "to", "clauses");

    /** What answers for the days before the first edition. */
    public enum Before {
        /** The earliest edition answers. */
        EARLIEST_EDITION,
        /** Nothing is in force, so everything is refused. */
        NOT_IN_FORCE
    }

    static Validity read(YamlValue inForce, @Nullable YamlValue before, ClausesSection known, ReadingsSection readings)
            throws BrokenRegulation {
        Map<String, YamlValue> members = inForce.members();
        RegulationFile.refuseUnknown(members, MEMBERS, "`inForce`");
        LocalDate from = RegulationFile.member(inForce, members, "from").date();
        LocalDate to = lastDay(members.get("to"), from, "regulation");
        Before earlier = before == null
                ? Before.EARLIEST_EDITION
                : readings.valueOf(before).code(Before.class);
        YamlValue clauses = members.get("clauses");
        return new Validity(from, to, earlier, clauses == null ? List.of() : known.resolve(clauses));
    }

    static @Nullable LocalDate lastDay(@Nullable YamlValue value, @Nullable LocalDate from, String of)
            throws BrokenRegulation {
        if (value == null) {
            return null;
        }
        LocalDate to = value.date();
        if (from != null && to.isBefore(from)) {
            throw value.broken(of + " must not end before it begins");
        }
        return to;
    }
}
