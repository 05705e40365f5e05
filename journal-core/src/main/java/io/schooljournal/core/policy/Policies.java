package io.schooljournal.core.policy;

import java.util.List;
import java.util.Optional;

/** The regulations a host can ask, each ready as a policy. */
public interface Policies {
    /**
     * Returns the ids of all regulations, in a fixed order.
     *
     * @return the ids
     */
    List<String> ids();

    /**
     * Returns the policy of a regulation.
     *
     * @param regulation the regulation's id
     * @return the policy, or empty when there is no such regulation
     */
    Optional<JournalPolicy> find(String regulation);
}
