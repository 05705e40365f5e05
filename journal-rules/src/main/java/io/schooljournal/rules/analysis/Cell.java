package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a grid: a request that stands for all that are answered like it.
 *
 * @param request the request
 * @param choices the values it is made of, one for each dimension of its grid
 * @param dimensions the dimensions
 * @param unusual how far it is from the most ordinary request
 */
record Cell(Request request, List<Choice> choices, List<Dimension> dimensions, int unusual) {
    /** Returns the value in a dimension, or null when the grid has no such dimension. */
    @Nullable
    Choice in(Dimension.Of of) {
        for (int i = 0; i < choices.size(); i++) {
            if (dimensions.get(i).of() == of) {
                return choices.get(i);
            }
        }
        return null;
    }

    /** Returns who asks: a role, the substitute, somebody of another role, or nobody. */
    String holder() {
        Choice who = in(Dimension.Of.WHO);
        return who == null ? "" : Actors.holder(who);
    }
}
