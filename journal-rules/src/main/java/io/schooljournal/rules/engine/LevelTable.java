package io.schooljournal.rules.engine;

import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.rules.format.GradeSpan;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the level of each grade; a grade that no level spans has none. */
final class LevelTable {
    private final @Nullable SchoolLevel[] byGrade = new SchoolLevel[Grade.LAST + 1];

    LevelTable(Map<SchoolLevel, GradeSpan> levels) {
        levels.forEach((level, span) -> {
            for (int grade = span.from(); grade <= span.to(); grade++) {
                byGrade[grade] = level;
            }
        });
    }

    boolean includes(Set<SchoolLevel> levels, Grade grade) {
        SchoolLevel level = byGrade[grade.number()];
        return level != null && levels.contains(level);
    }
}
