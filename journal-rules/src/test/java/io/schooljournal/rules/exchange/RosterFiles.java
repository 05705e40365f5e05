package io.schooljournal.rules.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up OneRoster export of a small school, until a test changes it. */
public final class RosterFiles {
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> modes = new LinkedHashMap<>();

    private RosterFiles() {}

    /** An export without any file. */
    public static RosterFiles empty() {
        return new RosterFiles();
    }

    /** Classes 7А and 7Б, algebra for each, English for some of both. */
    public static RosterFiles school() {
        RosterFiles roster = new RosterFiles();
        roster.bulk("orgs", """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                d-1,,,Отдел образования,district,,
                s-1,,,СОШ № 21,school,21,d-1""");
        roster.bulk("academicSessions", """
                sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                y-1,,,2024/2025,schoolYear,2024-09-02,2025-05-26,,2025
                q-1,,,1 четверть,gradingPeriod,2024-09-02,2024-10-28,y-1,2025
                q-2,,,2 четверть,gradingPeriod,2024-11-05,2024-12-30,y-1,2025
                q-3,,,3 четверть,gradingPeriod,2025-01-09,2025-03-24,y-1,2025
                q-4,,,4 четверть,gradingPeriod,2025-04-01,2025-05-26,y-1,2025""");
        roster.bulk("courses", """
                sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
                c-a,,,,Алгебра,,07,s-1,,
                c-e,,,,"Английский язык, основной",,07,s-1,,
                c-h,,,,Классный час,,07,s-1,,""");
        roster.bulk("users", """
                sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
                p-1,,,true,yolkin,,Юрий,Ёлкин,,,yu@example.org,,,m-1,07,
                p-2,,,true,shchukina,,Яна,Щукина,,,,,,,07,
                p-3,,,true,eiler,,Леонид,Эйлер,,,,,,,07,
                t-1,,,true,ivanova,,Анна,Иванова,Петровна,,,,,,,
                t-2,,,true,petrov,,Пётр,Петров,Петрович,,,,,,,
                d-1,,,true,head,,Нина,Директорова,Львовна,,,,,,,
                m-1,,,true,yolkina,,Ольга,Ёлкина,,,,,,p-1,,""");
        roster.bulk("roles", """
                sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
                r-1,,,p-1,primary,student,,,s-1,
                r-2,,,p-2,primary,student,,,s-1,
                r-3,,,p-3,primary,student,,,s-1,
                r-4,,,t-1,primary,teacher,,,s-1,
                r-5,,,t-2,primary,teacher,,,s-1,
                r-6,,,d-1,primary,principal,2020-01-01,,s-1,
                r-7,,,m-1,primary,parent,,,s-1,
                r-8,,,t-1,secondary,counselor,,,s-1,""");
        roster.bulk("demographics", """
                sourcedId,status,dateLastModified,birthDate,sex
                p-1,,,2011-03-08,male""");
        roster.bulk("classes", """
                sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
                7a,,,7А,07,c-h,,homeroom,,s-1,y-1,,,
                7b,,,7Б,07,c-h,,homeroom,,s-1,y-1,,,
                alg-a,,,Алгебра 7А,07,c-a,,scheduled,,s-1,y-1,,,
                eng,,,Английский 7,07,c-e,,scheduled,,s-1,y-1,,,""");
        roster.bulk("enrollments", """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                e-1,,,7a,s-1,p-1,student,,2024-09-02,
                e-2,,,7a,s-1,p-2,student,,2024-09-02,2024-11-16
                e-3,,,7b,s-1,p-3,student,,2024-09-02,
                e-4,,,alg-a,s-1,p-1,student,,,
                e-5,,,alg-a,s-1,p-2,student,,,
                e-6,,,eng,s-1,p-1,student,,,
                e-7,,,eng,s-1,p-3,student,,,
                e-8,,,7a,s-1,t-1,teacher,true,,
                e-9,,,alg-a,s-1,t-1,teacher,true,2024-09-02,2025-05-26
                e-10,,,eng,s-1,t-2,teacher,true,,
                e-11,,,eng,s-1,t-1,aide,,,""");
        roster.bulk(
                "categories", "sourcedId,status,dateLastModified,title,weight\ncat-1,,,Текущие,\ncat-q,,,Четвертные,");
        roster.bulk("lineItems", """
                sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,academicSessionSourcedId,resultValueMin,resultValueMax,schoolSourcedId
                li-1,,,Степени,,2024-09-30,2024-10-01,alg-a,cat-1,q-1,1,5,s-1
                li-2,,,Verbs,,2024-10-01,2024-10-03,eng,cat-1,q-1,1,5,s-1
                li-q,,,За 1 четверть,,2024-10-25,2024-10-25,alg-a,cat-q,q-1,2,5,s-1""");
        roster.bulk("results", """
                sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing
                x-1,,2024-10-01T10:00:00Z,li-1,p-1,fully graded,5.0,2024-10-01,,,alg-a,,,,
                x-2,,2024-10-01T10:00:00Z,li-1,p-2,exempt,,2024-10-01,,,alg-a,,,,
                x-3,,2024-10-03T10:00:00Z,li-2,p-3,fully graded,4,2024-10-03,,хорошо,eng,,,,
                x-4,,2024-10-25T10:00:00Z,li-q,p-1,fully graded,5,2024-10-25,,,alg-a,,,,""");
        return roster;
    }

    /** A file with all of its records. */
    public RosterFiles bulk(String name, String text) {
        modes.put(name, "bulk");
        files.put(name, text);
        return this;
    }

    /** A file with what changed. */
    public RosterFiles delta(String name, String text) {
        modes.put(name, "delta");
        files.put(name, text);
        return this;
    }

    /** A file that is declared and is not there. */
    public RosterFiles declared(String name) {
        modes.put(name, "bulk");
        return this;
    }

    /** Appends a line to a file. */
    public RosterFiles with(String name, String line) {
        files.merge(name, line, (text, more) -> text + "\n" + more);
        return this;
    }

    private String manifest() {
        StringBuilder text = new StringBuilder("propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\n");
        modes.forEach((name, mode) ->
                text.append("file.").append(name).append(',').append(mode).append('\n'));
        return text.toString();
    }

    /** Writes the export as a zip. */
    public Path zip(Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "manifest", manifest());
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(out, file.getKey(), file.getValue());
            }
        }
        return zip;
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name + ".csv"));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the export as a folder. */
    public Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("manifest.csv"), manifest());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue());
        }
        return folder;
    }
}
