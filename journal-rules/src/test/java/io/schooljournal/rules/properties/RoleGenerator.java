package io.schooljournal.rules.properties;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SchoolLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Roles whose scope mostly touches the target of the request, and whose validity mostly ends near its day. */
record RoleGenerator(Dice dice, Moments moments) {
    /** Those who may do something in most places, so that what else a rule asks for is asked. */
    private static final List<Role> BUSY = List.of(
            Role.SUBJECT_TEACHER,
            Role.SUBJECT_TEACHER,
            Role.DEPUTY_HEAD,
            Role.DEPUTY_HEAD,
            Role.CLASS_TEACHER,
            Role.JOURNAL_ADMIN,
            Role.DIRECTOR,
            Role.PARENT);

    RoleAssignment next() {
        Role role = dice.percent(65) ? dice.of(BUSY) : dice.of(Role.values());
        RoleAssignment.Builder builder = RoleAssignment.builder().role(role);
        switch (role) {
            case DEPUTY_HEAD -> deputy(builder);
            case CLASS_TEACHER -> builder.classes(some(RequestGenerator.CLASSES, 1));
            case SUBJECT_TEACHER -> teacher(builder);
            case PARENT -> builder.pupils(some(RequestGenerator.PUPILS, dice.of(0, 1, 1, 2)));
            case PUPIL -> builder.pupils(some(RequestGenerator.PUPILS, 1));
            // A capacity that is given to somebody else by mistake is worth nothing.
            default -> builder.journalControl(dice.percent(20)).informatization(dice.percent(20));
        }
        return builder.validFrom(dice.maybe(20, this::nearToday))
                .validTo(dice.maybe(20, this::nearToday))
                .build();
    }

    private void deputy(RoleAssignment.Builder deputy) {
        deputy.levels(some(List.of(SchoolLevel.values()), dice.of(0, 1, 1, 2, 3)))
                .module(dice.maybe(30, () -> dice.of(Activity.values())))
                .journalControl(dice.percent(50))
                .informatization(dice.percent(30));
    }

    private void teacher(RoleAssignment.Builder teacher) {
        teacher.subject(dice.maybe(97, () -> RequestGenerator.SUBJECTS.get(dice.of(0, 0, 0, 1))))
                .classes(some(RequestGenerator.CLASSES, dice.of(0, 1, 2, 3, 3)))
                .subgroups(some(RequestGenerator.SUBGROUPS, dice.of(0, 0, 0, 1, 2)));
    }

    /** The first of the values stands in most targets, so it is drawn first more often than not. */
    private <T> List<T> some(List<T> values, int count) {
        List<T> left = new ArrayList<>(values);
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < Math.min(count, values.size()); i++) {
            drawn.add(left.remove(dice.percent(50) ? 0 : dice.from(0, left.size() - 1)));
        }
        return drawn;
    }

    private LocalDate nearToday() {
        LocalDate today = moments.at().atZone(moments.zone().id()).toLocalDate();
        return today.plusDays(dice.of(-30, -1, 0, 0, 1, 30));
    }
}
