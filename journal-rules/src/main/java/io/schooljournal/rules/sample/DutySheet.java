package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.DUTIES;

import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.Due;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.duty.Rhythm;
import io.schooljournal.core.duty.Term;
import io.schooljournal.core.duty.YearlyDate;
import io.schooljournal.core.people.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes evidence of every duty of the regulation whose evidence is a row of {@code duties.csv}: by whom it was done, for
 * which class and period, in time.
 */
final class DutySheet {
    private static final int MORNING = 9;
    private static final int EVENING = 18;

    private final Scene scene;
    private final PeopleSheets people;

    DutySheet(Scene scene, PeopleSheets people) {
        this.scene = scene;
        this.people = people;
    }

    /** A duty that falls due on a day, and when it is done. */
    private record Doing(
            String duty,
            LocalDate due,
            LocalDate day,
            int hour,
            @Nullable String period) {}

    /** The duties of the school as a whole and of each employee. */
    void school(School school) {
        for (DutyTerms duty : evident()) {
            switch (duty.per()) {
                case SCHOOL -> doings(duty, null).forEach(doing -> row(doing, person(duty, doing.day(), null), null));
                case EMPLOYEE ->
                    doings(duty, null)
                            .forEach(doing -> employees(school).forEach(employee -> row(doing, employee, null)));
                default -> {}
            }
        }
    }

    /** Those who are there before the year. */
    private static List<String> employees(School school) {
        List<String> all = new ArrayList<>(PeopleSheets.OFFICE);
        all.add(PeopleSheets.FORMER_TECHNICIAN);
        school.staff().teachers().forEach(teacher -> all.add(teacher.id()));
        return all;
    }

    /** The duties in a class. */
    void room(Room room) {
        for (DutyTerms duty : evident()) {
            for (Doing doing : doings(duty, room)) {
                switch (duty.per()) {
                    case CLASS -> row(doing, person(duty, doing.day(), room), room);
                    case PAGE -> pageTeachers(room).forEach(teacher -> row(doing, teacher, room));
                    case PAPER_REPRESENTATIVE ->
                        people.onPaper().stream()
                                .filter(parent ->
                                        parent.pupil().isEnrolled(doing.due().toEpochDay()))
                                .forEach(parent -> row(doing, parent.id(), room));
                    default -> {}
                }
            }
        }
    }

    private List<DutyTerms> evident() {
        return scene.obligations().duties().stream()
                .filter(duty -> duty.evidence() == Evidence.DUTY)
                .toList();
    }

    private static Set<String> pageTeachers(Room room) {
        Set<String> teachers = new java.util.LinkedHashSet<>();
        room.pages().forEach(page -> teachers.add(page.teacher().id()));
        return teachers;
    }

    private String person(DutyTerms duty, LocalDate day, @Nullable Room room) {
        Role role = duty.who().get(0);
        return switch (role) {
            case DIRECTOR -> PeopleSheets.DIRECTOR;
            case JOURNAL_ADMIN -> PeopleSheets.ADMIN;
            case SECRETARY -> PeopleSheets.SECRETARY;
            case PERSONNEL_OFFICER -> PeopleSheets.PERSONNEL;
            case TECHNICAL_SPECIALIST -> people.technician(day);
            case CLASS_TEACHER, SUBJECT_TEACHER -> room == null ? PeopleSheets.DEPUTY_CONTROL : room.teacher();
            default -> PeopleSheets.DEPUTY_CONTROL;
        };
    }

    private List<Doing> doings(DutyTerms duty, @Nullable Room room) {
        Due due = duty.due();
        SchoolYear year = room == null ? scene.plan().year() : scene.plan().year(room.grade());
        List<LocalDate> days;
        if (due instanceof YearlyDate date) {
            days = date.dueIn(year).stream().toList();
        } else if (due instanceof Rhythm rhythm) {
            days = rhythm.dueIn(year);
        } else {
            days = ((Term) due).dueIn(year);
        }
        Set<LocalDate> seen = new HashSet<>();
        return days.stream()
                .filter(seen::add)
                .map(day -> new Doing(
                        duty.code(),
                        day,
                        done(due, day),
                        due == Rhythm.DAY ? MORNING : EVENING,
                        period(due, day, room)))
                .filter(doing -> scene.isTold(Moments.at(doing.day(), doing.hour(), 0)))
                .toList();
    }

    /** In holidays on any day but Sunday; otherwise on the last working day on which it is in time. */
    private LocalDate done(Due due, LocalDate day) {
        boolean afterPeriod =
                due instanceof Term term && term.offset() > 0 && term.anchor().isOfCalendar();
        return afterPeriod
                ? day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day
                : scene.plan().workingDay(day);
    }

    private @Nullable String period(Due due, LocalDate day, @Nullable Room room) {
        boolean ofPeriod =
                due == Rhythm.PERIOD || due == Rhythm.QUARTER || due == Rhythm.HALF_YEAR || due instanceof Term;
        if (!ofPeriod) {
            return null;
        }
        List<StudyPeriod> parts =
                room == null ? scene.plan().year().parts() : scene.plan().parts(room.grade());
        if (due instanceof Term term
                && (term.anchor() == Anchor.PERIOD_END || term.anchor() == Anchor.LAST_SCHOOL_DAY)) {
            return term.offset() > 0
                    ? last(parts, part -> part.endsOn().isBefore(day))
                    : last(parts, part -> !part.startsOn().isAfter(day));
        }
        return last(parts, part -> !part.startsOn().isAfter(day));
    }

    private static @Nullable String last(List<StudyPeriod> parts, Predicate<StudyPeriod> wanted) {
        return parts.stream()
                .filter(wanted)
                .reduce((one, later) -> later)
                .map(StudyPeriod::id)
                .orElse(null);
    }

    private void row(Doing doing, String person, @Nullable Room room) {
        scene.row(
                DUTIES,
                doing.duty(),
                scene.text(Moments.at(doing.day(), doing.hour(), 0)),
                person,
                room == null ? null : room.id(),
                doing.period());
    }
}
