package io.schooljournal.rules.engine;

import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.format.GradeSpan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries a window binds; an empty set stands for all.
 *
 * @param works the kinds of work, where the entry is a mark of a lesson
 * @param finals the kinds of final marks, where the entry is one
 * @param areas the subject areas
 * @param grades the grades; null for all
 * @param prevailsOver the ids of the window rules it prevails over where both bind
 */
public record WindowBinds(
        Set<WorkKind> works,
        Set<FinalKind> finals,
        Set<SubjectArea> areas,
        @Nullable GradeSpan grades,
        Set<String> prevailsOver) {
    /** The sets are copied. */
    public WindowBinds {
        works = Set.copyOf(works);
        finals = Set.copyOf(finals);
        areas = Set.copyOf(areas);
        prevailsOver = Set.copyOf(prevailsOver);
    }

    boolean include(int kind, SubjectArea area, int grade) {
        return Kinds.isAmong(kind, works, finals)
                && (areas.isEmpty() || areas.contains(area))
                && (grades == null || grades.contains(grade));
    }
}
