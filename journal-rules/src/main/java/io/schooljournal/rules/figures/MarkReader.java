package io.schooljournal.rules.figures;

import io.schooljournal.core.mark.GradingScale;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.register.Programme;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads written marks by the scale of their subject; where the scale is not told, by the first scale that admits them. */
public final class MarkReader {
    private final Map<String, GradingScale> scales;
    private final Programme programme;

    /**
     * Reads by the scales of a regulation.
     *
     * @param regulation the regulation
     * @param programme the subjects, which name their scales
     */
    public MarkReader(Regulation regulation, Programme programme) {
        this.scales = regulation.scales();
        this.programme = programme;
    }

    /**
     * Returns what a written mark means.
     *
     * @param subjectId the subject
     * @param written the mark as it stands in the journal
     * @return its value; null when the scale does not admit it
     */
    public @Nullable MarkValue read(String subjectId, String written) {
        String code = programme.subject(subjectId).map(Programme.Subject::scale).orElse(null);
        GradingScale own = code == null ? null : scales.get(code);
        if (own != null) {
            return own.read(written);
        }
        for (GradingScale scale : scales.values()) {
            MarkValue value = scale.read(written);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /**
     * Returns the points of a written mark.
     *
     * @param subjectId the subject
     * @param written the mark as it stands in the journal
     * @return the points; null when it has none
     */
    public @Nullable Integer points(String subjectId, String written) {
        return read(subjectId, written) instanceof MarkValue.Points points ? points.value() : null;
    }
}
