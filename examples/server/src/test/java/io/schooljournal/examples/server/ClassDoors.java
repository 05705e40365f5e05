package io.schooljournal.examples.server;

import static io.schooljournal.examples.server.WritingDoor.NEVER_SEEN;
import static io.schooljournal.examples.server.WritingDoor.UNSEEN;

import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.examples.server.WritingDoor.Question;
import java.util.List;
import java.util.Map;

/** The orders about a class as a whole, its pages, its lessons, and who teaches it. */
record ClassDoors(WalkedPlace place, List<WritingDoor> all) {
    static final String BASIS = "{\"order\":\"1\",\"date\":\"2024-09-02\"}";
    /** Whose journal whoever may opens: the rest of the walk goes by it. */
    private static final ClassId NOT_YET = new ClassId("no-class-yet");

    void collect() {
        year();
        page();
        subgroups();
        remarks();
        lesson();
        timetabled();
        corrections();
        roles();
    }

    private void year() {
        WalkedPlace opened = place.exists() ? place : new WalkedPlace(place.school(), NOT_YET, Map.of());
        Target.Builder opening = opened.bare().grade(Grade.of(7));
        all.add(new WritingDoor(
                "PUT",
                opened.journal(),
                UNSEEN,
                "{\"grade\":7,\"basis\":" + BASIS + "}",
                Question.of(Action.CLOSE_YEAR, opening.build(), true).byDirective()));
        all.add(new WritingDoor(
                "PUT",
                place.journal() + "/closing",
                NEVER_SEEN,
                BASIS,
                Question.of(Action.CLOSE_YEAR, place.bare().build(), true).byDirective()));
    }

    private void page() {
        String page = place.page();
        add("PUT", page, NEVER_SEEN, "{\"name\":\"A\",\"scale\":\"NONE\"}", Action.EDIT_SCHOOL_DATA, place.onPage());
        add("PUT", page + "/plan/1", NEVER_SEEN, "{\"topic\":\"T\"}", Action.EDIT_PLAN, place.onPage());
        add("DELETE", page + "/plan/1", NEVER_SEEN, "", Action.EDIT_PLAN, place.onPage());
        add("PUT", page + "/timetable/1", NEVER_SEEN, "{\"hours\":[]}", Action.EDIT_TIMETABLE, place.onPage());
        add("DELETE", page + "/timetable/1", NEVER_SEEN, "", Action.EDIT_TIMETABLE, place.onPage());
    }

    private void subgroups() {
        String subgroup = place.page() + "/subgroups/g";
        Target.Builder target = place.onPage().subgroup(new SubgroupId("g"));
        String list = "{\"name\":\"G\",\"pupils\":[]}";
        add("PUT", subgroup, NEVER_SEEN, list, Action.EDIT_SUBGROUPS, target);
        add("DELETE", subgroup, NEVER_SEEN, "", Action.EDIT_SUBGROUPS, target);
    }

    private void remarks() {
        String of = "?subject=" + WalkedSchool.ALGEBRA;
        String remarks = place.journal() + "/remarks";
        String remark = "{\"addressee\":\"t\",\"text\":\"x\"}";
        Target page = place.onPage().build();
        Question remarking = Question.of(Action.ADD_REMARK, page, true);
        all.add(new WritingDoor("POST", remarks + of, UNSEEN, remark, remarking));
        all.add(new WritingDoor("PUT", remarks + "/none/resolution" + of, NEVER_SEEN, "", remarking));
        all.add(new WritingDoor(
                "PUT",
                remarks + "/none/answer" + of,
                NEVER_SEEN,
                "{\"text\":\"x\"}",
                Question.of(Action.WRITE_LETTER, page, true)));
    }

    private void lesson() {
        String lesson = place.lesson();
        Target.Builder held = place.atLesson();
        add("PUT", lesson + "/record", NEVER_SEEN, "{\"topic\":\"T\"}", Action.RECORD_LESSON, held);
        add("DELETE", lesson + "/record", NEVER_SEEN, "", Action.RECORD_LESSON, held);
        add("PUT", lesson + "/homework/h", NEVER_SEEN, "{\"text\":\"T\"}", Action.ASSIGN_HOMEWORK, held);
        add("DELETE", lesson + "/homework/h", NEVER_SEEN, "", Action.ASSIGN_HOMEWORK, held);
        Target.Builder planned = place.onPageOfLesson();
        add("PUT", lesson + "/substitute", NEVER_SEEN, "{\"person\":\"s\"}", Action.EDIT_TIMETABLE, planned);
        add("DELETE", lesson + "/substitute", NEVER_SEEN, "", Action.EDIT_TIMETABLE, planned);
        add("DELETE", lesson, NEVER_SEEN, "", Action.EDIT_TIMETABLE, planned);
    }

    private void timetabled() {
        String starts = "{\"startsAt\":\"" + WalkedPlace.BEGAN + "\"";
        String page = place.page();
        add("PUT", page + "/lessons/l-2", NEVER_SEEN, starts + "}", Action.EDIT_TIMETABLE, place.onPage());
        all.add(new WritingDoor(
                "PUT",
                page + "/untimetabled-lessons/l-3",
                UNSEEN,
                starts + ",\"topic\":\"T\",\"planItem\":\"none\"}",
                Question.of(
                        Action.RECORD_LESSON,
                        place.onPage().lessonStart(WalkedPlace.BEGAN).build(),
                        true)));
    }

    private void corrections() {
        String ruling = "{\"granted\":true,\"until\":\"" + WalkedPlace.BEGAN + "\"}";
        String number = "{\"number\":\"1\"}";
        for (String id : List.of("none", WrittenSchool.FILED, WrittenSchool.GRANTED)) {
            String steps = place.journal() + "/corrections/" + id;
            Question deciding = step(id, Action.DECIDE_CORRECTION);
            Question registering = deciding.or(Action.READ_LISTS);
            Question applying = step(id, Action.REQUEST_CORRECTION);
            Question entering = step(id, Action.APPLY_CORRECTION);
            all.add(new WritingDoor("PUT", steps + "/registration", UNSEEN, number, registering));
            all.add(new WritingDoor("PUT", steps + "/decision", UNSEEN, ruling, deciding));
            all.add(new WritingDoor("PUT", steps + "/protocol", UNSEEN, number, applying));
            String mark = "{\"mark\":{\"value\":\"3\",\"workKind\":\"CURRENT\"}}";
            all.add(new WritingDoor("PUT", steps + "/entry", NEVER_SEEN, mark, entering));
        }
    }

    /** Of an application that nobody filed only the class is known. */
    private Question step(String id, Action action) {
        CorrectionState filed = place.filed().get(id);
        if (filed == null) {
            return Question.of(action, place.bare().build(), false);
        }
        PupilId pupil =
                WalkedSchool.PUPILS.getOrDefault(place.schoolClass(), List.of()).get(0);
        Target.Builder target = place.atLesson().pupil(pupil);
        Target corrected = action == Action.APPLY_CORRECTION
                ? target.workKind(WorkKind.CURRENT).build()
                : target.build();
        return Question.of(action, corrected, false).about(filed);
    }

    private void roles() {
        String role = "/api/v1/schools/" + place.school() + "/people/somebody/roles/" + place.schoolClass();
        String teacher = "{\"role\":\"SUBJECT_TEACHER\",\"subject\":\"%s\",\"classes\":[\"%s\"],\"basis\":%s}"
                .formatted(WalkedSchool.ALGEBRA, place.schoolClass(), BASIS);
        Target.Builder taught =
                Target.builder().schoolClass(place.schoolClass()).subject(WalkedSchool.ALGEBRA);
        all.add(new WritingDoor("PUT", role, UNSEEN, teacher, Question.of(Action.ASSIGN_ROLE, taught.build(), true)));
        all.add(new WritingDoor(
                "PUT",
                role + "-none/end",
                NEVER_SEEN,
                "{\"lastDay\":\"2024-10-02\"}",
                Question.of(Action.ASSIGN_ROLE, Target.builder().build(), true)));
    }

    private void add(String method, String path, String seen, String body, Action action, Target.Builder target) {
        all.add(new WritingDoor(method, path, seen, body, Question.of(action, target.build(), place.exists())));
    }
}
