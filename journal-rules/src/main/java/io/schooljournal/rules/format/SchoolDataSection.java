package io.schooljournal.rules.format;

import io.schooljournal.core.mark.GradingScale;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.MarkValue.Judgement;
import io.schooljournal.core.mark.MarkValue.Points;
import io.schooljournal.core.school.SchoolLevel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Levels and scales of a file, laid over the inherited ones. */
final class SchoolDataSection {
    private static final int HIGHEST_POINT = 1000;

    private SchoolDataSection() {}

    static void levels(@Nullable YamlValue section, Map<SchoolLevel, GradeSpan> levels) throws BrokenRegulation {
        if (section == null) {
            return;
        }
        for (Map.Entry<String, YamlValue> level : section.members().entrySet()) {
            levels.put(level.getValue().as(level.getKey()).code(SchoolLevel.class), GradeSpan.read(level.getValue()));
        }
    }

    /** A scale maps each spelling to a number of points or to {@code PASS}, {@code FAIL}, {@code EXEMPT}. */
    static void scales(@Nullable YamlValue section, Map<String, GradingScale> scales) throws BrokenRegulation {
        if (section == null) {
            return;
        }
        for (Map.Entry<String, YamlValue> scale : section.members().entrySet()) {
            Map<String, MarkValue> spellings = new LinkedHashMap<>();
            for (Map.Entry<String, YamlValue> spelling :
                    scale.getValue().members().entrySet()) {
                spellings.put(spelling.getKey(), value(spelling.getValue()));
            }
            scales.put(scale.getKey(), new GradingScale(scale.getKey(), spellings));
        }
    }

    private static MarkValue value(YamlValue value) throws BrokenRegulation {
        if (Character.isDigit(value.text().charAt(0))) {
            return new Points(value.number(0, HIGHEST_POINT));
        }
        return value.code(Judgement.class);
    }
}
