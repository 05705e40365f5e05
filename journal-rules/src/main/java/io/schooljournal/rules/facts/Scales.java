package io.schooljournal.rules.facts;

import io.schooljournal.core.mark.GradingScale;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.rules.exchange.Spread;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a written mark says on the scale of its subject, found by the hash of what is written. */
public final class Scales {
    /** The mark has no points: a pass, a failure, or something the scale does not have. */
    public static final int NO_POINTS = -1;
    /** The pupil is exempt (освобождён). */
    public static final int EXEMPT = -2;

    private final Map<String, LongIndex> scales = new HashMap<>();
    private final String otherwise;

    /**
     * Returns what marks say.
     *
     * @param scales the scales of a regulation, by their codes
     * @param otherwise the scale of a subject that names none
     */
    public Scales(Map<String, GradingScale> scales, String otherwise) {
        this.otherwise = otherwise;
        scales.forEach((code, scale) -> this.scales.put(code, index(scale)));
    }

    private static LongIndex index(GradingScale scale) {
        LongIndex index = new LongIndex();
        scale.spellings().forEach((written, value) -> index.add(Spread.of(written), number(value)));
        return index;
    }

    private static int number(MarkValue value) {
        if (value instanceof MarkValue.Points points) {
            return points.value();
        }
        return value == MarkValue.Judgement.EXEMPT ? EXEMPT : NO_POINTS;
    }

    /**
     * Returns the points of a mark.
     *
     * @param subject the subject; null when it is not known
     * @param written the hash of what is written
     * @return the points, {@link #EXEMPT} or {@link #NO_POINTS}
     */
    public int points(Subjects.@Nullable Subject subject, long written) {
        String named = subject == null ? null : subject.scale();
        LongIndex scale = scales.get(named == null ? otherwise : named);
        return scale == null ? NO_POINTS : scale.get(written);
    }
}
