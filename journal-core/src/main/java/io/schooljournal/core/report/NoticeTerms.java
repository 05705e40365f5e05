package io.schooljournal.core.report;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.regulation.ClauseRef;
import java.util.List;

/**
 * The terms of a notice: what people must be able to learn, and through what (информирование).
 *
 * @param code the id of its rule
 * @param shows what they learn; at least one
 * @param to the roles that learn it; at least one
 * @param through where they learn it
 * @param advised true when the clause only advises it
 * @param clauses the clauses that ask for it; at least one
 */
public record NoticeTerms(
        String code, List<Topic> shows, List<Role> to, Channel through, boolean advised, List<ClauseRef> clauses) {
    /** What people learn. */
    public enum Topic {
        /** The annual calendar of study (календарный учебный график). */
        CALENDAR,
        /** The timetable of lessons and events (расписание). */
        TIMETABLE,
        /** Topics and the course of study (темы, ход обучения). */
        TOPICS,
        /** Homework (домашние задания). */
        HOMEWORK,
        /** Tasks ahead of their lesson (задания заранее). */
        TASKS_AHEAD,
        /** Marks with the content of the work marked (отметки с содержанием работы). */
        MARKS,
        /** Attendance (посещаемость). */
        ATTENDANCE,
        /** Final marks (итоговые отметки). */
        FINAL_MARKS,
        /** The average and the expected mark (средний балл, ожидаемая отметка). */
        AVERAGE,
        /** A forecast of the period result (прогноз). */
        FORECAST,
        /** Achievements and problems (достижения и проблемы). */
        ACHIEVEMENTS,
        /** Falling performance, failing pupils, truants (отрицательная динамика). */
        NEGATIVE_DYNAMICS,
        /** Entries of the whole term of keeping (сведения за весь срок ведения). */
        HISTORY,
        /** Letters (переписка). */
        LETTERS,
        /** Changes of personal data (изменения личных данных). */
        PERSONAL_DATA
    }

    /** Where people learn it. */
    public enum Channel {
        /** In the diary, without asking anybody (электронный дневник). */
        DIARY,
        /** In the journal (журнал). */
        JOURNAL,
        /** In reports (отчёты). */
        REPORT,
        /** In letters (сообщения). */
        LETTER,
        /** On paper (на бумаге). */
        PAPER
    }

    /** The terms keep their own copies. */
    public NoticeTerms {
        shows = List.copyOf(shows);
        to = List.copyOf(to);
        clauses = List.copyOf(clauses);
    }
}
