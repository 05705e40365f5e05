package io.schooljournal.rules.living;

import io.schooljournal.core.content.Remark;
import io.schooljournal.core.contract.Given;
import io.schooljournal.core.contract.InMemoryStorage;
import io.schooljournal.core.contract.LiteralPolicy;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Papers;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.correction.KeepRemarks;
import io.schooljournal.core.usecase.people.KeepConsent;
import io.schooljournal.core.usecase.people.ListChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A school on an ordinary Tuesday: class 7A with a page, a lesson and a pupil, whose family consented, and a remark. */
final class SchoolDay {
    static final Instant TUE = Given.TUE_2024_10_01_AT_9_30;
    static final Instant WED = Given.WED_2024_10_02_AT_NOON;
    static final LocalDate SEP_1 = LocalDate.of(2024, 9, 1);
    static final LocalDate OCT_1 = LocalDate.of(2024, 10, 1);
    static final LocalDate OCT_2 = LocalDate.of(2024, 10, 2);
    static final Basis ORDER = new Basis("№ 7", LocalDate.of(2024, 8, 30));
    static final PersonId PARENT = new PersonId("родитель");
    static final PersonId EMPLOYEE = new PersonId("учитель Новая");

    final Given given = new Given();
    final InMemoryStorage storage = new InMemoryStorage();
    private final JournalPolicy policy;

    SchoolDay(JournalPolicy policy) {
        this.policy = policy;
        given.open(storage);
        Ports first = given.ports(storage, LiteralPolicy.twoDays());
        given.known(Actor.of(PARENT.value(), parent()));
        done(KeepConsent.using(first).record(administrators("consent"), journal(), pupil(), PARENT, SEP_1, 0));
        Remark remark = new Remark(PARENT, "нет темы", null, null, false);
        done(KeepRemarks.using(first).make(administrators("remark"), journal(), Given.ALGEBRA, "r-1", remark));
    }

    RoleAssignment parent() {
        return RoleAssignment.builder().role(Role.PARENT).addPupils(pupil()).build();
    }

    Journal journal() {
        return given.journal();
    }

    SchoolId school() {
        return journal().school();
    }

    Register register() {
        return new Register(school());
    }

    PupilId pupil() {
        return given.pupil();
    }

    Ports ports() {
        return given.ports(storage, policy);
    }

    ListChange change(LocalDate day) {
        return new ListChange(pupil(), day, ORDER, Papers.NONE);
    }

    private Deed administrators(String id) {
        return new Deed(given.administrator().id(), TUE, given.entry(id));
    }

    /** Returns an order of somebody who holds this role alone. */
    Deed by(RoleAssignment role, String id, Instant at) {
        PersonId person = new PersonId("кто-то " + role.role());
        given.known(new Actor(person, List.of(role)));
        return new Deed(person, at, given.entry(id));
    }

    Deed by(Role role, String id) {
        return by(RoleAssignment.of(role), id, TUE);
    }

    Deed byClassTeacher(String id) {
        return by(RoleAssignment.classTeacher(journal().schoolClass()), id, TUE);
    }

    static Outcome.Done done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done;
        }
        throw new AssertionError(outcome);
    }

    static String flaw(Outcome outcome) {
        if (outcome instanceof Outcome.Unfit unfit) {
            return unfit.flaw().code() + " " + unfit.flaw().given() + " "
                    + unfit.flaw().clauses();
        }
        throw new AssertionError(outcome);
    }
}
