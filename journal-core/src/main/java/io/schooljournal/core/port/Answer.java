package io.schooljournal.core.port;

import io.schooljournal.core.decision.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What a policy said to a request that is to be written.
 *
 * @param explanation the decision with its grounds
 * @param permit the permit, or null when the decision does not allow the request
 */
public record Answer(Explanation explanation, @Nullable Permit permit) {}
