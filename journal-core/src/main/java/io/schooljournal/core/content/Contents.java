package io.schooljournal.core.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Contents by their kind: which record it is, and how it is put together. */
public final class Contents {
    private static final Map<EntryKind, Form> FORMS = new EnumMap<>(EntryKind.class);

    static {
        form(EntryKind.JOURNAL_YEAR, JournalYear.class, JournalYear::read);
        form(EntryKind.PAGE, Page.class, Page::read);
        form(EntryKind.MEMBERSHIP, Membership.class, Membership::read);
        form(EntryKind.PUPIL_CARD, Card.class, Card::read);
        form(EntryKind.SUBGROUP, SubgroupList.class, SubgroupList::read);
        form(EntryKind.PLAN_ITEM, PlannedTopic.class, PlannedTopic::read);
        form(EntryKind.TIMETABLE, TimetableHours.class, TimetableHours::read);
        form(EntryKind.LESSON, LessonRecord.class, LessonRecord::read);
        form(EntryKind.HOMEWORK, Homework.class, Homework::read);
        form(EntryKind.MARK, MarkRecord.class, MarkRecord::read);
        form(EntryKind.ATTENDANCE, Presence.class, Presence::read);
        form(EntryKind.ABSENCE_REASON, ReasonRecord.class, ReasonRecord::read);
        form(EntryKind.FINAL_MARK, FinalMarkRecord.class, FinalMarkRecord::read);
        form(EntryKind.LOWERING_NOTICE, LoweringNotice.class, LoweringNotice::read);
        form(EntryKind.REMARK, Remark.class, Remark::read);
        form(EntryKind.CORRECTION, CorrectionFile.class, CorrectionFile::read);
        form(EntryKind.DIRECTIVE, Directive.class, Directive::read);
        form(EntryKind.PAPER_COPY, PaperCopy.class, PaperCopy::read);
        form(EntryKind.EXTRACT, Extract.class, Extract::read);
        form(EntryKind.CONSENT, Consent.class, Consent::read);
        form(EntryKind.FAMILY_ACCESS, Access.class, Access::read);
        form(EntryKind.VISIT, Visit.class, Visit::read);
        form(EntryKind.APPOINTMENT, Appointment.class, Appointment::read);
        form(EntryKind.STAFF_CARD, Card.class, Card::read);
        form(EntryKind.STAFF_ACCESS, Access.class, Access::read);
        form(EntryKind.LETTER, Letter.class, Letter::read);
        form(EntryKind.ANNOUNCEMENT, Announcement.class, Announcement::read);
        form(EntryKind.BACKUP, Backup.class, Backup::read);
    }

    private record Form(Class<? extends Content> type, Function<Members, Content> reader) {}

    private Contents() {}

    private static <T extends Content> void form(EntryKind kind, Class<T> type, Function<Members, T> reader) {
        FORMS.put(kind, new Form(type, reader::apply));
    }

    private static Form form(EntryKind kind) {
        Form form = FORMS.get(kind);
        if (form == null) {
            throw new IllegalStateException("kind `" + kind + "` has no content");
        }
        return form;
    }

    static Class<? extends Content> typeOf(EntryKind kind) {
        return form(kind).type();
    }

    /**
     * Puts a content together.
     *
     * @param kind the kind of the slot in which it stands
     * @param members what {@link Content#members()} took apart
     * @return the content
     * @throws IllegalArgumentException when the members are not those of that kind
     */
    public static Content read(EntryKind kind, Members members) {
        try {
            return form(kind).reader().apply(members);
        } catch (java.time.DateTimeException unreadable) {
            throw new IllegalArgumentException("expected members of `" + kind + "`", unreadable);
        }
    }
}
