package io.schooljournal.rest;

import io.schooljournal.core.usecase.Ports;
import io.schooljournal.rest.journal.AttendanceResource;
import io.schooljournal.rest.journal.BackupsResource;
import io.schooljournal.rest.journal.ClassAnnouncementsResource;
import io.schooljournal.rest.journal.CopyOrdersResource;
import io.schooljournal.rest.journal.CorrectionOrdersResource;
import io.schooljournal.rest.journal.Counter;
import io.schooljournal.rest.journal.DirectivesResource;
import io.schooljournal.rest.journal.FamilyAccessResource;
import io.schooljournal.rest.journal.FinalMarksResource;
import io.schooljournal.rest.journal.LessonMarksResource;
import io.schooljournal.rest.journal.LessonsResource;
import io.schooljournal.rest.journal.PageOrdersResource;
import io.schooljournal.rest.journal.PagesResource;
import io.schooljournal.rest.journal.PupilFileResource;
import io.schooljournal.rest.journal.PupilOrdersResource;
import io.schooljournal.rest.journal.RemarkOrdersResource;
import io.schooljournal.rest.journal.RoleOrdersResource;
import io.schooljournal.rest.journal.SchoolAnnouncementsResource;
import io.schooljournal.rest.journal.StaffOrdersResource;
import io.schooljournal.rest.journal.YearResource;
import io.schooljournal.rest.reading.ArchiveResource;
import io.schooljournal.rest.reading.ChangesResource;
import io.schooljournal.rest.reading.ClassResource;
import io.schooljournal.rest.reading.ClassesResource;
import io.schooljournal.rest.reading.CopiesResource;
import io.schooljournal.rest.reading.CorrectionsReadingResource;
import io.schooljournal.rest.reading.DiaryResource;
import io.schooljournal.rest.reading.DutiesResource;
import io.schooljournal.rest.reading.LogResource;
import io.schooljournal.rest.reading.MeResource;
import io.schooljournal.rest.reading.PageListResource;
import io.schooljournal.rest.reading.PageLogResource;
import io.schooljournal.rest.reading.PupilsResource;
import io.schooljournal.rest.reading.RemarksReadingResource;
import io.schooljournal.rest.reading.ReportsResource;
import io.schooljournal.rest.reading.StaffResource;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The journals that an application keeps.
 *
 * @param ports where they stand, by which regulation they are kept, and who has which role
 * @param clock tells when an order is given
 */
record KeptJournals(Ports ports, InstantSource clock) {
    /** Returns the resources that keep them. */
    List<Object> components(JournalApplication.Builder builder) {
        Counter counter = new Counter(ports, clock, builder.people, builder.limits);
        List<Object> components = new ArrayList<>(List.of(
                new LessonMarksResource(counter),
                new PagesResource(counter, builder.averages),
                new LessonsResource(counter),
                new AttendanceResource(counter),
                new PageOrdersResource(counter),
                new FinalMarksResource(counter),
                new CorrectionOrdersResource(counter),
                new DirectivesResource(counter),
                new RemarkOrdersResource(counter),
                new YearResource(counter),
                new PupilOrdersResource(counter),
                new RoleOrdersResource(counter),
                new StaffOrdersResource(counter),
                new PupilFileResource(counter),
                new FamilyAccessResource(counter),
                new CopyOrdersResource(counter),
                new ClassAnnouncementsResource(counter),
                new SchoolAnnouncementsResource(counter),
                new BackupsResource(counter),
                new MeResource(counter, builder.schools),
                new ClassResource(counter),
                new DiaryResource(counter, builder.averages),
                new ClassesResource(counter),
                new PageListResource(counter),
                new PageLogResource(counter),
                new LogResource(counter),
                new CopiesResource(counter),
                new StaffResource(counter),
                new PupilsResource(counter),
                new CorrectionsReadingResource(counter),
                new ChangesResource(counter),
                new RemarksReadingResource(counter),
                new ArchiveResource(counter)));
        builder.duties.stream()
                .map(duties -> new DutiesResource(counter, duties))
                .forEach(components::add);
        builder.reports.stream()
                .map(reports -> new ReportsResource(counter, reports))
                .forEach(components::add);
        return components;
    }
}
