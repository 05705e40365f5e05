package io.schooljournal.rules.books;

import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a package in the making, with the columns that kept books can fill. */
final class Sheets {
    private static final Map<PackageFile, List<String>> COLUMNS = new EnumMap<>(PackageFile.class);

    static {
        columns(PackageFile.PERIODS, "period_id kind starts_on ends_on grades");
        columns(PackageFile.DAYS_OFF, "date");
        columns(PackageFile.CLASSES, "class_id grade");
        columns(PackageFile.SUBGROUPS, "subgroup_id class_id subject_id name");
        columns(PackageFile.SUBGROUP_MEMBERS, "subgroup_id pupil_id");
        columns(PackageFile.SUBJECTS, "subject_id name area activity scale");
        columns(PackageFile.CURRICULUM, "class_id subject_id weekly_hours");
        columns(PackageFile.PEOPLE, "person_id name employed_on dismissed_on access_given_on access_removed_on");
        columns(
                PackageFile.ROLES,
                "person_id role class_id subject_id subgroup_id levels module journal_control informatization valid_from"
                        + " valid_to basis");
        columns(
                PackageFile.PUPILS,
                "pupil_id class_id name enrolled_on withdrawn_on access_given_on access_removed_on");
        columns(
                PackageFile.REPRESENTATIVES,
                "person_id pupil_id consent_on applied_on access_given_on access_removed_on paper_only");
        columns(PackageFile.PLAN, "plan_id class_id subject_id topic number planned_on entered_at");
        columns(PackageFile.TIMETABLE, "class_id subject_id period_id entered_at");
        columns(
                PackageFile.LESSONS,
                "lesson_id class_id subject_id starts_at ends_at subgroup_id number teacher_id substitute_id"
                        + " substitution_entered_at topic work_kind plan_id recorded_at recorded_by");
        columns(PackageFile.HOMEWORK, "homework_id lesson_id text pupil_id entered_at entered_by");
        columns(
                PackageFile.MARKS,
                "mark_id pupil_id lesson_id value work_kind comment entered_at entered_by supersedes correction_id");
        columns(
                PackageFile.ATTENDANCE,
                "attendance_id pupil_id lesson_id status entered_at entered_by supersedes correction_id");
        columns(PackageFile.ABSENCE_REASONS, "attendance_id reason entered_at entered_by");
        columns(
                PackageFile.FINAL_MARKS,
                "final_id pupil_id subject_id kind value period_id entered_at entered_by supersedes correction_id"
                        + " received_on published_at lowering_notified_at");
        columns(
                PackageFile.CORRECTIONS,
                "correction_id initiator_id ground documents submitted_at registered_no decision decided_by decided_at"
                        + " protocol_no applied_by applied_at");
        columns(PackageFile.REMARKS, "remark_id class_id subject_id author_id addressee_id text made_at resolved_at");
        columns(PackageFile.LETTERS, "letter_id from_id to_id received_at answered_at");
        columns(PackageFile.VISITS, "person_id visited_on");
    }

    private final PackageWriter writer;
    private final SchoolZone zone;

    Sheets(PackageWriter writer, SchoolZone zone) {
        this.writer = writer;
        this.zone = zone;
    }

    private static void columns(PackageFile file, String names) {
        COLUMNS.put(file, List.of(names.split(" ")));
    }

    void begin() {
        COLUMNS.forEach((file, names) -> writer.begin(file, names.toArray(String[]::new)));
    }

    void row(PackageFile file, @Nullable Object... values) {
        writer.row(file, values);
    }

    @Nullable
    String written(@Nullable Instant instant) {
        return instant == null ? null : PackageWriter.written(instant, zone.id());
    }

    LocalDate day(Instant instant) {
        return zone.dayOf(instant);
    }

    void calendar(SchoolYear year) {
        for (StudyPeriod period : year.periods()) {
            row(
                    PackageFile.PERIODS,
                    period.id(),
                    period.kind(),
                    period.startsOn(),
                    period.endsOn(),
                    period.fromGrade() + "-" + period.toGrade());
        }
        year.calendar().daysOff().stream().sorted().forEach(day -> row(PackageFile.DAYS_OFF, day));
    }
}
