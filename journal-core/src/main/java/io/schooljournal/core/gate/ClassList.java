package io.schooljournal.core.gate;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pupil on the list of a class, as the journal of that class tells it to a sitting at the register: whoever acts for
 * the class of a pupil acts only while the pupil is of that class.
 *
 * @param sitting the sitting that asks
 * @param journal the journal of the class
 * @param pupil the pupil
 * @param year what the journal says of its year, unless it was never opened
 * @param membership from when until when the pupil is of the class, unless never
 */
public record ClassList(
        Sitting sitting, Journal journal, PupilId pupil, Optional<JournalYear> year, Optional<Membership> membership) {
    /**
     * Returns what the journal tells of a pupil now.
     *
     * @param sitting the sitting that asks
     * @param journal the journal of the class
     * @param pupil the pupil
     * @return the pupil on the list
     */
    public static ClassList of(Sitting sitting, Journal journal, PupilId pupil) {
        List<Entry> found = sitting.storage()
                .journals()
                .standing(
                        journal,
                        List.of(
                                Selection.of(Slot.journalYear()),
                                Selection.all(EntryKind.MEMBERSHIP).pupil(pupil)));
        return new ClassList(
                sitting, journal, pupil, content(found, JournalYear.class), content(found, Membership.class));
    }

    private static <T> Optional<T> content(List<Entry> entries, Class<T> type) {
        return entries.stream()
                .map(Entry::content)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /**
     * Asks about the pupil, as one of this class.
     *
     * @param action what is to be done
     * @param subject the subject, or null when it is about none
     * @param slot where it stands
     * @return what the policy said
     */
    public Answer ask(Action action, @Nullable SubjectId subject, Slot slot) {
        Target target = Target.builder()
                .schoolClass(journal.schoolClass())
                .grade(year.map(JournalYear::grade).orElse(null))
                .subject(subject)
                .pupil(pupil)
                .build();
        LocalDate today = sitting.facts().today();
        State state = State.builder()
                .remark(false)
                .yearClosed(year.map(JournalYear::closed).orElse(null))
                .pupilEnrolled(membership.map(of -> of.includes(today)).orElse(false))
                .build();
        return sitting.ask(action, target, state, slot);
    }

    /**
     * Returns what is wrong when the pupil is not of the class, or has left it, or its year is over.
     *
     * @return the flaw, or null
     */
    @Nullable
    public Flaw notOfTheClass() {
        boolean ofTheClass = membership
                        .filter(of -> of.withdrawnOn() == null
                                || !of.withdrawnOn().isBefore(sitting.facts().today()))
                        .isPresent()
                && !year.map(JournalYear::closed).orElse(true);
        return ofTheClass ? null : new Flaw(Flaw.Code.NOT_ON_LIST, pupil.value());
    }

    /**
     * Returns what is wrong when the pupil was never of the class.
     *
     * @return the flaw, or null
     */
    @Nullable
    public Flaw neverOfTheClass() {
        return membership.isPresent() ? null : new Flaw(Flaw.Code.NOT_ON_LIST, pupil.value());
    }
}
