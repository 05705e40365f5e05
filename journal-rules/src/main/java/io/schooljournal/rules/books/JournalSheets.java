package io.schooljournal.rules.books;

import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Homework;
import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.LoweringNotice;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.PlannedTopic;
import io.schooljournal.core.content.ReasonRecord;
import io.schooljournal.core.content.Remark;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.content.TimetableHours;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.rules.exchange.PackageFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes what stands in the journal of a class; what changes from version to version goes to {@link VersionSheets}. */
final class JournalSheets {
    private final Sheets sheets;
    private final SchoolSheets school;
    private final Journal journal;
    private final Stands stands = new Stands();
    private final VersionSheets versions;
    private final LessonSheet lessons;

    JournalSheets(Sheets sheets, SchoolSheets school, Journal journal) {
        this.sheets = sheets;
        this.school = school;
        this.journal = journal;
        this.versions = new VersionSheets(sheets, stands);
        this.lessons = new LessonSheet(sheets, journal);
    }

    void take(Entry entry) {
        school.note(entry.enteredBy());
        if (entry.content() instanceof LessonRecord lesson) {
            school.note(lesson.teacher());
            school.note(lesson.substitute());
        }
        switch (entry.slot().kind()) {
            case MARK, ATTENDANCE, FINAL_MARK -> versions.take(entry);
            case LESSON -> lessons.take(entry);
            case MEMBERSHIP, PUPIL_CARD, CONSENT, FAMILY_ACCESS, VISIT, LETTER -> school.take(entry, journal);
            case CORRECTION -> {
                stands.take(entry);
                versions.takeCorrection(entry);
            }
            default -> stands.take(entry);
        }
    }

    @Nullable
    Instant closedAt() {
        Stands.Stand year = stands.at(Slot.journalYear());
        JournalYear content = year == null ? null : year.content(JournalYear.class);
        return year != null && content != null && content.closed()
                ? year.latest().enteredAt()
                : null;
    }

    void finish() {
        lessons.finish();
        stands.each(
                JournalYear.class,
                (stand, year) -> sheets.row(PackageFile.CLASSES, journal.schoolClass(), year.grade()));
        stands.each(Page.class, this::page);
        stands.each(SubgroupList.class, this::subgroup);
        stands.each(PlannedTopic.class, this::plan);
        stands.each(TimetableHours.class, this::timetable);
        stands.each(Homework.class, this::homework);
        stands.each(ReasonRecord.class, this::reason);
        stands.each(Remark.class, this::remark);
        stands.each(CorrectionFile.class, (stand, file) -> new CorrectionSheet(sheets).write(file.correction()));
        versions.finish(this::notifiedAt);
    }

    private void page(Stands.Stand stand, Page page) {
        school.subject(stand.latest().slot(), page);
        if (page.weeklyHours() != null) {
            sheets.row(
                    PackageFile.CURRICULUM,
                    journal.schoolClass(),
                    stand.latest().slot().subject(),
                    page.weeklyHours().toPlainString());
        }
    }

    private void subgroup(Stands.Stand stand, SubgroupList subgroup) {
        Slot slot = stand.latest().slot();
        sheets.row(PackageFile.SUBGROUPS, slot.item(), journal.schoolClass(), slot.subject(), subgroup.name());
        subgroup.pupils().forEach(pupil -> sheets.row(PackageFile.SUBGROUP_MEMBERS, slot.item(), pupil));
    }

    private void plan(Stands.Stand stand, PlannedTopic topic) {
        Slot slot = stand.latest().slot();
        sheets.row(
                PackageFile.PLAN,
                slot.item(),
                journal.schoolClass(),
                slot.subject(),
                topic.topic(),
                topic.number(),
                topic.plannedOn(),
                sheets.written(stand.first().enteredAt()));
    }

    private void timetable(Stands.Stand stand, TimetableHours hours) {
        Slot slot = stand.latest().slot();
        sheets.row(
                PackageFile.TIMETABLE,
                journal.schoolClass(),
                slot.subject(),
                slot.item(),
                sheets.written(stand.first().enteredAt()));
    }

    private void homework(Stands.Stand stand, Homework homework) {
        Slot slot = stand.latest().slot();
        sheets.row(
                PackageFile.HOMEWORK,
                slot.item(),
                slot.lesson(),
                homework.text(),
                slot.pupil(),
                sheets.written(stand.first().enteredAt()),
                stand.first().enteredBy());
    }

    private void reason(Stands.Stand stand, ReasonRecord reason) {
        Slot slot = stand.latest().slot();
        Stands.Stand absence =
                stands.at(new Slot(EntryKind.ATTENDANCE, slot.subject(), slot.pupil(), slot.lesson(), null, ""));
        if (absence != null && !absence.latest().withdrawn()) {
            sheets.row(
                    PackageFile.ABSENCE_REASONS,
                    absence.latest().id(),
                    reason.reason(),
                    sheets.written(stand.first().enteredAt()),
                    stand.first().enteredBy());
        }
    }

    private void remark(Stands.Stand stand, Remark remark) {
        Slot slot = stand.latest().slot();
        sheets.row(
                PackageFile.REMARKS,
                slot.item(),
                journal.schoolClass(),
                slot.subject(),
                stand.first().enteredBy(),
                remark.addressee(),
                remark.text(),
                sheets.written(stand.first().enteredAt()),
                remark.resolved() ? sheets.written(stand.latest().enteredAt()) : null);
    }

    /** Returns when parents were told that a period's mark would be lower. */
    private @Nullable Instant notifiedAt(Slot finalMark) {
        String period = finalMark.item().substring(finalMark.item().indexOf(' ') + 1);
        Stands.Stand notice = stands.at(
                new Slot(EntryKind.LOWERING_NOTICE, finalMark.subject(), finalMark.pupil(), null, null, period));
        return notice == null || notice.content(LoweringNotice.class) == null
                ? null
                : notice.first().enteredAt();
    }
}
