package io.schooljournal.core.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a journal is wanted; what is null is not limited.
 *
 * @param schoolClass the id of a class
 * @param period the id of a study period
 * @param pupil the id of a pupil
 * @param subject the id of a subject
 * @param teacher the id of an employee
 * @param month a month
 * @param week any day of a week from Monday to Sunday
 */
public record Selection(
        @Nullable String schoolClass,
        @Nullable String period,
        @Nullable String pupil,
        @Nullable String subject,
        @Nullable String teacher,
        @Nullable YearMonth month,
        @Nullable LocalDate week) {
    /** The whole journal. */
    public static final Selection ALL = new Selection(null, null, null, null, null, null, null);

    /**
     * Returns this selection within one class.
     *
     * @param id the id of the class, or null for all
     * @return the selection
     */
    public Selection ofClass(@Nullable String id) {
        return new Selection(id, period, pupil, subject, teacher, month, week);
    }

    /**
     * Returns this selection within one study period.
     *
     * @param id the id of the period, or null for the whole year
     * @return the selection
     */
    public Selection ofPeriod(@Nullable String id) {
        return new Selection(schoolClass, id, pupil, subject, teacher, month, week);
    }

    /**
     * Returns this selection for one pupil.
     *
     * @param id the id of the pupil, or null for all
     * @return the selection
     */
    public Selection ofPupil(@Nullable String id) {
        return new Selection(schoolClass, period, id, subject, teacher, month, week);
    }

    /**
     * Returns this selection within one subject.
     *
     * @param id the id of the subject, or null for all
     * @return the selection
     */
    public Selection ofSubject(@Nullable String id) {
        return new Selection(schoolClass, period, pupil, id, teacher, month, week);
    }

    /**
     * Returns this selection for one employee.
     *
     * @param id the id of the person, or null for all
     * @return the selection
     */
    public Selection ofTeacher(@Nullable String id) {
        return new Selection(schoolClass, period, pupil, subject, id, month, week);
    }

    /**
     * Returns this selection within one month.
     *
     * @param chosen the month, or null for all
     * @return the selection
     */
    public Selection ofMonth(@Nullable YearMonth chosen) {
        return new Selection(schoolClass, period, pupil, subject, teacher, chosen, week);
    }

    /**
     * Returns this selection within one week.
     *
     * @param day any day of the week, or null for all
     * @return the selection
     */
    public Selection ofWeek(@Nullable LocalDate day) {
        return new Selection(schoolClass, period, pupil, subject, teacher, month, day);
    }

    /**
     * Returns by what the journal is limited.
     *
     * @return the choices made, perhaps none
     */
    public Set<Choice> choices() {
        Set<Choice> made = EnumSet.noneOf(Choice.class);
        for (Choice choice : Choice.values()) {
            if (Objects.nonNull(of(choice))) {
                made.add(choice);
            }
        }
        return made;
    }

    private @Nullable Object of(Choice choice) {
        return switch (choice) {
            case CLASS -> schoolClass;
            case PERIOD -> period;
            case PUPIL -> pupil;
            case SUBJECT -> subject;
            case TEACHER -> teacher;
            case MONTH -> month;
            case WEEK -> week;
        };
    }
}
