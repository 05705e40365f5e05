package io.schooljournal.core.duty;

/** What a duty is done for, each time it is due. */
public enum DutyScope {
    /** For the school as a whole (школа). */
    SCHOOL,
    /** For each class (класс). */
    CLASS,
    /** For each subject in each class (предметная страница). */
    PAGE,
    /** For each lesson (урок). */
    LESSON,
    /** For each pupil (обучающийся). */
    PUPIL,
    /** For each parent or other representative (родитель, законный представитель). */
    REPRESENTATIVE,
    /** For each parent who declined electronic access and is informed on paper (родитель, отказавшийся от доступа). */
    PAPER_REPRESENTATIVE,
    /** For each employee (сотрудник). */
    EMPLOYEE,
    /** For each entry that is concerned: a mark, a remark, a letter (запись). */
    ENTRY
}
