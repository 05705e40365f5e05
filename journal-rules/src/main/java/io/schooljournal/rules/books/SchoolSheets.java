package io.schooljournal.rules.books;

import io.schooljournal.core.content.Access;
import io.schooljournal.core.content.Card;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Letter;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.port.Vault;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.PackageFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what is of the whole school: people, roles, pupils, families, subjects, letters. */
final class SchoolSheets {
    private final Sheets sheets;
    private final SchoolId school;
    private final Stands stands = new Stands();
    private final Map<PupilId, ClassId> classes = new LinkedHashMap<>();
    private final Map<PupilId, Membership> members = new HashMap<>();
    private final Map<SubjectId, Page> subjects = new LinkedHashMap<>();
    private final Map<String, Entry> answers = new HashMap<>();
    private final Set<PersonId> people = new LinkedHashSet<>();

    SchoolSheets(Sheets sheets, SchoolId school) {
        this.sheets = sheets;
        this.school = school;
    }

    /** Notes a person who is named in a book. */
    void note(@Nullable PersonId person) {
        if (person != null) {
            people.add(person);
        }
    }

    /** Takes an entry of the register. */
    void take(Entry entry) {
        if (entry.content() instanceof Letter letter && letter.answers() != null) {
            answers.putIfAbsent(letter.answers(), entry);
        }
        note(entry.enteredBy());
        note(entry.slot().person());
        stands.take(entry);
    }

    /** Takes an entry about a pupil or a family from the journal of a class. */
    void take(Entry entry, Journal journal) {
        PupilId pupil = entry.slot().pupil();
        if (pupil != null && entry.content() instanceof Membership membership) {
            Membership known = members.get(pupil);
            boolean later = known == null
                    || membership.withdrawnOn() == null
                    || !membership.enrolledOn().isBefore(known.enrolledOn());
            if (later) {
                classes.put(pupil, journal.schoolClass());
                members.put(pupil, membership);
            }
        }
        if (entry.slot().kind() == EntryKind.VISIT && entry.slot().person() != null) {
            sheets.row(PackageFile.VISITS, entry.slot().person(), sheets.day(entry.enteredAt()));
        }
        take(entry);
    }

    void subject(Slot page, Page head) {
        SubjectId subject = page.subject();
        if (subject != null) {
            subjects.putIfAbsent(subject, head);
        }
    }

    /** Finishes; names are written when there is a vault to read them from, all together. */
    void finish(@Nullable Vault vault) {
        Map<KeptText, String> names = vault == null ? Map.of() : vault.read(school, texts());
        subjects.forEach((subject, page) ->
                sheets.row(PackageFile.SUBJECTS, subject, page.name(), page.area(), page.activity(), page.scale()));
        people.forEach(person -> person(person, names));
        FamilySheet families = new FamilySheet(sheets, stands);
        Map<PupilId, Access> own = families.ownAccesses();
        classes.forEach((pupil, schoolClass) -> pupil(pupil, schoolClass, own.get(pupil), names));
        families.write(classes.keySet());
        stands.each(Letter.class, this::letter);
    }

    /**
     * Writes the roles of everybody who is named, and returns them; what a family may is told by the lists of pupils and
     * parents.
     */
    List<Actor> roles(Directory directory) {
        RoleSheet roles = new RoleSheet(sheets);
        List<Actor> actors =
                people.stream().map(person -> directory.actor(school, person)).toList();
        for (Actor actor : actors) {
            actor.roles().stream()
                    .filter(role -> role.role() != Role.PARENT && role.role() != Role.PUPIL)
                    .forEach(role -> roles.write(actor.id(), role));
        }
        return actors;
    }

    private List<KeptText> texts() {
        return Stream.concat(
                        people.stream().map(this::card),
                        classes.keySet().stream().map(this::card))
                .flatMap(Optional::stream)
                .map(Card::text)
                .toList();
    }

    private Optional<Card> card(PersonId person) {
        return card(Slot.ofPerson(EntryKind.STAFF_CARD, person, ""));
    }

    private Optional<Card> card(PupilId pupil) {
        return card(Slot.ofPupil(EntryKind.PUPIL_CARD, pupil));
    }

    private Optional<Card> card(Slot slot) {
        return Optional.ofNullable(stands.at(slot)).map(card -> card.content(Card.class));
    }

    private void person(PersonId person, Map<KeptText, String> names) {
        Card employed = card(person).orElse(null);
        Stands.Stand given = stands.at(Slot.ofPerson(EntryKind.STAFF_ACCESS, person, ""));
        Access access = given == null ? null : given.content(Access.class);
        sheets.row(
                PackageFile.PEOPLE,
                person,
                employed == null ? null : names.get(employed.text()),
                employed == null ? null : employed.from(),
                employed == null ? null : employed.to(),
                access == null ? null : access.givenOn(),
                access == null ? null : access.removedOn());
    }

    private void pupil(PupilId pupil, ClassId schoolClass, @Nullable Access own, Map<KeptText, String> names) {
        Membership membership = members.get(pupil);
        sheets.row(
                PackageFile.PUPILS,
                pupil,
                schoolClass,
                card(pupil).map(Card::text).map(names::get).orElse(null),
                membership == null ? null : membership.enrolledOn(),
                membership == null ? null : membership.withdrawnOn(),
                own == null ? null : own.givenOn(),
                own == null ? null : own.removedOn());
    }

    private void letter(Stands.Stand stand, Letter letter) {
        if (letter.answers() == null) {
            String id = stand.latest().slot().item();
            Entry answer = answers.get(id);
            sheets.row(
                    PackageFile.LETTERS,
                    id,
                    letter.from(),
                    letter.to(),
                    sheets.written(stand.first().enteredAt()),
                    answer == null ? null : sheets.written(answer.enteredAt()));
        }
    }
}
