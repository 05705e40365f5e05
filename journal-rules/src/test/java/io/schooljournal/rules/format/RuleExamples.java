package io.schooljournal.rules.format;

import java.util.List;

/** One complete example, at the least, of every kind of rule: together they use every parameter there is. */
final class RuleExamples {
    static final List<String> ALL = List.of(
            "{kind: grant, roles: [DEPUTY_HEAD, SUBSTITUTE], actions: [PUT_MARK], scope: OWN_LEVELS, capacity: ANY, "
                    + "withoutLevels: SCHOOL, limitedByModule: true}",
            "{kind: exclusion, roles: [PARENT], actions: [READ_JOURNAL]}",
            "{kind: requirement, fact: DIRECTIVE, roles: [JOURNAL_ADMIN], actions: [PUT_MARK]}",
            "{kind: default-deny}",
            "{kind: window, actions: [PUT_MARK, SET_FINAL_MARK], anchor: LESSON, days: 2, count: CALENDAR_DAYS, "
                    + "closes: END_OF_DAY, workKinds: [ESSAY], finalKinds: [YEAR], subjectAreas: [LITERATURE], "
                    + "grades: 10-11, prevailsOver: [deny], steps: CHANGING_ONLY, keptOpen: UNTIL_NEXT_LESSON}",
            "{kind: year-final-lock, roles: [SUBJECT_TEACHER], actions: [PUT_MARK], exceptFinalKinds: [EXAM], "
                    + "reach: WHOLE_JOURNAL}",
            "{kind: closed-year, actions: [PUT_MARK]}",
            "{kind: no-marks, grades: 1, actions: [SET_FINAL_MARK], finalKinds: [YEAR]}",
            "{kind: not-before-lesson, actions: [PUT_MARK]}",
            "{kind: mark-change, forbidden: ALWAYS, actions: [CHANGE_MARK]}",
            "{kind: application, needs: GROUND, grounds: [ABSENCE], actions: [REQUEST_CORRECTION]}",
            "{kind: application, needs: PROTOCOL, grounds: [RETAKE], actions: [APPLY_CORRECTION]}",
            "{kind: application, needs: DOCUMENTS, least: 1, actions: [REQUEST_CORRECTION]}",
            "{kind: application, needs: REGISTRATION, actions: [APPLY_CORRECTION]}",
            "{kind: application, needs: GRANT, actions: [APPLY_CORRECTION]}",
            "{kind: remedy, procedure: CORRECTION, actions: [PUT_MARK], overcomes: [EDIT_WINDOW_CLOSED], "
                    + "barredBy: [NO_MARK_GRADE], initiators: [SUBJECT_TEACHER], decidedBy: [DIRECTOR], "
                    + "enteredBy: [DEPUTY_HEAD]}",
            "{kind: deadline, advisory: MARK_LATE, actions: [PUT_MARK], anchor: LESSON, days: 0, workKinds: [CURRENT], "
                    + "finalKinds: [YEAR], exceptGrades: 1-2}",
            "{kind: deadline, advisory: FINAL_MARK_LATE, actions: [SET_FINAL_MARK], anchor: PERIOD_END, days: -2, "
                    + "count: WORKING_DAYS}",
            "{kind: deadline, advisory: FINAL_MARK_LATE, actions: [SET_FINAL_MARK], anchor: RECEIPT, days: 1}",
            "{kind: deadline, advisory: HOMEWORK_LATE, actions: [ASSIGN_HOMEWORK], anchor: CLASSES_END, minutes: 120}",
            "{kind: deadline, advisory: HOMEWORK_LATE, actions: [ASSIGN_HOMEWORK], anchor: LESSON_CLOCK, "
                    + "time: \"17:00\", laterActivity: OUT_OF_LESSON}",
            "{kind: duty, ru: Планы, en: Plans, who: [SUBJECT_TEACHER], per: PAGE, anchor: YEAR_START, offset: -10, "
                    + "unit: DAYS, workKinds: [WRITTEN], finalKinds: [YEAR], evidence: PLAN_ENTERED, action: EDIT_PLAN, "
                    + "advised: true}",
            "{kind: duty, ru: Списки, en: Lists, who: [SECRETARY], per: SCHOOL, date: \"09-05\"}",
            "{kind: periodic, ru: Проверка, en: Check, who: [CLASS_TEACHER], per: CLASS, every: WEEK, "
                    + "workKinds: [CURRENT], finalKinds: [PERIOD], evidence: DUTY, action: READ_JOURNAL, "
                    + "advised: false}",
            "{kind: paperwork, step: FAMILY_ACCESS, by: [CLASS_TEACHER], papers: [APPLICATION], inPerson: true}",
            "{kind: document, document: CHANGE_TABLE, by: [DEPUTY_HEAD], for: [DIRECTOR], occasion: PERIOD_END, "
                    + "paper: true, unless: CONTROLLED_CORRECTIONS}",
            "{kind: notice, shows: [MARKS, HOMEWORK], for: [PARENT, PUPIL], through: DIARY, advised: true}",
            "{kind: figures, learning: [8, 16, 36, 64, 100], satisfactory: 3, good: 4, excellent: 5}",
            "{kind: retention, keeps: JOURNAL, years: 5, countedFrom: YEAR_END, copies: 2, "
                    + "safeguards: [SEPARATE_PREMISES]}",
            "{kind: check, check: TOO_FEW_MARKS, severity: WARNING, leastMarks: [3, 5, 7], inGrades: [9, 11], "
                    + "roles: [JOURNAL_ADMIN], lowerThan: MEAN}");

    private RuleExamples() {}
}
