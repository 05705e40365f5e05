package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdFiLayoutsTest {
    @TempDir
    Path folder;

    private void file(String name, String root, String namespace, String records) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(
                source.resolve(name), "<" + root + " xmlns='" + namespace + "'>" + records + "</" + root + ">");
    }

    private ConversionReport convert() throws FailedConversion {
        return EdFiConverter.convert(folder.resolve("source"), folder.resolve("out"));
    }

    private String carried(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }

    private static String section1(String code) {
        return "<SectionReference><SectionIdentity><EducationalOrgReference><EducationalOrgIdentity>"
                + "<StateOrganizationId>21</StateOrganizationId></EducationalOrgIdentity></EducationalOrgReference>"
                + "<UniqueSectionCode>" + code + "</UniqueSectionCode></SectionIdentity></SectionReference>";
    }

    private static String student1(String id) {
        return "<StudentReference><StudentIdentity><StudentUniqueStateId>" + id
                + "</StudentUniqueStateId></StudentIdentity></StudentReference>";
    }

    @Test
    void layout_1_refers_by_ref_or_by_type_and_day() throws Exception {
        file(
                "grades.xml",
                "InterchangeStudentGrade",
                "http://ed-fi.org/0100",
                "<GradebookEntry id='GBE-1'><GradebookEntryType>Unit test</GradebookEntryType>"
                        + "<DateAssigned>2011-09-29</DateAssigned>" + section1("ALG-6") + "</GradebookEntry>"
                        + "<StudentGradebookEntry><DateFulfilled>2011-09-30</DateFulfilled>"
                        + "<LetterGradeEarned>5</LetterGradeEarned><StudentSectionAssociationReference>"
                        + "<StudentSectionAssociationIdentity>" + student1("p-1") + section1("ALG-6")
                        + "</StudentSectionAssociationIdentity></StudentSectionAssociationReference>"
                        + "<GradebookEntryReference ref='GBE-1'/></StudentGradebookEntry>"
                        + "<StudentGradebookEntry><NumericGradeEarned>4</NumericGradeEarned>" + student1("p-2")
                        + "<GradebookEntryReference><GradebookEntryIdentity><GradebookEntryType>Unit test"
                        + "</GradebookEntryType><DateAssigned>2011-09-29</DateAssigned>" + section1("ALG-6")
                        + "</GradebookEntryIdentity></GradebookEntryReference></StudentGradebookEntry>");
        ConversionReport report = convert();
        String lesson = "work/ALG-6/Unit test/2011-09-29";
        assertEquals("""
                mark_id,pupil_id,lesson_id,value,work_done_on,comment
                ALG-6/Unit test/2011-09-29/p-1,p-1,LESSON,5,2011-09-30,
                ALG-6/Unit test/2011-09-29/p-2,p-2,LESSON,4,,
                """.replace("LESSON", lesson), carried("marks.csv"));
        assertEquals("subgroup_id,class_id,subject_id\nALG-6,21,ALG-6\n", carried("subgroups.csv"));
        assertTrue(
                report.supposed().stream()
                        .anyMatch(remark -> remark.text().en().contains("stands for the subject too")),
                report.supposed().toString());
    }

    @Test
    void layout_1_has_one_kind_of_attendance_event_and_sections_in_a_file_of_their_own() throws Exception {
        file(
                "schedule.xml",
                "InterchangeMasterSchedule",
                "http://ed-fi.org/0100",
                "<CourseOffering id='CO-1'><LocalCourseCode>ALG</LocalCourseCode></CourseOffering>"
                        + "<Section id='S-1'><UniqueSectionCode>ALG-6</UniqueSectionCode>"
                        + "<CourseOfferingReference ref='CO-1'/><SchoolReference><EducationalOrgIdentity>"
                        + "<StateOrganizationId>21</StateOrganizationId></EducationalOrgIdentity></SchoolReference>"
                        + "</Section>");
        String event = "<AttendanceEvent><SchoolYear>2011-2012</SchoolYear><EventDate>2011-09-29</EventDate>"
                + "<AttendanceEventCategory>Tardy</AttendanceEventCategory>" + student1("p-1");
        String school = "<SchoolReference><EducationalOrgIdentity><StateOrganizationId>21</StateOrganizationId>"
                + "</EducationalOrgIdentity></SchoolReference>";
        file(
                "attendance.xml",
                "InterchangeStudentAttendance",
                "http://ed-fi.org/0100",
                event + school + "</AttendanceEvent>" + event + school
                        + "<SectionReference ref='S-1'/></AttendanceEvent>");
        convert();
        assertEquals("""
                attendance_id,pupil_id,lesson_id,status
                attendance-1,p-1,school-day/21/2011-09-29,LATE
                attendance-2,p-1,ALG-6/2011-09-29,LATE
                """, carried("attendance.csv"));
        assertTrue(carried("lessons.csv").contains("ALG-6/2011-09-29,21,ALG,2011-09-29T00:00:00Z,ALG-6,"));
    }

    @Test
    void layout_2_tells_descriptors_by_their_code_value() throws Exception {
        file(
                "calendar.xml",
                "InterchangeEducationOrgCalendar",
                "http://ed-fi.org/0200",
                "<Session><SessionName>Fall</SessionName><SchoolYear>2013-2014</SchoolYear>"
                        + "<Term><CodeValue>Fall Semester</CodeValue></Term><BeginDate>2013-09-02</BeginDate>"
                        + "<EndDate>2013-12-28</EndDate></Session>"
                        + "<CalendarDate><Date>2013-11-04</Date><CalendarEvent><CalendarEvent>"
                        + "<CodeValue>Holiday</CodeValue></CalendarEvent></CalendarEvent></CalendarDate>");
        file(
                "attendance.xml",
                "InterchangeStudentAttendance",
                "http://ed-fi.org/0200",
                "<StudentSchoolAttendanceEvent><AttendanceEvent><EventDate>2013-09-03</EventDate>"
                        + "<AttendanceEventCategory><CodeValue>Excused Absence</CodeValue>"
                        + "<Namespace>http://www.ed-fi.org/Descriptor/</Namespace></AttendanceEventCategory>"
                        + "</AttendanceEvent><StudentReference><StudentIdentity><StudentUniqueId>p-1</StudentUniqueId>"
                        + "</StudentIdentity></StudentReference><SchoolReference><SchoolIdentity><SchoolId>7</SchoolId>"
                        + "</SchoolIdentity></SchoolReference></StudentSchoolAttendanceEvent>");
        convert();
        assertTrue(carried("periods.csv").contains(",HALF_YEAR,2013-09-02,2013-12-28"));
        assertEquals("date\n2013-11-04\n", carried("days_off.csv"));
        assertEquals("attendance_id,reason\nattendance-1,EXCUSED\n", carried("absence_reasons.csv"));
    }

    @Test
    void layouts_from_3_tell_descriptors_by_uri_and_layout_2_also_by_path() throws Exception {
        String event = "<StudentSectionAttendanceEvent><AttendanceEvent><EventDate>2017-09-05</EventDate>"
                + "<AttendanceEventCategory>CATEGORY</AttendanceEventCategory></AttendanceEvent><StudentReference>"
                + "<StudentIdentity><StudentUniqueId>p-1</StudentUniqueId></StudentIdentity></StudentReference>"
                + "<SectionReference><SectionIdentity><CourseOfferingReference><CourseOfferingIdentity>"
                + "<LocalCourseCode>ALG</LocalCourseCode><SchoolReference><SchoolIdentity><SchoolId>7</SchoolId>"
                + "</SchoolIdentity></SchoolReference><SessionReference><SessionIdentity>"
                + "<SchoolYear>2017-2018</SchoolYear><SessionName>Fall</SessionName></SessionIdentity>"
                + "</SessionReference></CourseOfferingIdentity></CourseOfferingReference>"
                + "<SectionIdentifier>S-1</SectionIdentifier></SectionIdentity></SectionReference>"
                + "</StudentSectionAttendanceEvent>";
        file(
                "attendance.xml",
                "InterchangeStudentAttendance",
                "http://ed-fi.org/0300",
                event.replace("CATEGORY", "uri://ed-fi.org/AttendanceEventCategoryDescriptor#Tardy")
                        + event.replace(
                                "CATEGORY",
                                "http://www.ed-fi.org/Descriptor/AttendanceEventCategoryDescriptor.xml/Tardy"));
        convert();
        assertEquals("""
                attendance_id,pupil_id,lesson_id,status
                attendance-1,p-1,S-1/2017-09-05,LATE
                attendance-2,p-1,S-1/2017-09-05,LATE
                """, carried("attendance.csv"));
    }
}
