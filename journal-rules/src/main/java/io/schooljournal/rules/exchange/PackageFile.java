package io.schooljournal.rules.exchange;

import static io.schooljournal.rules.exchange.Columns.codes;
import static io.schooljournal.rules.exchange.Columns.date;
import static io.schooljournal.rules.exchange.Columns.decimal;
import static io.schooljournal.rules.exchange.Columns.flag;
import static io.schooljournal.rules.exchange.Columns.grades;
import static io.schooljournal.rules.exchange.Columns.id;
import static io.schooljournal.rules.exchange.Columns.instant;
import static io.schooljournal.rules.exchange.Columns.integer;
import static io.schooljournal.rules.exchange.Columns.text;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.school.SubjectArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files of a journal package, in the order of the contract, each with its columns.
 *
 * <p>In the lists of columns {@code *} follows the name of a required one, {@code ?} that of one which must be there and
 * may be empty.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists and maps are unmodifiable copies
public enum PackageFile {
    /** Study periods. */
    PERIODS(id("period_id*"), Columns.code("kind*", PeriodKind.class), date("starts_on* ends_on*"), grades("grades")),
    /** Holidays and other days without lessons. */
    DAYS_OFF(date("date*"), text("name")),
    /** Classes. */
    CLASSES(id("class_id*"), integer("grade*"), text("letter")),
    /** Subgroups of classes. */
    SUBGROUPS(id("subgroup_id* class_id* subject_id"), text("name")),
    /** Who is in a subgroup. */
    SUBGROUP_MEMBERS(id("subgroup_id* pupil_id*")),
    /** Subjects. */
    SUBJECTS(
            id("subject_id*"),
            text("name*"),
            Columns.code("area", SubjectArea.class),
            Columns.code("activity", Activity.class),
            codes("scale", "FIVE_POINT", "PASS_FAIL", "NONE")),
    /** Weekly hours. */
    CURRICULUM(id("class_id* subject_id*"), decimal("weekly_hours*")),
    /** Staff and parents. */
    PEOPLE(id("person_id*"), text("name"), date("employed_on dismissed_on access_given_on access_removed_on")),
    /** Roles, one scope a row. */
    ROLES(
            id("person_id*"),
            Columns.code("role*", Role.class),
            id("class_id subject_id subgroup_id"),
            Columns.several("levels", SchoolLevel.class),
            Columns.code("module", Activity.class),
            flag("journal_control informatization"),
            date("valid_from valid_to"),
            text("basis")),
    /** Pupils. */
    PUPILS(
            id("pupil_id* class_id*"),
            text("name"),
            date("born_on enrolled_on withdrawn_on access_given_on access_removed_on")),
    /** Parents of pupils. */
    REPRESENTATIVES(
            id("person_id* pupil_id*"),
            date("consent_on applied_on access_given_on access_removed_on"),
            flag("paper_only")),
    /** Items of the lesson plans. */
    PLAN(
            id("plan_id* class_id* subject_id*"),
            text("topic*"),
            integer("number"),
            date("planned_on"),
            instant("entered_at")),
    /** The timetable's entry for a period. */
    TIMETABLE(id("class_id* subject_id* period_id*"), instant("entered_at")),
    /** Held lessons. */
    LESSONS(
            id("lesson_id* class_id* subject_id*"),
            instant("starts_at* ends_at"),
            id("subgroup_id"),
            integer("number"),
            id("teacher_id substitute_id"),
            instant("substitution_entered_at"),
            text("topic"),
            Columns.code("work_kind", WorkKind.class),
            id("plan_id"),
            instant("recorded_at"),
            id("recorded_by")),
    /** Homework. */
    HOMEWORK(id("homework_id* lesson_id*"), text("text"), id("pupil_id"), instant("entered_at"), id("entered_by")),
    /** Marks of lessons; an empty value annuls. */
    MARKS(
            id("mark_id* pupil_id* lesson_id*"),
            text("value?"),
            Columns.code("work_kind", WorkKind.class),
            decimal("weight"),
            text("comment"),
            date("work_done_on"),
            instant("entered_at"),
            id("entered_by supersedes correction_id")),
    /** Attendance. */
    ATTENDANCE(
            id("attendance_id* pupil_id* lesson_id*"),
            Columns.code("status*", AttendanceStatus.class),
            instant("entered_at"),
            id("entered_by supersedes correction_id")),
    /** Reasons of absences. */
    ABSENCE_REASONS(
            id("attendance_id*"),
            Columns.code("reason*", AbsenceReason.class),
            instant("entered_at"),
            id("entered_by")),
    /** Final marks; an empty value annuls. */
    FINAL_MARKS(
            id("final_id* pupil_id* subject_id*"),
            Columns.code("kind*", FinalKind.class),
            text("value?"),
            id("period_id"),
            instant("entered_at"),
            id("entered_by supersedes correction_id"),
            date("received_on"),
            instant("published_at lowering_notified_at")),
    /** Applications for corrections. */
    CORRECTIONS(
            id("correction_id* initiator_id"),
            Columns.code("ground", CorrectionGround.class),
            integer("documents"),
            instant("submitted_at"),
            text("registered_no"),
            Columns.code("decision", CorrectionDecision.class),
            id("decided_by"),
            instant("decided_at"),
            text("protocol_no"),
            id("applied_by"),
            instant("applied_at")),
    /** Control remarks. */
    REMARKS(id("remark_id* class_id subject_id author_id addressee_id"), text("text"), instant("made_at resolved_at")),
    /** Correspondence. */
    LETTERS(id("letter_id* from_id* to_id*"), instant("received_at* answered_at")),
    /** Duties that were done. */
    DUTIES(text("duty*"), instant("done_at*"), id("person_id class_id period_id")),
    /** Visits to the journal. */
    VISITS(id("person_id*"), date("visited_on*"));

    private static final Map<String, PackageFile> BY_NAME = List.of(values()).stream()
            .collect(Collectors.toUnmodifiableMap(PackageFile::fileName, Function.identity()));

    private final String fileName;
    private final List<Column> columns;
    private final Map<String, Column> byName;

    PackageFile(Columns... groups) {
        this.fileName = name().toLowerCase(Locale.ROOT) + ".csv";
        this.columns = Columns.inOrder(groups);
        this.byName = columns.stream().collect(Collectors.toUnmodifiableMap(Column::name, Function.identity()));
    }

    /**
     * Returns the file of this name.
     *
     * @param fileName such as {@code marks.csv}
     * @return the file, or null when the contract knows none of that name
     */
    public static @Nullable PackageFile named(String fileName) {
        return BY_NAME.get(fileName);
    }

    /**
     * Returns the name of the file.
     *
     * @return such as {@code marks.csv}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Returns the columns.
     *
     * @return in the order of the contract
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Returns a column by its name.
     *
     * @param name such as {@code entered_at}
     * @return the column
     * @throws IllegalArgumentException when the file has no such column
     */
    public Column column(String name) {
        Column column = byName.get(name);
        if (column == null) {
            throw new IllegalArgumentException("unknown column `" + name + "` of `" + fileName + "`");
        }
        return column;
    }

    /**
     * Finds a column by its name.
     *
     * @param name a name of a header row
     * @return the column, or null when the file has no such column
     */
    public @Nullable Column find(String name) {
        return byName.get(name);
    }

    /**
     * Tells whether the first column identifies the row, so that it must not occur twice.
     *
     * @return true when the first column is the file's own identifier
     */
    public boolean hasIds() {
        return switch (this) {
            case PERIODS, CLASSES, SUBGROUPS, SUBJECTS, PEOPLE, PUPILS, PLAN, LESSONS -> true;
            case HOMEWORK, MARKS, ATTENDANCE, FINAL_MARKS, CORRECTIONS, REMARKS, LETTERS -> true;
            default -> false;
        };
    }
}
