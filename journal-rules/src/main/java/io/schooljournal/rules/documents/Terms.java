package io.schooljournal.rules.documents;

import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.figures.PupilResult.Standing;
import io.schooljournal.rules.register.Gradebook.Absence;
import org.jspecify.annotations.Nullable;

/** The words of documents for the codes of a journal. */
final class Terms {
    private Terms() {}

    static Text of(Standing standing) {
        return switch (standing) {
            case EXCELLENT -> new Text("отличник", "excellent");
            case GOOD -> new Text("хорошист", "good");
            case SATISFACTORY -> new Text("успевает", "performing");
            case FAILING -> new Text("не успевает", "failing");
            case NOT_ASSESSED -> new Text("не аттестован", "not assessed");
        };
    }

    /** How many of a class stand so. */
    static Text manyOf(Standing standing) {
        return switch (standing) {
            case EXCELLENT -> new Text("из них отличников", "of these excellent");
            case GOOD -> new Text("из них хорошистов", "of these good");
            case SATISFACTORY -> new Text("из них остальных успевающих", "of these otherwise performing");
            case FAILING -> new Text("из них неуспевающих", "of these failing");
            case NOT_ASSESSED -> new Text("Не аттестовано", "Not assessed");
        };
    }

    static Text of(WorkKind kind) {
        return switch (kind) {
            case CURRENT -> new Text("текущая", "current");
            case WRITTEN -> new Text("письменная", "written");
            case MONITORING -> new Text("контрольная ВСОКО", "monitoring");
            case ESSAY -> new Text("сочинение", "essay");
        };
    }

    static Text of(FinalKind kind) {
        return switch (kind) {
            case PERIOD -> new Text("период", "period");
            case YEAR -> new Text("год", "year");
            case EXAM -> new Text("экзамен", "exam");
            case STATE_EXAM -> new Text("ГИА", "state exam");
            case RESULT -> new Text("итог", "result");
        };
    }

    /** How an absence stands in the grid of a page. */
    static String sign(Absence absence) {
        if (absence.status() == AttendanceStatus.LATE) {
            return "оп";
        }
        return absence.reason() == null
                ? "н"
                : switch (absence.reason()) {
                    case ILLNESS -> "б";
                    case EXCUSED -> "у";
                    case UNEXCUSED -> "н";
                };
    }

    static Text legend() {
        return new Text(
                "н — отсутствовал, б — по болезни, у — по уважительной причине, оп — опоздал",
                "н: absent, б: ill, у: excused, оп: late");
    }

    /** An absence in words. */
    static @Nullable Text told(@Nullable Absence absence) {
        if (absence == null) {
            return null;
        }
        if (absence.status() == AttendanceStatus.LATE) {
            return new Text("опоздание", "late");
        }
        return absence.reason() == null
                ? new Text("отсутствие, причина не указана", "absent, reason not given")
                : switch (absence.reason()) {
                    case ILLNESS -> new Text("болезнь", "illness");
                    case EXCUSED -> new Text("уважительная причина", "excused");
                    case UNEXCUSED -> new Text("без уважительной причины", "unexcused");
                };
    }
}
