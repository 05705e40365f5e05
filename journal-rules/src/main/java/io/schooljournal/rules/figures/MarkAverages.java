package io.schooljournal.rules.figures;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.port.Averages;
import java.util.List;

/** Reckons as the documents do; kept marks have no weights. */
public final class MarkAverages implements Averages {
    /** The averages have no state. */
    public MarkAverages() {}

    @Override
    public Mean of(List<MarkValue> marks) {
        Average mean = Average.NONE;
        for (MarkValue mark : marks) {
            mean = mark instanceof MarkValue.Points points ? mean.with(points.value(), null) : mean;
        }
        return new Mean(mean.marks(), mean.shown(), mean.expected());
    }
}
