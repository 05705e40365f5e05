package io.schooljournal.core.content;

import org.jspecify.annotations.Nullable;

/** What an entry writes into its slot; one record for each {@link EntryKind}. */
public sealed interface Content
        permits JournalYear,
                Page,
                Membership,
                Card,
                SubgroupList,
                PlannedTopic,
                TimetableHours,
                LessonRecord,
                Homework,
                MarkRecord,
                Presence,
                ReasonRecord,
                FinalMarkRecord,
                LoweringNotice,
                Remark,
                CorrectionFile,
                Directive,
                PaperCopy,
                Extract,
                Consent,
                Access,
                Visit,
                Appointment,
                Letter,
                Announcement,
                Backup {
    /**
     * Returns what the change log shows of the content.
     *
     * @return a short text without names of people, never empty
     */
    String written();

    /**
     * Takes the content apart.
     *
     * @return its members, of which {@link Contents#read} makes an equal content
     */
    Members members();

    /**
     * Returns the text that is kept apart, because it names people.
     *
     * @return what the journal holds of it, or null when there is none
     */
    default @Nullable KeptText kept() {
        return null;
    }

    /**
     * Tells whether this can stand in slots of a kind.
     *
     * @param kind the kind of a slot
     * @return true when it is the content of that kind
     */
    default boolean fits(EntryKind kind) {
        return Contents.typeOf(kind).isInstance(this);
    }
}
