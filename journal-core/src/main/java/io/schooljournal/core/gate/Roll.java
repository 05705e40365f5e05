package io.schooljournal.core.gate;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.mark.GradingScale;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Flaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the list of the class and of its subgroups, and which marks the page of a subject admits.
 *
 * @param sitting the sitting that asks
 */
public record Roll(Sitting sitting) {
    /**
     * Tells what is wrong with an entry about a pupil at a lesson, or null.
     *
     * @param pupil the pupil
     * @param lesson the entry of the lesson
     * @return the flaw, or null
     */
    @Nullable
    public Flaw flawOf(PupilId pupil, Entry lesson) {
        if (!includes(pupil, LocalDate.parse(lesson.slot().item()))) {
            return new Flaw(Flaw.Code.NOT_ON_LIST, pupil.value());
        }
        LessonRecord held = (LessonRecord) sitting.facts().lastContent(lesson);
        SubgroupId subgroup = held.subgroup();
        boolean inPlace = subgroup == null || isIn(subgroup, pupil, held.startsAt());
        return inPlace ? null : new Flaw(Flaw.Code.NOT_IN_SUBGROUP, pupil.value());
    }

    /**
     * Tells whether the pupil is on the list of the class on a day.
     *
     * @param pupil the pupil
     * @param day a local day of the school
     * @return true from the day of enrolment until the day of leaving
     */
    public boolean includes(PupilId pupil, LocalDate day) {
        return sitting.facts()
                .content(Slot.ofPupil(EntryKind.MEMBERSHIP, pupil), Membership.class)
                .filter(membership -> membership.includes(day))
                .isPresent();
    }

    /** Whoever was in the subgroup when the lesson began, or is since, can be written of. */
    private boolean isIn(SubgroupId subgroup, PupilId pupil, Instant lessonStart) {
        Optional<Entry> list =
                sitting.facts().standing(Selection.all(EntryKind.SUBGROUP).item(subgroup.value())).stream()
                        .findFirst();
        return list.filter(now -> names(now, pupil) || named(now.slot(), pupil, lessonStart))
                .isPresent();
    }

    private boolean named(Slot slot, PupilId pupil, Instant lessonStart) {
        return sitting.storage().journals().history(sitting.book(), slot).stream()
                .filter(version -> !version.enteredAt().isAfter(lessonStart))
                .reduce((earlier, later) -> later)
                .filter(version -> names(version, pupil))
                .isPresent();
    }

    private static boolean names(Entry list, PupilId pupil) {
        return list.content() instanceof SubgroupList subgroup
                && subgroup.pupils().contains(pupil);
    }

    /**
     * Tells what is wrong with a mark on a page, or null.
     *
     * @param subject the subject, or null when it is about none
     * @param value the mark
     * @return the flaw, or null
     */
    @Nullable
    public Flaw flawOf(SubjectId subject, MarkValue value) {
        Optional<Page> page = sitting.facts().page(subject);
        if (page.isEmpty()) {
            return new Flaw(Flaw.Code.NO_PAGE, subject.value());
        }
        GradingScale scale =
                sitting.policy().regulation().scales().get(page.get().scale());
        return scale != null && scale.admits(value) ? null : new Flaw(Flaw.Code.OUTSIDE_SCALE, value.toString());
    }
}
