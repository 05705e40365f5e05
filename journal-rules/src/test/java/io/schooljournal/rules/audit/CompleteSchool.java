package io.schooljournal.rules.audit;

import io.schooljournal.rules.exchange.SampleSchool;

/** A small school in order whose package tells everything that any check of the audit needs. */
final class CompleteSchool {
    private CompleteSchool() {}

    static SampleSchool inOrder() {
        SampleSchool school = SampleSchool.inOrder();
        people(school);
        lessons(school);
        marks(school);
        afterwards(school);
        return school;
    }

    private static void people(SampleSchool school) {
        school.with("people.csv", "r-1,Ёлкина Мария Львовна").with("people.csv", "r-2,Щукин Олег Янович");
        school.file("roles.csv", """
                person_id,role,class_id,subject_id,subgroup_id,levels,module,journal_control,informatization,valid_from,valid_to,basis
                t-17,SUBJECT_TEACHER,7A,algebra,,,,,,,,Приказ № 1
                t-17,SUBJECT_TEACHER,7A,drawing,,,,,,,,Приказ № 1
                t-18,SUBJECT_TEACHER,10B,literature,,,,,,,,Приказ № 1
                t-19,SUBJECT_TEACHER,7A,english,g-1,,,,,2024-09-01,2024-11-30,Приказ № 1
                d-1,DIRECTOR,,,,,,,,,,Приказ № 2
                z-1,DEPUTY_HEAD,,,,BASIC,,true,,,,Приказ № 3
                a-1,JOURNAL_ADMIN,,,,,,,,,,Приказ № 4
                c-1,CLASS_TEACHER,7A,,,,,,,,,Приказ № 1""");
        school.file("pupils.csv", """
                pupil_id,class_id,name,enrolled_on,withdrawn_on,access_given_on,access_removed_on
                p-1,7A,Ёлкин Юрий,2024-09-01,,2024-09-02,
                p-2,7A,"Щукина, Яна",2024-09-01,,2024-09-02,
                p-3,10B,Эйлер Леонид,2024-09-01,,,""");
        school.file("representatives.csv", """
                person_id,pupil_id,consent_on,applied_on,access_given_on,access_removed_on,paper_only
                r-1,p-1,2024-08-30,2024-08-30,2024-09-02,,
                r-2,p-2,2024-08-30,2024-08-30,2024-09-02,,""");
        school.file("curriculum.csv", """
                class_id,subject_id,weekly_hours
                7A,algebra,1
                7A,english,0.5
                7A,drawing,1
                10B,literature,1.5""");
    }

    private static void lessons(SampleSchool school) {
        school.file(
                "plan.csv",
                "plan_id,class_id,subject_id,topic,number,planned_on,entered_at\n"
                        + "n-1,7A,algebra,Степени,1,2024-10-01,2024-08-20T10:00:00+03:00");
        school.file("lessons.csv", """
                lesson_id,class_id,subject_id,starts_at,ends_at,subgroup_id,teacher_id,substitute_id,substitution_entered_at,topic,work_kind,recorded_at,recorded_by
                l-1,7A,algebra,2024-10-01T09:00:00+03:00,2024-10-01T09:45:00+03:00,,t-17,,,Степени,CURRENT,2024-10-01T09:50:00+03:00,t-17
                l-2,10B,literature,2024-10-02T10:00:00+03:00,2024-10-02T10:45:00+03:00,,t-18,,,Сочинение,ESSAY,2024-10-02T10:50:00+03:00,t-18
                l-3,7A,english,2024-10-03T09:00:00+03:00,2024-10-03T09:45:00+03:00,g-1,t-19,,,Unit 5. Глаголы,CURRENT,2024-10-03T09:50:00+03:00,t-19
                l-4,7A,drawing,2024-10-03T10:00:00+03:00,2024-10-03T10:45:00+03:00,,t-17,,,Пейзаж,CURRENT,2024-10-03T10:50:00+03:00,t-17
                l-5,7A,algebra,2024-10-08T09:00:00+03:00,2024-10-08T09:45:00+03:00,,t-17,,,Корни,CURRENT,2024-10-08T09:50:00+03:00,t-17
                l-6,7A,algebra,2024-10-15T09:00:00+03:00,2024-10-15T09:45:00+03:00,,t-17,t-18,2024-10-14T12:00:00+03:00,Корни,CURRENT,2024-10-15T09:50:00+03:00,t-18
                l-7,7A,algebra,2024-10-22T09:00:00+03:00,2024-10-22T09:45:00+03:00,,t-17,,,Корни,CURRENT,2024-10-22T09:50:00+03:00,t-17""");
        school.file("attendance.csv", """
                attendance_id,pupil_id,lesson_id,status,entered_at,entered_by,supersedes,correction_id
                x-1,p-2,l-1,ABSENT,2024-10-01T09:10:00+03:00,t-17,,
                x-2,p-3,l-2,PRESENT,2024-10-02T10:10:00+03:00,t-18,,
                x-3,p-1,l-3,PRESENT,2024-10-03T09:10:00+03:00,t-19,,
                x-4,p-1,l-4,PRESENT,2024-10-03T10:10:00+03:00,t-17,,
                x-5,p-1,l-5,ABSENT,2024-10-08T09:10:00+03:00,t-17,,
                x-6,p-1,l-5,LATE,2024-10-08T09:20:00+03:00,t-17,x-5,
                x-7,p-1,l-6,PRESENT,2024-10-15T09:10:00+03:00,t-18,,
                x-8,p-1,l-7,PRESENT,2024-10-22T09:10:00+03:00,t-17,,""");
    }

    private static void marks(SampleSchool school) {
        school.file("marks.csv", """
                mark_id,pupil_id,lesson_id,value,work_kind,weight,comment,work_done_on,entered_at,entered_by,supersedes,correction_id
                m-1,p-1,l-1,5,CURRENT,,За ответ,2024-10-01,2024-10-01T10:00:00+03:00,t-17,,
                m-2,p-1,l-5,5,CURRENT,,,2024-10-08,2024-10-08T10:00:00+03:00,t-17,,
                m-3,p-1,l-6,2,CURRENT,,,2024-10-15,2024-10-15T10:00:00+03:00,t-18,,
                m-4,p-1,l-6,4,CURRENT,,,2024-10-15,2024-10-15T10:05:00+03:00,t-18,m-3,
                m-5,p-2,l-5,4,CURRENT,,,2024-10-08,2024-10-08T10:00:00+03:00,t-17,,
                m-6,p-2,l-6,4,CURRENT,,,2024-10-15,2024-10-15T10:00:00+03:00,t-18,,
                m-7,p-2,l-7,2,CURRENT,,,2024-10-22,2024-10-22T10:00:00+03:00,t-17,,
                m-8,p-2,l-1,4,CURRENT,,,2024-10-01,2024-10-21T10:00:00+03:00,z-1,,k-1
                m-9,p-3,l-2,4,,,,2024-10-02,2024-10-02T18:00:00+03:00,t-18,,""");
        school.file("final_marks.csv", """
                final_id,pupil_id,subject_id,kind,value,period_id,entered_at,entered_by,supersedes,correction_id,received_on,published_at,lowering_notified_at
                f-1,p-1,algebra,PERIOD,5,Q1,2024-10-24T12:00:00+03:00,t-17,,,,,
                f-2,p-2,algebra,PERIOD,3,Q1,2024-10-24T12:00:00+03:00,t-17,,,,,2024-10-08T09:00:00+03:00""");
    }

    private static void afterwards(SampleSchool school) {
        school.file("corrections.csv", """
                correction_id,initiator_id,ground,documents,submitted_at,registered_no,decision,decided_by,decided_at,protocol_no,applied_by,applied_at
                k-1,t-17,ABSENCE,1,2024-10-18T10:00:00+03:00,12,GRANTED,d-1,2024-10-20T10:00:00+03:00,7,z-1,2024-10-21T10:00:00+03:00""");
        school.file("remarks.csv", """
                remark_id,class_id,subject_id,author_id,addressee_id,text,made_at,resolved_at
                q-1,7A,algebra,z-1,t-17,Нет темы,2024-10-10T10:00:00+03:00,2024-10-11T10:00:00+03:00""");
        school.file("letters.csv", """
                letter_id,from_id,to_id,received_at,answered_at
                w-1,r-1,t-17,2024-10-10T10:00:00+03:00,2024-10-11T10:00:00+03:00
                w-2,t-17,r-1,2024-10-11T10:00:00+03:00,
                w-3,d-1,t-17,2024-10-11T10:00:00+03:00,""");
        school.file("visits.csv", "person_id,visited_on\nr-1,2024-10-05\np-1,2024-10-05\nd-1,2024-10-05");
    }
}
