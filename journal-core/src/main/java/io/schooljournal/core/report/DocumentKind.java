package io.schooljournal.core.report;

/** The documents of the regulations (документы и отчёты). */
public enum DocumentKind {
    /** Class summary sheet of performance (сводная ведомость учёта успеваемости). */
    CLASS_PERFORMANCE_SHEET,
    /** Class summary sheet of attendance (сводная ведомость учёта посещаемости). */
    CLASS_ATTENDANCE_SHEET,
    /** Table of changes (таблица изменений). */
    CHANGE_TABLE,
    /** Journal page as printed (страница журнала). */
    JOURNAL_PAGE,
    /** Extract of marks for a family (выписка). */
    EXTRACT,
    /** Lessons missed by each pupil (пропущенные уроки). */
    MISSED_LESSONS,
    /** Missed and substituted lessons of an employee in a month (замещённые и пропущенные уроки). */
    SUBSTITUTIONS,
    /** Filling of the journal and number of marks (наполняемость и накопляемость отметок). */
    FILLING,
    /** Activity of users and visits (активность пользователей). */
    ACTIVITY,
    /** Control indicators (показатели контроля). */
    CONTROL_INDICATORS,
    /** Performance and quality of knowledge by class, subject and school (успеваемость и качество знаний). */
    PERFORMANCE,
    /** Lessons held against the curriculum (выполнение учебного плана). */
    CURRICULUM_COVERAGE,
    /** Lesson plan against fact (прохождение программы). */
    PLAN_COVERAGE,
    /** Class teacher's report with risk groups (отчёт классного руководителя). */
    CLASS_TEACHER_REPORT,
    /** General information on pupils (общие сведения об обучающихся). */
    PUPILS,
    /** Dynamics of pupil movement (движение обучающихся). */
    PUPIL_MOVEMENT,
    /** Size of classes (наполняемость классов). */
    CLASS_SIZES,
    /** Final data by pupil (итоговые данные по обучающимся). */
    PUPIL_RESULTS,
    /** Hours taught and quality of a teacher's work (часы и качество работы учителя). */
    TEACHER_HOURS,
    /** Forecast of the period result (прогноз успеваемости). */
    FORECAST,
    /** Homework as it was given (перечень домашних заданий). */
    HOMEWORK,
    /** Remarks and what became of them (замечания и их устранение). */
    REMARKS,
    /** A pupil's diary, on screen or as a weekly printout (дневник). */
    DIARY,
    /** Act of selection for destruction, made out of archives and not of a journal (акт о выделении к уничтожению). */
    DESTRUCTION_ACT
}
