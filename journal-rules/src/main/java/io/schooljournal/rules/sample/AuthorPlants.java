package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;
import static io.schooljournal.rules.exchange.PackageFile.PEOPLE;
import static io.schooljournal.rules.exchange.PackageFile.ROLES;
import static io.schooljournal.rules.exchange.PackageFile.SUBGROUP_MEMBERS;

import io.schooljournal.rules.exchange.PackageFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plants entries made by somebody who may not make them, or about a pupil who is not there. */
final class AuthorPlants {
    private AuthorPlants() {}

    /** An entry by a person of the office. */
    static Plant by(PackageFile file, String column, String person) {
        return ground ->
                Plant.rows(set(ground.find(file, row -> isOwn(ground, row) && row.has(column)), column, person));
    }

    /** A mark by someone whose role has ended. */
    static List<HeldRow> byFormer(Ground ground) {
        HeldRow former = ground.all(PEOPLE).stream()
                .filter(person -> person.get("person_id").equals(PeopleSheets.FORMER_TECHNICIAN))
                .findFirst()
                .orElseThrow();
        String left = former.get("dismissed_on");
        return left.isEmpty()
                ? List.of()
                : Plant.rows(set(
                        ground.find(
                                MARKS,
                                mark -> isOwn(ground, mark)
                                        && mark.get("entered_at").compareTo(left + "U") > 0),
                        "entered_by",
                        PeopleSheets.FORMER_TECHNICIAN));
    }

    /** An entry by a teacher of other pages. */
    static Plant byOutsider(PackageFile file, String column) {
        return ground -> {
            HeldRow row = ground.find(file, entry -> isOwn(ground, entry) && outsider(ground, entry) != null);
            return Plant.rows(row == null ? null : row.set(column, outsider(ground, row)));
        };
    }

    private static boolean isOwn(Ground ground, HeldRow row) {
        return switch (row.file()) {
            case MARKS -> ground.isPlain(row) && row.get("work_kind").equals("CURRENT") && !isStoodIn(ground, row);
            case ATTENDANCE -> !row.get("status").equals("ABSENT") && !isStoodIn(ground, row);
            case FINAL_MARKS -> row.get("kind").equals("PERIOD");
            case LESSONS -> !row.has("substitute_id");
            default -> !isStoodIn(ground, row);
        };
    }

    private static boolean isStoodIn(Ground ground, HeldRow entry) {
        return ground.lesson(entry).has("substitute_id");
    }

    /** A subject teacher who has nothing to do with the page, and is nobody's class teacher. */
    private static @Nullable String outsider(Ground ground, HeldRow entry) {
        boolean ofFinal = entry.file() == FINAL_MARKS;
        HeldRow page = ofFinal || entry.file() == PackageFile.LESSONS ? entry : ground.lesson(entry);
        String room = ofFinal ? entry.get("pupil_id").replaceAll("^p-(.*)-\\d+$", "$1") : page.get("class_id");
        String subject = page.get("subject_id");
        return ground.all(ROLES).stream()
                .filter(role -> role.get("role").equals("SUBJECT_TEACHER"))
                .map(role -> role.get("person_id"))
                .filter(person -> ground.all(ROLES).stream()
                        .filter(role -> role.get("person_id").equals(person))
                        .noneMatch(role -> role.get("role").equals("CLASS_TEACHER")
                                || (role.get("class_id").equals(room)
                                        && role.get("subject_id").equals(subject))))
                .findFirst()
                .orElse(null);
    }

    /** A mark by the class teacher of a class, in a subject taught by somebody else. */
    static List<HeldRow> byClassTeacher(Ground ground) {
        HeldRow mark = ground.find(MARKS, row -> isOwn(ground, row) && otherClassTeacher(ground, row) != null);
        return Plant.rows(mark == null ? null : mark.set("entered_by", otherClassTeacher(ground, mark)));
    }

    private static @Nullable String otherClassTeacher(Ground ground, HeldRow mark) {
        HeldRow lesson = ground.lesson(mark);
        List<HeldRow> ofClass = ground.all(ROLES).stream()
                .filter(role -> role.get("class_id").equals(lesson.get("class_id")))
                .toList();
        return ofClass.stream()
                .filter(role -> role.get("role").equals("CLASS_TEACHER"))
                .map(role -> role.get("person_id"))
                .filter(person -> ofClass.stream()
                        .noneMatch(role -> role.get("person_id").equals(person)
                                && role.get("subject_id").equals(lesson.get("subject_id"))))
                .findFirst()
                .orElse(null);
    }

    /** A mark by the teacher of the other subgroup. */
    static List<HeldRow> byTeacherOfOtherSubgroup(Ground ground) {
        HeldRow mark = ground.find(
                MARKS, row -> isOwn(ground, row) && ground.lesson(row).has("subgroup_id"));
        if (mark == null) {
            return List.of();
        }
        String subgroup = ground.lesson(mark).get("subgroup_id");
        String subject = ground.lesson(mark).get("subject_id");
        String other = ground.all(ROLES).stream()
                .filter(role -> role.has("subgroup_id")
                        && !role.get("subgroup_id").equals(subgroup)
                        && role.get("subject_id").equals(subject)
                        && role.get("class_id").equals(ground.lesson(mark).get("class_id")))
                .map(role -> role.get("person_id"))
                .findFirst()
                .orElseThrow();
        return Plant.rows(mark.set("entered_by", other));
    }

    /** A low mark for a pupil of the other subgroup. */
    static List<HeldRow> forPupilOfOtherSubgroup(Ground ground) {
        HeldRow mark = ground.find(
                MARKS, row -> isOwn(ground, row) && ground.lesson(row).has("subgroup_id"));
        return Plant.rows(mark == null ? null : ground.add(other(ground, mark)));
    }

    private static HeldRow other(Ground ground, HeldRow mark) {
        String subgroup = ground.lesson(mark).get("subgroup_id");
        String sibling = subgroup.substring(0, subgroup.length() - 1) + (subgroup.endsWith("1") ? "2" : "1");
        String pupil = ground.all(SUBGROUP_MEMBERS).stream()
                .filter(member -> member.get("subgroup_id").equals(sibling))
                .map(member -> member.get("pupil_id"))
                .findFirst()
                .orElseThrow();
        return mark.copy().set("pupil_id", pupil).set("value", "2");
    }

    private static @Nullable HeldRow set(@Nullable HeldRow row, String column, String value) {
        return row == null ? null : row.set(column, value);
    }
}
