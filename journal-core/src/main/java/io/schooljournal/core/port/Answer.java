package io.schooljournal.core.port;

import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a policy said to a request that is to be written.
 *
 * @param asked what was asked, with every fact that was told
 * @param explanation the decision with its grounds
 * @param permit the permit, or null when the decision does not allow the request
 */
public record Answer(
        Request asked, Explanation explanation, @Nullable Permit permit) {}
