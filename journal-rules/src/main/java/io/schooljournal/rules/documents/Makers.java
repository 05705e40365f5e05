package io.schooljournal.rules.documents;

import io.schooljournal.core.report.DocumentKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who makes which document. */
final class Makers {
    static final Map<DocumentKind, Maker> ALL = all(List.of(
            new ClassPerformanceSheet(),
            new ClassAttendanceSheet(),
            new ChangeTable(),
            new JournalPage(),
            new Extract(),
            new MissedLessons(),
            new Substitutions(),
            new Filling(),
            new ActivityReport(),
            new ControlIndicators(),
            new PerformanceReport(),
            new CurriculumCoverage(),
            new PlanCoverage(),
            new ClassTeacherReport(),
            new PupilsList(),
            new PupilMovement(),
            new ClassSizes(),
            new PupilResults(),
            new TeacherHours(),
            new Forecast(),
            new HomeworkList(),
            new RemarksList(),
            new Diary()));

    private Makers() {}

    static Maker of(DocumentKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    private static Map<DocumentKind, Maker> all(List<Maker> makers) {
        Map<DocumentKind, Maker> byKind = new EnumMap<>(DocumentKind.class);
        makers.forEach(maker -> byKind.put(maker.kind(), maker));
        return Collections.unmodifiableMap(byKind);
    }
}
