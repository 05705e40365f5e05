package io.schooljournal.core.content;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A slot (место записи) is where one thing stands in a book, in all its versions.
 *
 * <p>All members together identify it; a member that the kind does not need is null.
 *
 * @param kind what stands there
 * @param subject the subject of the page
 * @param pupil the pupil it is about
 * @param lesson the lesson it hangs on
 * @param person the person it is about
 * @param item what tells it from others of the same bearings, such as the place of a mark; empty when nothing does
 */
public record Slot(
        EntryKind kind,
        @Nullable SubjectId subject,
        @Nullable PupilId pupil,
        @Nullable LessonId lesson,
        @Nullable PersonId person,
        String item) {

    /**
     * Returns the slot of something that only its kind and item tell.
     *
     * @param kind the kind
     * @param item the item, perhaps empty
     * @return the slot
     */
    public static Slot of(EntryKind kind, String item) {
        return new Slot(kind, null, null, null, null, item);
    }

    /**
     * Returns where it stands that the journal's year is opened or closed.
     *
     * @return the slot, one in each journal
     */
    public static Slot journalYear() {
        return of(EntryKind.JOURNAL_YEAR, "");
    }

    /**
     * Returns the slot of something that stands on a subject's page.
     *
     * @param kind such as {@link EntryKind#PAGE} or {@link EntryKind#PLAN_ITEM}
     * @param subject the subject
     * @param item such as the identifier of a plan item; empty for the page itself
     * @return the slot
     */
    public static Slot onPage(EntryKind kind, SubjectId subject, String item) {
        return new Slot(kind, subject, null, null, null, item);
    }

    /**
     * Returns the slot of a lesson.
     *
     * @param subject the lesson's subject
     * @param lesson the lesson
     * @param day the local day of the school on which it starts
     * @return the slot
     */
    public static Slot lesson(SubjectId subject, LessonId lesson, LocalDate day) {
        return new Slot(EntryKind.LESSON, subject, null, lesson, null, day.toString());
    }

    /**
     * Returns the slot of something about a pupil at a lesson.
     *
     * @param kind such as {@link EntryKind#ATTENDANCE}
     * @param subject the lesson's subject
     * @param lesson the lesson
     * @param pupil the pupil
     * @return the slot
     */
    public static Slot atLesson(EntryKind kind, SubjectId subject, LessonId lesson, PupilId pupil) {
        return new Slot(kind, subject, pupil, lesson, null, "");
    }

    /**
     * Returns the slot of a mark of a lesson.
     *
     * @param subject the lesson's subject
     * @param lesson the lesson
     * @param pupil the pupil
     * @param place 1 for the first mark of the pupil at the lesson, 2 for a second mark beside it, and so on
     * @return the slot
     * @throws IllegalArgumentException when the place is below 1
     */
    public static Slot mark(SubjectId subject, LessonId lesson, PupilId pupil, int place) {
        Invariant.check(place >= 1, "place of a mark must be at least 1, not `" + place + "`");
        return new Slot(EntryKind.MARK, subject, pupil, lesson, null, Integer.toString(place));
    }

    /**
     * Returns the slot of homework.
     *
     * @param subject the lesson's subject
     * @param lesson the lesson
     * @param pupil the one pupil it is for, or null when it is for all
     * @param homework the identifier of the homework
     * @return the slot
     */
    public static Slot homework(SubjectId subject, LessonId lesson, @Nullable PupilId pupil, String homework) {
        return new Slot(
                EntryKind.HOMEWORK, subject, pupil, lesson, null, Invariant.identifier("homework id", homework));
    }

    /**
     * Returns the slot of a final mark.
     *
     * @param subject the subject
     * @param pupil the pupil
     * @param kind the kind of the final mark
     * @param period the study period or examination it is of; empty for the year and the result
     * @return the slot
     */
    public static Slot finalMark(SubjectId subject, PupilId pupil, FinalKind kind, String period) {
        return new Slot(
                EntryKind.FINAL_MARK, subject, pupil, null, null, period.isEmpty() ? kind.name() : kind + " " + period);
    }

    /**
     * Returns the slot of something about a pupil.
     *
     * @param kind such as {@link EntryKind#MEMBERSHIP}
     * @param pupil the pupil
     * @return the slot
     */
    public static Slot ofPupil(EntryKind kind, PupilId pupil) {
        return new Slot(kind, null, pupil, null, null, "");
    }

    /**
     * Returns the slot of something between a person and a pupil, such as a parent's access.
     *
     * @param kind such as {@link EntryKind#CONSENT}
     * @param pupil the pupil
     * @param person the person
     * @return the slot
     */
    public static Slot between(EntryKind kind, PupilId pupil, PersonId person) {
        return new Slot(kind, null, pupil, null, person, "");
    }

    /**
     * Returns the slot of something about a person.
     *
     * @param kind such as {@link EntryKind#APPOINTMENT}
     * @param person the person
     * @param item such as the identifier of an appointment; empty when there is only one
     * @return the slot
     */
    public static Slot ofPerson(EntryKind kind, PersonId person, String item) {
        return new Slot(kind, null, null, null, person, item);
    }

    /**
     * Returns the canonical text of the slot, by which other entries can name it.
     *
     * @return the text; two slots have the same text exactly when they are equal
     */
    public String text() {
        return Members.builder()
                .add("kind", kind)
                .add("subject", subject)
                .add("pupil", pupil)
                .add("lesson", lesson)
                .add("person", person)
                .add("item", item)
                .build()
                .text();
    }

    /**
     * Reads the canonical text of a slot.
     *
     * @param text what {@link #text()} wrote
     * @return the slot
     * @throws IllegalArgumentException when it is no slot
     */
    public static Slot parse(String text) {
        Members members = Members.parse(text);
        return new Slot(
                EntryKind.valueOf(members.text("kind")),
                members.optional("subject", SubjectId::new),
                members.optional("pupil", PupilId::new),
                members.optional("lesson", LessonId::new),
                members.optional("person", PersonId::new),
                members.text("item"));
    }
}
