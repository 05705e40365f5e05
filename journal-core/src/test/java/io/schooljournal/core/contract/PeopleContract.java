package io.schooljournal.core.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.content.Consent;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.duty.Paper;
import io.schooljournal.core.duty.ProcedureTerms;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.people.AccessApplication;
import io.schooljournal.core.usecase.people.ErasePersonalData;
import io.schooljournal.core.usecase.people.FamilyMember;
import io.schooljournal.core.usecase.people.KeepConsent;
import io.schooljournal.core.usecase.people.KeepFamilyAccess;
import io.schooljournal.core.usecase.people.KeepMembership;
import io.schooljournal.core.usecase.people.KeepPupilCard;
import io.schooljournal.core.usecase.people.KeepRoles;
import io.schooljournal.core.usecase.people.KeepStaffAccess;
import io.schooljournal.core.usecase.people.KeepStaffCard;
import io.schooljournal.core.usecase.people.RegisterDirectory;
import io.schooljournal.core.usecase.people.StaffCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What keeping cards, roles, access and consent does over every storage. */
public abstract class PeopleContract extends RegisterActivities {
    private static final PersonId EMPLOYEE = new PersonId("учитель Новая");

    private FamilyMember parent() {
        return new FamilyMember(given.journal(), given.pupil(), PARENT, Role.PARENT);
    }

    private Optional<String> text(Entry entry) {
        KeptText kept = requireNonNull(requireNonNull(entry.content()).kept());
        return unitOfWork().read(open -> open.vault().read(school(), kept));
    }

    private Outcome card(String id, String text, int seen) {
        return KeepPupilCard.using(ports()).keep(deed(id, TUE), given.journal(), given.pupil(), text, seen);
    }

    @Test
    void a_card_is_kept_apart_and_the_same_order_finds_it_again() {
        enrol();

        Outcome.Done kept = done(card("карточка", "Ёлкина Анна", 0));

        assertEquals(Optional.of("Ёлкина Анна"), text(kept.entry()));
        assertEquals(kept.change(), done(card("карточка", "Ёлкина Анна", 0)).change());
        assertEquals(new Outcome.Conflict(kept.entry()), card("карточка", "Ёлкина Ольга", 0));
        assertEquals(new Outcome.Conflict(kept.entry()), card("другая", "Ёлкина Ольга", 0));
        assertFalse(requireNonNull(kept.change().after()).contains("Ёлкина"));
    }

    @Test
    void texts_are_read_together_and_one_that_was_erased_is_left_out() {
        enrol();
        KeptText first = requireNonNull(
                        done(card("1", "Ёлкина Анна", 0)).entry().content())
                .kept();
        KeptText second = requireNonNull(
                        done(card("2", "Ёлкина Ольга", 1)).entry().content())
                .kept();
        KeptText unknown = KeptText.seal("такого нет", "0".repeat(32), "никто");
        List<KeptText> wanted = List.of(requireNonNull(first), requireNonNull(second), requireNonNull(first), unknown);

        Map<KeptText, String> texts = unitOfWork().read(open -> open.vault().readAll(school(), wanted));

        assertEquals(Map.of(wanted.get(0), "Ёлкина Анна", wanted.get(1), "Ёлкина Ольга"), texts);
        assertEquals(Map.of(), unitOfWork().read(open -> open.vault().readAll(school(), List.of())));
    }

    @Test
    void what_is_refused_or_unfit_is_kept_nowhere() {
        unfit(Flaw.Code.NOT_ON_LIST, card("1", "Ёлкина Анна", 0));
        refused(KeepPupilCard.using(ports()).keep(strangers("2"), given.journal(), given.pupil(), "Ёлкина Анна", 0));

        enrol();
        done(card("1", "Ёлкина Анна", 0));
        done(card("2", "Ёлкина Анна Павловна", 1));
    }

    @Test
    void an_erased_card_says_nothing_and_the_chain_stays_whole() {
        enrol();
        Entry kept = done(card("карточка", "Ёлкина Анна", 0)).entry();
        ErasePersonalData erasing = ErasePersonalData.using(ports());

        refused(erasing.ofPupil(strangers("1"), given.journal(), given.pupil(), 1));
        assertEquals(Optional.of("Ёлкина Анна"), text(kept));
        done(erasing.ofPupil(deed("стёрто", WED), given.journal(), given.pupil(), 1));

        assertEquals(Optional.empty(), text(kept));
        assertWhole(register());
        assertEquals(
                new Outcome.NotFound(Slot.ofPerson(EntryKind.STAFF_CARD, EMPLOYEE, "")),
                erasing.ofEmployee(deed("2", WED), school(), EMPLOYEE, 1));
    }

    @Test
    void an_employee_has_a_card_with_days_in_order() {
        KeepStaffCard cards = KeepStaffCard.using(ports());
        StaffCard card = new StaffCard("Новая Вера", SEP_1, null);

        done(cards.keep(deed("1", TUE), school(), EMPLOYEE, card, Papers.NONE, 0));
        unfit(
                Flaw.Code.OUT_OF_ORDER,
                cards.keep(
                        deed("2", TUE),
                        school(),
                        EMPLOYEE,
                        new StaffCard("Новая Вера", SEP_1, SEP_1.minusDays(1)),
                        Papers.NONE,
                        1));
        refused(cards.keep(strangers("3"), school(), EMPLOYEE, card, Papers.NONE, 0));
    }

    @Test
    void whoever_was_appointed_acts_in_that_role_until_it_ends() {
        Directory directory = RegisterDirectory.over(unitOfWork(), (school, person) -> new Actor(person, List.of()));
        KeepRoles roles = KeepRoles.using(ports());
        RoleAssignment role = RoleAssignment.builder()
                .from(RoleAssignment.subjectTeacher(
                        Given.ALGEBRA, given.journal().schoolClass()))
                .validFrom(SEP_1)
                .build();

        done(roles.assign(deed("1", TUE), school(), EMPLOYEE, "нагрузка", role));
        assertEquals(List.of(role), directory.actor(school(), EMPLOYEE).roles());
        done(roles.end(deed("2", TUE), school(), EMPLOYEE, "нагрузка", OCT_1, 1));
        unfit(Flaw.Code.OUT_OF_ORDER, roles.end(deed("3", WED), school(), EMPLOYEE, "нагрузка", OCT_2, 2));

        RoleAssignment ended = directory.actor(school(), EMPLOYEE).roles().get(0);
        assertTrue(ended.isValidOn(OCT_1.toEpochDay()));
        assertFalse(ended.isValidOn(OCT_2.toEpochDay()));
        refused(roles.assign(strangers("4"), school(), EMPLOYEE, "ещё", role));
    }

    @Test
    void a_role_without_an_order_is_unfit_where_the_regulation_asks_for_one() {
        JournalPolicy asking = PolicyWithTerms.procedure(ProcedureTerms.Procedure.ROLE_ASSIGNMENT, false, Paper.ORDER);
        KeepRoles roles = KeepRoles.using(ports(asking));
        RoleAssignment deputy = RoleAssignment.of(Role.DEPUTY_HEAD);

        assertEquals(
                new Flaw(Flaw.Code.PAPER_MISSING, "ORDER", List.of(PolicyWithTerms.CLAUSE)),
                flaw(roles.assign(deed("1", TUE), school(), EMPLOYEE, "зам", deputy)));
        done(roles.assign(
                deed("2", TUE),
                school(),
                EMPLOYEE,
                "зам",
                RoleAssignment.builder().from(deputy).basis(ORDER).build()));
    }

    @Test
    void staff_get_access_once_and_lose_it_once() {
        KeepStaffAccess access = KeepStaffAccess.using(ports());

        done(access.give(deed("1", TUE), school(), EMPLOYEE, 0));
        unfit(Flaw.Code.OUT_OF_ORDER, access.give(deed("2", TUE), school(), EMPLOYEE, 1));
        done(access.end(deed("3", WED), school(), EMPLOYEE, 1));
        unfit(Flaw.Code.OUT_OF_ORDER, access.end(deed("4", WED), school(), EMPLOYEE, 2));
        done(access.give(deed("5", WED), school(), EMPLOYEE, 2));
        refused(access.give(strangers("6"), school(), EMPLOYEE, 0));
    }

    @Test
    void a_family_gets_access_with_the_papers_the_regulation_asks_for_brought_in_person_and_consent_first() {
        enrol();
        JournalPolicy asking = PolicyWithTerms.procedure(
                ProcedureTerms.Procedure.FAMILY_ACCESS, true, Paper.APPLICATION, Paper.CONSENT);
        KeepFamilyAccess access = KeepFamilyAccess.using(ports(asking));
        AccessApplication sent = new AccessApplication(Papers.of(Paper.APPLICATION), false, null);
        AccessApplication brought = new AccessApplication(Papers.inPerson(Paper.APPLICATION), false, null);

        assertEquals(
                "APPLICATION, CONSENT",
                flaw(access.give(deed("1", TUE), parent(), 0)).given());
        done(access.apply(deed("2", TUE), parent(), sent, 0));
        assertEquals("CONSENT", flaw(access.give(deed("3", TUE), parent(), 1)).given());
        done(KeepConsent.using(ports()).record(deed("4", TUE), given.journal(), given.pupil(), PARENT, SEP_1, 0));
        assertEquals(
                new Flaw(Flaw.Code.NOT_IN_PERSON, "", List.of(PolicyWithTerms.CLAUSE)),
                flaw(access.give(deed("5", TUE), parent(), 1)));
        done(access.apply(deed("6", TUE), parent(), brought, 1));
        done(access.give(deed("7", TUE), parent(), 2));
        unfit(Flaw.Code.OUT_OF_ORDER, access.give(deed("8", TUE), parent(), 3));
        refused(access.apply(strangers("9"), parent(), brought, 3));
    }

    @Test
    void a_family_that_wants_paper_gets_no_access_until_it_applies_for_it() {
        enrol();
        KeepFamilyAccess access = KeepFamilyAccess.using(ports());

        done(access.apply(deed("1", TUE), parent(), new AccessApplication(Papers.NONE, true, null), 0));
        unfit(Flaw.Code.PAPER_ONLY, access.give(deed("2", TUE), parent(), 1));
        done(access.apply(deed("3", TUE), parent(), new AccessApplication(Papers.NONE, false, null), 1));
        done(access.give(deed("4", TUE), parent(), 2));
    }

    @Test
    void access_makes_a_parent_of_the_register_and_its_end_ends_that_on_the_same_day() {
        enrol();
        Directory directory = RegisterDirectory.over(unitOfWork(), (school, person) -> new Actor(person, List.of()));
        KeepFamilyAccess access = KeepFamilyAccess.using(ports());

        assertEquals(List.of(), directory.actor(school(), PARENT).roles());
        done(access.give(deed("1", TUE), parent(), 0));
        assertEquals(
                List.of(given.pupil()),
                directory.actor(school(), PARENT).roles().get(0).pupils());
        done(access.end(deed("2", WED), parent(), 1));

        RoleAssignment role = directory.actor(school(), PARENT).roles().get(0);
        assertTrue(role.isValidOn(OCT_1.toEpochDay()));
        assertFalse(role.isValidOn(OCT_2.toEpochDay()));
    }

    @Test
    void a_contact_is_kept_apart_only_where_the_recipient_gave_it() {
        enrol();
        JournalPolicy asking =
                PolicyWithTerms.procedure(ProcedureTerms.Procedure.DELIVERY, false, Paper.RECIPIENTS_CONTACT);
        KeepFamilyAccess access = KeepFamilyAccess.using(ports(asking));
        AccessApplication hearsay = new AccessApplication(Papers.NONE, false, "+7 900");
        AccessApplication given = new AccessApplication(Papers.of(Paper.RECIPIENTS_CONTACT), false, "+7 900");

        unfit(Flaw.Code.PAPER_MISSING, access.apply(deed("1", TUE), parent(), hearsay, 0));
        Outcome.Done applied = done(access.apply(deed("2", TUE), parent(), given, 0));

        assertEquals(Optional.of("+7 900"), text(applied.entry()));
    }

    @Test
    void a_pupil_who_left_gets_no_access_and_what_stands_can_still_be_ended() {
        enrol();
        KeepFamilyAccess access = KeepFamilyAccess.using(ports());
        done(access.give(deed("1", TUE), parent(), 0));
        done(KeepMembership.using(ports()).withdraw(deed("2", TUE), given.journal(), change(OCT_1), 1));

        FamilyMember pupil = new FamilyMember(given.journal(), given.pupil(), new PersonId("сама"), Role.PUPIL);
        unfit(Flaw.Code.NOT_ON_LIST, access.give(deed("3", WED), pupil, 0));
        done(access.end(deed("4", WED), parent(), 1));
    }

    @Test
    void a_consent_stands_from_its_day_to_the_day_it_is_withdrawn() {
        enrol();
        KeepConsent consents = KeepConsent.using(ports());

        unfit(
                Flaw.Code.OUT_OF_ORDER,
                consents.record(deed("1", TUE), given.journal(), given.pupil(), PARENT, OCT_2, 0));
        done(consents.record(deed("2", TUE), given.journal(), given.pupil(), PARENT, OCT_1, 0));
        unfit(
                Flaw.Code.OUT_OF_ORDER,
                consents.record(deed("3", TUE), given.journal(), given.pupil(), PARENT, OCT_1, 1));
        Outcome.Done withdrawn = done(consents.withdraw(deed("4", WED), given.journal(), given.pupil(), PARENT, 1));

        assertEquals(new Consent(OCT_1, OCT_2), withdrawn.entry().content());
        refused(consents.record(strangers("5"), given.journal(), given.pupil(), PARENT, OCT_1, 0));
    }
}
