package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.Card;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads lists. */
final class ListReading implements ReadLists {
    private final Desk desk;

    ListReading(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ReadOutcome<ClassRoll> ofClass(Deed deed, Journal journal) {
        return desk.read(deed, journal, sitting -> ReadOutcome.of(ask(sitting), () -> roll(sitting)));
    }

    @Override
    public ReadOutcome<List<Employee>> ofStaff(Deed deed, SchoolId school) {
        return desk.read(deed, new Register(school), sitting -> ReadOutcome.of(ask(sitting), () -> staff(sitting)));
    }

    private static Answer ask(Sitting sitting) {
        Slot slot = Slot.of(EntryKind.MEMBERSHIP, "");
        return sitting.ask(Action.READ_LISTS, sitting.facts().target(null, null).build(), slot);
    }

    private static ClassRoll roll(Sitting sitting) {
        Map<PupilId, String> cards = new Cards(sitting).ofPupils();
        List<ClassRoll.Row> pupils = new ArrayList<>();
        for (Entry entry : sitting.facts().standing(Selection.all(EntryKind.MEMBERSHIP))) {
            PupilId pupil = entry.slot().pupil();
            if (pupil != null && entry.content() instanceof Membership membership) {
                pupils.add(new ClassRoll.Row(pupil, membership, cards.get(pupil)));
            }
        }
        List<ClassRoll.Group> groups = new ArrayList<>();
        for (Entry entry : sitting.facts().standing(Selection.all(EntryKind.SUBGROUP))) {
            SubjectId subject = entry.slot().subject();
            if (subject != null && entry.content() instanceof SubgroupList list) {
                groups.add(
                        new ClassRoll.Group(subject, new SubgroupId(entry.slot().item()), list));
            }
        }
        return new ClassRoll(pupils, groups);
    }

    private static List<Employee> staff(Sitting sitting) {
        List<Entry> cards = sitting.facts().standing(Selection.all(EntryKind.STAFF_CARD));
        Map<KeptText, String> texts = new Cards(sitting).texts(cards);
        List<Employee> staff = new ArrayList<>();
        for (Entry entry : cards) {
            PersonId person = entry.slot().person();
            if (person != null && entry.content() instanceof Card card) {
                staff.add(new Employee(person, texts.get(card.text()), card.from(), card.to()));
            }
        }
        return staff;
    }
}
