package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.rules.format.GradeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries an action can make, as far as windows, locks and deadlines tell them apart. */
final class Entries {
    /**
     * One sort of entry.
     *
     * @param work the kind of work, where it is a mark of a lesson
     * @param end the kind of final mark, where it is one
     * @param area the area of the subject
     * @param grade the grade
     */
    record Entry(@Nullable WorkKind work, @Nullable FinalKind end, SubjectArea area, int grade) {}

    private Entries() {}

    static List<Entry> of(Action action) {
        List<Entry> entries = new ArrayList<>();
        for (SubjectArea area : SubjectArea.values()) {
            for (int grade = Grade.FIRST; grade <= Grade.LAST; grade++) {
                addOf(action, area, grade, entries);
            }
        }
        return entries;
    }

    private static void addOf(Action action, SubjectArea area, int grade, List<Entry> entries) {
        if (action == Action.PUT_MARK || action == Action.CHANGE_MARK) {
            for (WorkKind kind : WorkKind.values()) {
                entries.add(new Entry(kind, null, area, grade));
            }
        } else if (action == Action.SET_FINAL_MARK) {
            for (FinalKind kind : FinalKind.values()) {
                entries.add(new Entry(null, kind, area, grade));
            }
        } else {
            entries.add(new Entry(null, null, area, grade));
        }
    }

    /** Tells whether a rule binds an entry; what a rule does not name it binds whole. */
    static boolean binds(WrittenRule rule, Entry entry) {
        List<WorkKind> works = rule.codes("workKinds", WorkKind.class);
        List<FinalKind> finals = rule.codes("finalKinds", FinalKind.class);
        List<SubjectArea> areas = rule.codes("subjectAreas", SubjectArea.class);
        GradeSpan grades = rule.grades("grades");
        GradeSpan except = rule.grades("exceptGrades");
        return (entry.work() == null || works.isEmpty() || works.contains(entry.work()))
                && (entry.end() == null || finals.isEmpty() || finals.contains(entry.end()))
                && (entry.end() == null
                        || !rule.codes("exceptFinalKinds", FinalKind.class).contains(entry.end()))
                && (areas.isEmpty() || areas.contains(entry.area()))
                && (grades == null || grades.contains(entry.grade()))
                && (except == null || !except.contains(entry.grade()));
    }
}
