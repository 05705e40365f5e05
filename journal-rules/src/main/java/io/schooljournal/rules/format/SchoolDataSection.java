package io.schooljournal.rules.format;

import io.schooljournal.core.mark.GradingScale;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.MarkValue.Judgement;
import io.schooljournal.core.mark.MarkValue.Points;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.wire.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
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
            levels.put(levelNamed(level.getKey(), level.getValue()), GradeSpan.read(level.getValue()));
        }
        for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
            refuseTwoLevels(section, grade, levels);
        }
    }

    private static SchoolLevel levelNamed(String name, YamlValue value) throws BrokenRegulation {
        for (SchoolLevel level : SchoolLevel.values()) {
            if (level.name().equals(name)) {
                return level;
            }
        }
        throw value.brokenName("unknown level `" + name + "`" + Suggestion.among(name, SchoolLevel.class));
    }

    private static void refuseTwoLevels(YamlValue section, int grade, Map<SchoolLevel, GradeSpan> levels)
            throws BrokenRegulation {
        List<SchoolLevel> of = levels.entrySet().stream()
                .filter(level -> level.getValue().contains(grade))
                .map(Map.Entry::getKey)
                .toList();
        if (of.size() > 1) {
            throw section.brokenName(
                    "grade `" + grade + "` belongs to two levels, `" + of.get(0) + "` and `" + of.get(1) + "`");
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
