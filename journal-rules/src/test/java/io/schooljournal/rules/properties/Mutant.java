package io.schooljournal.rules.properties;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import java.util.Map;

/**
 * A regulation with one fault in its data.
 *
 * @param regulation the regulation
 * @param name where the fault is and what it is, such as {@code window-current: days 3}
 * @param members what a file says that extends the regulation and brings the fault in
 */
record Mutant(OpenRegulation regulation, String name, Map<String, ?> members) {
    JournalPolicy policy() throws BrokenRegulation {
        return regulation.with(members);
    }
}
