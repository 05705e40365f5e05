package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.PEOPLE;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.REPRESENTATIVES;
import static io.schooljournal.rules.exchange.PackageFile.ROLES;
import static io.schooljournal.rules.exchange.PackageFile.VISITS;

import io.schooljournal.core.people.Role;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes who is at school, what they are entrusted with, and the families with their access. */
final class PeopleSheets {
    static final String DIRECTOR = "s-director";
    static final String DEPUTY_PRIMARY = "s-deputy-1";
    static final String DEPUTY_CONTROL = "s-deputy-2";
    static final String DEPUTY_CLUBS = "s-deputy-3";
    static final String ADMIN = "s-admin";
    static final String SECRETARY = "s-secretary";
    static final String PERSONNEL = "s-personnel";
    static final String FORMER_TECHNICIAN = "s-technician-1";
    static final String TECHNICIAN = "s-technician-2";

    static final List<String> OFFICE =
            List.of(DIRECTOR, DEPUTY_PRIMARY, DEPUTY_CONTROL, DEPUTY_CLUBS, ADMIN, SECRETARY, PERSONNEL);

    private static final int LONGEST_SERVICE = 20;
    private static final int FIRST_AGE = 6;
    private static final int LONGEST_PAUSE = 14;

    private final Scene scene;
    private final Names names;
    private final Chance chance;
    private final LocalDate yearBegins;
    private final LocalDate yearEnds;
    private final LocalDate technicianLeft;
    private final List<OnPaper> onPaper = new ArrayList<>();

    /** A parent who gets everything on paper. */
    record OnPaper(String id, Pupil pupil) {}

    PeopleSheets(Scene scene) {
        this.scene = scene;
        this.names = new Names(scene.data());
        this.chance = scene.chance("people");
        int year = scene.plan().academicYear().startYear();
        this.yearBegins = LocalDate.of(year, Month.AUGUST, 1);
        this.yearEnds = LocalDate.of(year + 1, Month.AUGUST, 31);
        this.technicianLeft = scene.plan().workingDay(LocalDate.of(year, Month.OCTOBER, 18));
    }

    /** Who is the technical specialist on a day. */
    String technician(LocalDate day) {
        return day.isAfter(technicianLeft) ? TECHNICIAN : FORMER_TECHNICIAN;
    }

    void office() {
        OFFICE.forEach(this::employee);
        role(DIRECTOR, Role.DIRECTOR);
        deputy(DEPUTY_PRIMARY, "PRIMARY", "LESSONS", false, false);
        deputy(DEPUTY_CONTROL, "PRIMARY,BASIC,SECONDARY", null, true, false);
        deputy(DEPUTY_CLUBS, "PRIMARY,BASIC,SECONDARY", "OUT_OF_LESSON", false, false);
        deputy(ADMIN, null, null, false, true);
        role(ADMIN, Role.JOURNAL_ADMIN);
        role(SECRETARY, Role.SECRETARY);
        role(PERSONNEL, Role.PERSONNEL_OFFICER);
        technicians();
    }

    private void technicians() {
        LocalDate employed = LocalDate.of(yearBegins.getYear() - 2, Month.MARCH, 4);
        LocalDate left = scene.told(technicianLeft);
        LocalDate removed = left == null ? null : technicianLeft;
        scene.row(
                PEOPLE, FORMER_TECHNICIAN, names.anyone(chance).full(), employed, left, employed.plusDays(1), removed);
        scene.row(
                ROLES,
                FORMER_TECHNICIAN,
                Role.TECHNICAL_SPECIALIST,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                yearBegins,
                left,
                basis());
        LocalDate hired = technicianLeft.plusDays(1);
        if (scene.isTold(hired.plusDays(1))) {
            scene.row(PEOPLE, TECHNICIAN, names.anyone(chance).full(), hired, null, hired.plusDays(1), null);
            scene.row(
                    ROLES,
                    TECHNICIAN,
                    Role.TECHNICAL_SPECIALIST,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    hired,
                    yearEnds,
                    "приказ № 120-л от " + hired);
        }
    }

    private void deputy(
            String id, @Nullable String levels, @Nullable String module, boolean control, boolean informatization) {
        scene.row(
                ROLES,
                id,
                Role.DEPUTY_HEAD,
                null,
                null,
                null,
                levels,
                module,
                control,
                informatization,
                yearBegins,
                yearEnds,
                basis());
    }

    private void role(String id, Role role) {
        role(id, role, null, null, null);
    }

    private void role(String id, Role role, @Nullable String room, @Nullable String course, @Nullable String subgroup) {
        scene.row(ROLES, id, role, room, course, subgroup, null, null, null, null, yearBegins, yearEnds, basis());
    }

    private String basis() {
        return "приказ № " + chance.between(40, 99) + "-о от " + yearBegins.minusDays(chance.between(1, 5));
    }

    private void employee(String id) {
        LocalDate employed = LocalDate.of(
                yearBegins.getYear() - chance.between(1, LONGEST_SERVICE), Month.AUGUST, chance.between(20, 27));
        scene.row(
                PEOPLE, id, names.woman(chance).full(), employed, null, employed.plusDays(chance.between(0, 1)), null);
    }

    void teachers(School school) {
        school.staff().teachers().forEach(teacher -> employee(teacher.id()));
    }

    /** The roles in a class, its pupils and their families. */
    void room(Room room) {
        onPaper.clear();
        role(room.teacher(), Role.CLASS_TEACHER, room.id(), null, null);
        room.pages()
                .forEach(page -> role(
                        page.teacher().id(),
                        Role.SUBJECT_TEACHER,
                        room.id(),
                        page.course().id(),
                        page.subgroup()));
        room.pupils().stream().filter(pupil -> scene.isTold(pupil.enrolledOn())).forEach(pupil -> pupil(room, pupil));
    }

    /** The parents in the class written last who get everything on paper. */
    List<OnPaper> onPaper() {
        return onPaper;
    }

    private void pupil(Room room, Pupil pupil) {
        LocalDate first = pupil.enrolledOn();
        LocalDate given = first.plusDays(chance.between(1, 2));
        LocalDate left = scene.told(pupil.withdrawnOn());
        LocalDate removed = left == null ? null : scene.told(left.plusDays(chance.between(0, 1)));
        int born = yearBegins.getYear() - FIRST_AGE - room.grade();
        scene.row(
                PUPILS,
                pupil.id(),
                room.id(),
                pupil.name().full(),
                LocalDate.of(born, chance.between(1, 12), chance.between(1, 28)),
                first,
                left,
                scene.told(given),
                removed);
        family(pupil, first, given, left, removed);
    }

    private void family(
            Pupil pupil, LocalDate first, LocalDate given, @Nullable LocalDate left, @Nullable LocalDate removed) {
        int parents = chance.perMille(400) ? 2 : 1;
        for (int i = 0; i < parents; i++) {
            String id = "r" + pupil.id().substring(1) + "-" + (i + 1);
            scene.row(PEOPLE, id, names.relative(pupil.name(), i == 0, chance).full(), null, null, null, null);
            boolean paper = i == 1 && chance.perMille(250);
            scene.row(
                    REPRESENTATIVES,
                    id,
                    pupil.id(),
                    first,
                    paper ? null : first,
                    paper ? null : scene.told(given),
                    paper ? null : removed,
                    paper);
            if (paper) {
                onPaper.add(new OnPaper(id, pupil));
            } else {
                visits(id, given, left);
            }
        }
        visits(pupil.id(), given, left);
    }

    private void visits(String id, LocalDate given, @Nullable LocalDate left) {
        LocalDate start = scene.plan().year().startsOn();
        LocalDate from = given.isAfter(start) ? given : start;
        LocalDate last = scene.plan().year().endsOn();
        LocalDate to = left == null ? last : left;
        LocalDate day = from;
        while (!day.isAfter(to) && scene.isTold(day)) {
            scene.row(VISITS, id, day);
            day = day.plusDays(chance.between(1, LONGEST_PAUSE));
        }
    }
}
