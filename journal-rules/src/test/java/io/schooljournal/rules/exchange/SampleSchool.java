package io.schooljournal.rules.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small school whose journal is in order, until a test spoils it. */
public final class SampleSchool {
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    private SampleSchool() {}

    /** A package in which every entry is lawful and timely. */
    public static SampleSchool inOrder() {
        SampleSchool school = new SampleSchool();
        school.file("manifest.json", """
                {"format":"journal-package","version":"1.0","school":"СОШ № 21","timezone":"Europe/Moscow",
                 "academicYear":"2024/2025","regulation":"sosh21","schoolWeek":6,
                 "exportedAt":"2024-12-30T12:00:00+03:00"}""");
        school.file("periods.csv", """
                period_id,kind,starts_on,ends_on,grades
                Q1,QUARTER,2024-09-02,2024-10-27,2-11
                Q2,QUARTER,2024-11-05,2024-12-29,2-11
                Y,YEAR,2024-09-02,2025-05-25,2-11""");
        school.file("days_off.csv", "date,name\n2024-11-04,День народного единства");
        school.file("classes.csv", "class_id,grade,letter\n7A,7,А\n10B,10,Б");
        school.file("subgroups.csv", "subgroup_id,class_id,subject_id,name\ng-1,7A,english,первая");
        school.file("subgroup_members.csv", "subgroup_id,pupil_id\ng-1,p-1");
        school.file("subjects.csv", """
                subject_id,name,area,activity,scale
                algebra,Алгебра,OTHER,LESSONS,FIVE_POINT
                literature,Литература,LITERATURE,LESSONS,FIVE_POINT
                english,Английский язык,FOREIGN_LANGUAGE,LESSONS,
                drawing,Рисование,OTHER,LESSONS,PASS_FAIL""");
        school.file("people.csv", """
                person_id,name
                t-17,Иванова Анна Петровна
                t-18,Ёжикова Ольга Игоревна
                t-19,Петров Пётр Петрович
                d-1,Директорова Нина Львовна
                z-1,Завучева Инна Олеговна
                a-1,Админов Олег Юрьевич
                c-1,Классная Вера Ивановна""");
        school.file("roles.csv", """
                person_id,role,class_id,subject_id,subgroup_id,levels,module,journal_control,informatization,valid_from,valid_to
                t-17,SUBJECT_TEACHER,7A,algebra,,,,,,,
                t-17,SUBJECT_TEACHER,7A,drawing,,,,,,,
                t-18,SUBJECT_TEACHER,10B,literature,,,,,,,
                t-19,SUBJECT_TEACHER,7A,english,g-1,,,,,2024-09-01,2024-11-30
                d-1,DIRECTOR,,,,,,,,,
                z-1,DEPUTY_HEAD,,,,BASIC,,true,,,
                a-1,JOURNAL_ADMIN,,,,,,,,,
                c-1,CLASS_TEACHER,7A,,,,,,,,""");
        school.file("pupils.csv", """
                pupil_id,class_id,name,enrolled_on,withdrawn_on
                p-1,7A,Ёлкин Юрий,2024-09-01,
                p-2,7A,"Щукина, Яна",2024-09-01,
                p-3,10B,Эйлер Леонид,2024-09-01,""");
        school.file("lessons.csv", """
                lesson_id,class_id,subject_id,starts_at,ends_at,subgroup_id,substitute_id,topic,work_kind,recorded_at,recorded_by
                l-1,7A,algebra,2024-10-01T09:00:00+03:00,2024-10-01T09:45:00+03:00,,,Степени,CURRENT,2024-10-01T09:50:00+03:00,t-17
                l-2,10B,literature,2024-10-02T10:00:00+03:00,2024-10-02T10:45:00+03:00,,,Сочинение,ESSAY,2024-10-02T10:50:00+03:00,t-18
                l-3,7A,english,2024-10-03T09:00:00+03:00,2024-10-03T09:45:00+03:00,g-1,,Verbs,CURRENT,2024-10-03T09:50:00+03:00,t-19
                l-4,7A,drawing,2024-10-03T10:00:00+03:00,2024-10-03T10:45:00+03:00,,,Пейзаж,CURRENT,2024-10-03T10:50:00+03:00,t-17""");
        school.file(
                "homework.csv",
                "homework_id,lesson_id,text,entered_at,entered_by\nh-1,l-1,№ 15,2024-10-01T09:40:00+03:00,t-17");
        school.file("marks.csv", """
                mark_id,pupil_id,lesson_id,value,work_kind,work_done_on,entered_at,entered_by,supersedes,correction_id
                m-1,p-1,l-1,5,CURRENT,2024-10-01,2024-10-01T10:00:00+03:00,t-17,,
                m-2,p-3,l-2,4,,2024-10-02,2024-10-02T18:00:00+03:00,t-18,,
                m-3,p-1,l-3,4,CURRENT,,2024-10-03T10:00:00+03:00,t-19,,
                m-4,p-2,l-4,зачёт,,,2024-10-03T11:00:00+03:00,t-17,,""");
        school.file("attendance.csv", """
                attendance_id,pupil_id,lesson_id,status,entered_at,entered_by,supersedes,correction_id
                x-1,p-2,l-1,ABSENT,2024-10-01T09:10:00+03:00,t-17,,""");
        school.file(
                "absence_reasons.csv",
                "attendance_id,reason,entered_at,entered_by\nx-1,ILLNESS,2024-10-01T10:00:00+03:00,c-1");
        school.file("final_marks.csv", """
                final_id,pupil_id,subject_id,kind,value,period_id,entered_at,entered_by,supersedes,correction_id,received_on
                f-1,p-1,algebra,PERIOD,5,Q1,2024-10-24T12:00:00+03:00,t-17,,,
                f-2,p-2,algebra,PERIOD,4,Q1,2024-10-24T12:01:00+03:00,t-17,,,
                f-3,p-1,english,PERIOD,4,Q1,2024-10-24T12:02:00+03:00,d-1,,,
                f-4,p-1,drawing,PERIOD,зачёт,Q1,2024-10-24T12:03:00+03:00,t-17,,,
                f-5,p-2,drawing,PERIOD,зачёт,Q1,2024-10-24T12:04:00+03:00,t-17,,,
                f-6,p-3,literature,PERIOD,4,Q1,2024-10-24T12:05:00+03:00,t-18,,,""");
        school.file("corrections.csv", """
                correction_id,initiator_id,ground,documents,registered_no,decision,decided_by,decided_at,protocol_no
                k-1,t-17,ABSENCE,1,12,GRANTED,d-1,2024-10-20T10:00:00+03:00,7
                k-2,t-17,OTHER,1,,GRANTED,d-1,2024-10-20T10:00:00+03:00,""");
        return school;
    }

    /** Sets the whole content of a file. */
    public SampleSchool file(String name, String text) {
        files.put(name, new ArrayList<>(text.lines().toList()));
        return this;
    }

    /** Appends a line to a file. */
    public SampleSchool with(String name, String line) {
        files.computeIfAbsent(name, key -> new ArrayList<>()).add(line);
        return this;
    }

    /** The number of the last line of a file; the header is line 1. */
    public int lastLine(String name) {
        return lines(name).size();
    }

    /** Puts another line in the place of one; the header is line 1. */
    public SampleSchool line(String name, int line, String text) {
        lines(name).set(line - 1, text);
        return this;
    }

    /** Leaves a file out. */
    public SampleSchool without(String name) {
        files.remove(name);
        return this;
    }

    /** Leaves a column out of a file. */
    public SampleSchool withoutColumn(String name, String column) {
        List<String> lines = lines(name);
        int index = List.of(lines.get(0).split(",")).indexOf(column);
        lines.replaceAll(line -> {
            List<String> fields = new ArrayList<>(List.of(line.split(",", -1)));
            fields.remove(index);
            return String.join(",", fields);
        });
        return this;
    }

    private List<String> lines(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    /** Writes the package as a folder. */
    public Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), bytes(file.getValue()));
        }
        return folder;
    }

    /** Writes the package as a zip, every name with this prefix. */
    public Path zip(Path zip, String prefix) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, List<String>> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(prefix + file.getKey()));
                out.write(bytes(file.getValue()));
            }
        }
        return zip;
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
