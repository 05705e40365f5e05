package io.schooljournal.core.port;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * A selection (отбор) of the slots of one kind; a member that is null selects whatever stands there.
 *
 * @param kind the kind
 * @param subject the subject, or null for all, and for slots without one
 * @param pupil the pupil, or null for all, and for slots without one
 * @param lesson the lesson, or null for all, and for slots without one
 * @param person the person, or null for all, and for slots without one
 * @param item the item, or null for all
 */
public record Selection(
        EntryKind kind,
        @Nullable SubjectId subject,
        @Nullable PupilId pupil,
        @Nullable LessonId lesson,
        @Nullable PersonId person,
        @Nullable String item) {
    /**
     * Selects every slot of a kind.
     *
     * @param kind the kind
     * @return the selection
     */
    public static Selection all(EntryKind kind) {
        return new Selection(kind, null, null, null, null, null);
    }

    /**
     * Selects one slot alone, unless others share its bearings and item.
     *
     * @param slot the slot
     * @return the selection
     */
    public static Selection of(Slot slot) {
        return new Selection(slot.kind(), slot.subject(), slot.pupil(), slot.lesson(), slot.person(), slot.item());
    }

    /**
     * Narrows the selection to a subject.
     *
     * @param only the subject
     * @return the narrower selection
     */
    public Selection subject(SubjectId only) {
        return new Selection(kind, only, pupil, lesson, person, item);
    }

    /**
     * Narrows the selection to a pupil.
     *
     * @param only the pupil
     * @return the narrower selection
     */
    public Selection pupil(PupilId only) {
        return new Selection(kind, subject, only, lesson, person, item);
    }

    /**
     * Narrows the selection to a lesson.
     *
     * @param only the lesson
     * @return the narrower selection
     */
    public Selection lesson(LessonId only) {
        return new Selection(kind, subject, pupil, only, person, item);
    }

    /**
     * Narrows the selection to a person.
     *
     * @param only the person
     * @return the narrower selection
     */
    public Selection person(PersonId only) {
        return new Selection(kind, subject, pupil, lesson, only, item);
    }

    /**
     * Narrows the selection to an item.
     *
     * @param only the item
     * @return the narrower selection
     */
    public Selection item(String only) {
        return new Selection(kind, subject, pupil, lesson, person, only);
    }

    /**
     * Tells whether everything that another selection selects is selected here too.
     *
     * @param other another selection
     * @return true when it is of the same kind and every member that is not null is the other's own
     */
    public boolean covers(Selection other) {
        return kind == other.kind
                && (subject == null || subject.equals(other.subject))
                && (pupil == null || pupil.equals(other.pupil))
                && (lesson == null || lesson.equals(other.lesson))
                && (person == null || person.equals(other.person))
                && (item == null || item.equals(other.item));
    }

    /**
     * Tells whether a slot is selected.
     *
     * @param slot a slot
     * @return true when it is of the kind and every member that is not null is the slot's own
     */
    public boolean includes(Slot slot) {
        return kind == slot.kind()
                && (subject == null || subject.equals(slot.subject()))
                && (pupil == null || pupil.equals(slot.pupil()))
                && (lesson == null || lesson.equals(slot.lesson()))
                && (person == null || person.equals(slot.person()))
                && (item == null || item.equals(slot.item()));
    }
}
