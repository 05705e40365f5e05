package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Facts;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps subgroups. */
final class SubgroupKeeping implements KeepSubgroup {
    private final Desk desk;

    SubgroupKeeping(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome keep(
            Deed deed, Journal journal, SubjectId subject, SubgroupId subgroup, @Nullable SubgroupList list, int seen) {
        return desk.write(deed, journal, sitting -> {
            Slot slot = Slot.onPage(EntryKind.SUBGROUP, subject, subgroup.value());
            Target target =
                    sitting.facts().target(subject, null).subgroup(subgroup).build();
            Answer answer = sitting.ask(Action.EDIT_SUBGROUPS, target, slot);
            return sitting.write(answer, slot, list, seen, flaw(sitting, subject, list));
        });
    }

    private static @Nullable Flaw flaw(Sitting sitting, SubjectId subject, @Nullable SubgroupList list) {
        Facts facts = sitting.facts();
        if (facts.year().map(JournalYear::closed).orElse(false)) {
            return new Flaw(Flaw.Code.YEAR_CLOSED, sitting.book().toString());
        }
        if (facts.page(subject).isEmpty()) {
            return new Flaw(Flaw.Code.NO_PAGE, subject.value());
        }
        Set<PupilId> onList = new HashSet<>();
        for (Entry entry : facts.standing(Selection.all(EntryKind.MEMBERSHIP))) {
            PupilId pupil = entry.slot().pupil();
            if (pupil != null && entry.content() instanceof Membership of && of.withdrawnOn() == null) {
                onList.add(pupil);
            }
        }
        return list == null
                ? null
                : list.pupils().stream()
                        .filter(pupil -> !onList.contains(pupil))
                        .findFirst()
                        .map(pupil -> new Flaw(Flaw.Code.NOT_ON_LIST, pupil.value()))
                        .orElse(null);
    }
}
