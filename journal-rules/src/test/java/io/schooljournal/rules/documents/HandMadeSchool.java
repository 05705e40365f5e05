package io.schooljournal.rules.documents;

import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A school small enough that every figure of its documents can be reckoned by hand. */
final class HandMadeSchool {
    static final Instant END_OF_QUARTER = Instant.parse("2024-10-27T20:00:00Z");
    static final Selection Q1_OF_7A = Selection.ALL.ofClass("7A").ofPeriod("Q1");

    private final Map<String, String> files = new LinkedHashMap<>();

    HandMadeSchool() {
        files.put("manifest.json", """
                {"format":"journal-package","version":"1.0","school":"СОШ № 21","timezone":"Europe/Moscow",
                 "academicYear":"2024/2025","regulation":"sosh21","schoolWeek":5,
                 "exportedAt":"2024-12-30T12:00:00+03:00"}""");
        files.put("periods.csv", """
                period_id,kind,starts_on,ends_on,grades
                Q1,QUARTER,2024-09-02,2024-10-27,2-9
                Q2,QUARTER,2024-11-05,2024-12-29,2-9
                H1,HALF_YEAR,2024-09-02,2024-12-29,"10,11"
                Y,YEAR,2024-09-02,2025-05-25,""");
        files.put("days_off.csv", "date,name\n2024-11-04,День народного единства");
        files.put("classes.csv", "class_id,grade,letter\n7A,7,А\n10B,10,Б");
        files.put("subjects.csv", """
                subject_id,name,activity,scale
                algebra,Алгебра,LESSONS,FIVE_POINT
                history,История,LESSONS,FIVE_POINT
                drawing,Рисование,LESSONS,PASS_FAIL""");
        files.put("curriculum.csv", "class_id,subject_id,weekly_hours\n7A,algebra,1\n7A,history,2");
        files.put("people.csv", """
                person_id,name
                t-1,Иванова Анна
                t-2,Петров Пётр
                z-1,Завучева Инна
                c-1,Классная Вера
                r-1,Ёлкина Мария
                r-2,Абрамов Илья""");
        files.put("roles.csv", """
                person_id,role,class_id,subject_id
                t-1,SUBJECT_TEACHER,7A,algebra
                t-2,SUBJECT_TEACHER,7A,history
                c-1,CLASS_TEACHER,7A,""");
        files.put("pupils.csv", """
                pupil_id,class_id,name,born_on,enrolled_on,withdrawn_on,access_given_on
                p-3,7A,Жуков Пётр,2011-05-01,2024-09-01,,
                p-1,7A,Ёлкин Юрий,2011-03-01,2024-09-01,,2024-09-05
                p-2,7A,Абрамова Яна,2011-04-01,2024-09-01,,
                p-4,7A,Зайцев Олег,2011-06-01,2024-09-01,2024-09-03,
                p-9,10B,Эйлер Леонид,2008-06-01,2024-09-01,,""");
        files.put("representatives.csv", """
                person_id,pupil_id,consent_on,access_given_on,paper_only
                r-1,p-1,2024-09-01,2024-09-04,
                r-2,p-2,,,true""");
        files.put("plan.csv", """
                plan_id,class_id,subject_id,topic,number,planned_on
                pl-1,7A,algebra,Степени,1,2024-09-03
                pl-2,7A,algebra,Самостоятельная,2,2024-09-06
                pl-3,7A,algebra,Контрольная,3,2024-09-10
                pl-4,7A,algebra,Корни,4,2024-09-12""");
        files.put("timetable.csv", "class_id,subject_id,period_id\n7A,algebra,Q1");
        files.put("lessons.csv", """
                lesson_id,class_id,subject_id,starts_at,number,teacher_id,substitute_id,topic,work_kind,plan_id,recorded_at
                l-1,7A,algebra,2024-09-03T09:00:00+03:00,2,t-1,,Степени,CURRENT,pl-1,2024-09-03T10:00:00+03:00
                l-2,7A,algebra,2024-09-05T09:00:00+03:00,2,t-1,,Самостоятельная,WRITTEN,pl-2,2024-09-05T10:00:00+03:00
                l-4,7A,history,2024-09-05T10:00:00+03:00,3,t-2,,,CURRENT,,
                l-3,7A,algebra,2024-09-10T09:00:00+03:00,2,t-1,t-2,Контрольная,MONITORING,pl-3,2024-09-10T10:00:00+03:00
                l-5,7A,algebra,2024-11-12T09:00:00+03:00,2,t-1,,Дроби,CURRENT,,
                l-9,10B,history,2024-09-03T09:00:00+03:00,2,t-2,,Введение,CURRENT,,2024-09-03T11:00:00+03:00""");
        files.put("homework.csv", """
                homework_id,lesson_id,text,pupil_id,entered_at
                h-1,l-1,№ 15,,2024-09-03T11:00:00+03:00
                h-2,l-5,№ 40,,2024-10-20T11:00:00+03:00""");
        files.put("marks.csv", """
                mark_id,pupil_id,lesson_id,value,work_kind,weight,comment,entered_at,entered_by,supersedes,correction_id
                m-1,p-1,l-1,5,,,устный ответ,2024-09-03T10:00:00+03:00,t-1,,
                m-2,p-1,l-2,4,,3,,2024-09-05T10:00:00+03:00,t-1,,
                m-3,p-2,l-1,4,,,,2024-09-03T10:00:00+03:00,t-1,,
                m-4,p-2,l-1,3,,,,2024-09-20T10:00:00+03:00,z-1,m-3,k-1
                m-5,p-2,l-2,2,,,,2024-09-05T10:00:00+03:00,t-1,,
                m-6,p-3,l-3,2,,,,2024-09-10T10:00:00+03:00,t-1,,
                m-7,p-3,l-1,5,,,,2024-09-10T10:00:00+03:00,t-1,,
                m-8,p-3,l-1,,,,,2024-09-11T10:00:00+03:00,t-1,m-7,""");
        files.put("attendance.csv", """
                attendance_id,pupil_id,lesson_id,status,entered_at,entered_by,supersedes
                a-1,p-3,l-1,ABSENT,2024-09-03T10:00:00+03:00,t-1,
                a-2,p-3,l-2,ABSENT,2024-09-05T10:00:00+03:00,t-1,
                a-3,p-1,l-4,LATE,2024-09-05T11:00:00+03:00,t-2,
                a-4,p-1,l-1,PRESENT,2024-09-03T10:00:00+03:00,t-1,""");
        files.put("absence_reasons.csv", "attendance_id,reason\na-1,ILLNESS");
        files.put("final_marks.csv", """
                final_id,pupil_id,subject_id,kind,value,period_id,entered_at
                f-1,p-1,algebra,PERIOD,5,Q1,2024-10-25T10:00:00+03:00
                f-2,p-1,history,PERIOD,5,Q1,2024-10-25T10:00:00+03:00
                f-3,p-1,drawing,PERIOD,PASS,Q1,2024-10-25T10:00:00+03:00
                f-4,p-2,algebra,PERIOD,4,Q1,2024-10-25T10:00:00+03:00
                f-5,p-2,history,PERIOD,5,Q1,2024-10-25T10:00:00+03:00
                f-6,p-2,drawing,PERIOD,PASS,Q1,2024-10-25T10:00:00+03:00
                f-7,p-3,algebra,PERIOD,2,Q1,2024-10-25T10:00:00+03:00
                f-8,p-3,history,PERIOD,3,Q1,2024-10-25T10:00:00+03:00
                f-9,p-1,algebra,PERIOD,4,Q2,2024-12-27T10:00:00+03:00""");
        files.put("corrections.csv", "correction_id,initiator_id,ground\nk-1,z-1,RETAKE");
        files.put("remarks.csv", """
                remark_id,class_id,subject_id,author_id,addressee_id,text,made_at,resolved_at
                n-1,7A,history,z-1,t-2,Нет темы урока,2024-09-06T10:00:00+03:00,
                n-2,7A,algebra,z-1,t-1,Нет задания,2024-09-07T10:00:00+03:00,2024-09-08T10:00:00+03:00""");
        files.put(
                "letters.csv",
                "letter_id,from_id,to_id,received_at,answered_at\ne-1,t-1,r-1,2024-09-09T10:00:00+03:00,");
        files.put("duties.csv", "duty,done_at,class_id,period_id");
        files.put("visits.csv", "person_id,visited_on\nr-1,2024-09-09\np-1,2024-09-09\np-1,2024-09-10\nt-1,2024-09-11");
    }

    HandMadeSchool without(String file) {
        files.remove(file);
        return this;
    }

    HandMadeSchool with(String file, String row) {
        files.merge(file, row, (old, one) -> old + "\n" + one);
        return this;
    }

    JournalPackage open(Path folder) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return JournalPackage.open(folder);
        } catch (IOException | UnreadablePackage impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    Document make(Path folder, DocumentKind kind, Selection selection) {
        return make(folder, kind, selection, END_OF_QUARTER);
    }

    Document make(Path folder, DocumentKind kind, Selection selection, Instant asOf) {
        return make(folder, kind, selection, asOf, "sosh21");
    }

    Document make(Path folder, DocumentKind kind, Selection selection, Instant asOf, String regulation) {
        try (JournalPackage journal = open(folder)) {
            return Documents.of(Regulations.builtIn(regulation)).make(kind, journal, selection, asOf);
        } catch (IOException | UnreadablePackage | UnknownChoice impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    /** The cell of the first row that begins with these words in any of its cells, in a column. */
    static Cell cell(Sheet sheet, String row, String column) {
        List<String> codes = sheet.columns().stream().map(Document.Column::code).toList();
        return sheet.rows().stream()
                .filter(one -> one.cells().stream().anyMatch(cell -> words(cell).equals(row)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + row + " in " + rows(sheet)))
                .cells()
                .get(codes.indexOf(column));
    }

    static String words(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.words();
        } else if (cell instanceof Cell.Said said) {
            return said.text().ru();
        } else if (cell instanceof Cell.Figure figure) {
            return figure.value().toPlainString();
        } else if (cell instanceof Cell.Share share) {
            return share.part() + "/" + share.whole();
        } else if (cell instanceof Cell.Day day) {
            return day.day().toString();
        } else if (cell instanceof Cell.Moment moment) {
            return moment.at().toString();
        }
        return "";
    }

    static List<String> rows(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> String.join(
                        " | ", row.cells().stream().map(HandMadeSchool::words).toList()))
                .toList();
    }

    static String notes(Document document) {
        return String.join(
                "\n",
                document.sheets().stream()
                        .flatMap(sheet -> sheet.notes().stream())
                        .map(note -> note.ru())
                        .toList());
    }
}
