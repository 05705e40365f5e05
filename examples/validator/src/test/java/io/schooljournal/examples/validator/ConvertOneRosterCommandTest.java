package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConvertOneRosterCommandTest {
    @TempDir
    Path folder;

    private Path export() throws IOException {
        Path export = Files.createDirectories(folder.resolve("export"));
        write(export, "manifest", """
                propertyName,value
                oneroster.version,1.2
                file.orgs,bulk
                file.academicSessions,bulk
                file.courses,bulk
                file.users,bulk
                file.classes,bulk
                file.enrollments,bulk
                file.lineItems,bulk
                file.results,bulk
                """);
        write(export, "orgs", "sourcedId,name,type\ns-1,Гимназия № 11,school\n");
        write(
                export,
                "academicSessions",
                "sourcedId,title,type,startDate,endDate,schoolYear\ny,2024,schoolYear,2024-09-02,2025-05-26,2025\n");
        write(export, "courses", "sourcedId,title\nc-1,Алгебра\n");
        write(export, "users", "sourcedId,givenName,familyName,role,orgSourcedIds\np-1,Юрий,Ёлкин,student,s-1\n");
        write(export, "classes", """
                sourcedId,title,grades,courseSourcedId,classType,schoolSourcedId,termSourcedIds
                7a,7А,07,c-1,homeroom,s-1,y
                """);
        write(export, "enrollments", "sourcedId,classSourcedId,userSourcedId,role\ne-1,7a,p-1,student\n");
        write(export, "lineItems", "sourcedId,title,dueDate,classSourcedId\nl-1,Степени,2024-10-01,7a\n");
        write(
                export,
                "results",
                "sourcedId,lineItemSourcedId,studentSourcedId,scoreStatus,score\nx-1,l-1,p-1,fully graded,5\n");
        return export;
    }

    private static void write(Path export, String name, String text) throws IOException {
        Files.writeString(export.resolve(name + ".csv"), text);
    }

    @Test
    void an_export_becomes_a_package_that_can_be_audited() throws IOException {
        String output = folder.resolve("package").toString();
        Journal said = Journal.run(
                "convert",
                "oneroster",
                export().toString(),
                "--output",
                output,
                "--timezone",
                "Europe/Moscow",
                "--regulation",
                "gymnasium11",
                "--lang",
                "en");
        assertEquals(ExitStatus.CLEAN, said.status(), said.err());
        assertTrue(said.out().contains("marks.csv: 1"), said.out());
        assertTrue(said.out().contains("the instant at which a mark was entered"), said.out());
        Journal audit = Journal.run("audit", output, "--format", "text", "--lang", "en", "--fail-on", "never");
        assertEquals(ExitStatus.CLEAN, audit.status(), audit.err());
        assertTrue(audit.out().contains("marks.csv has no column entered_at"), audit.out());
    }

    @Test
    void what_is_wrong_is_said_in_one_line() throws IOException {
        Path export = export();
        write(export, "users", "givenName\nЮрий\n");
        Journal said = Journal.run(
                "convert",
                "oneroster",
                export.toString(),
                "--output",
                folder.resolve("package").toString());
        assertEquals(ExitStatus.REFUSED, said.status());
        assertEquals(1, said.err().lines().count(), said.err());
        assertTrue(said.err().contains("users.csv:1:1: missing required column `sourcedId`"), said.err());
        Journal zone = Journal.run("convert", "oneroster", "x", "--output", "y", "--timezone", "Mars/Olympus");
        assertEquals(ExitStatus.REFUSED, zone.status());
        assertTrue(zone.err().contains("expected a zone like `Europe/Moscow`"), zone.err());
    }
}
