package io.schooljournal.examples.server;

import static io.schooljournal.examples.server.WritingDoor.NEVER_SEEN;
import static io.schooljournal.examples.server.WritingDoor.UNSEEN;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.school.Grade;
import io.schooljournal.examples.server.WritingDoor.Question;
import java.util.List;

/** The orders about the printed copies of a class, its announcements, and its promotion. */
record PaperDoors(WalkedPlace place, List<WritingDoor> all) {
    void collect() {
        String copy = place.journal() + "/copies/c";
        all.add(new WritingDoor(
                "PUT",
                copy,
                UNSEEN,
                "{\"period\":\"1\"}",
                Question.of(Action.PRINT_JOURNAL, place.bare().build(), true)));
        String signature = "{\"as\":\"DIRECTOR\",\"sealed\":true}";
        sign(copy + "/signature", signature, Action.SIGN_COPY, place.bare());
        String ofPage = "{\"as\":\"DIRECTOR\",\"subject\":\"" + WalkedSchool.ALGEBRA + "\"}";
        sign(copy + "/signature", ofPage, Action.SIGN_COPY, place.onPage());
        sign(copy + "/certification", signature, Action.CERTIFY_COPY, place.bare());
        String announcement = place.journal() + "/announcements/none";
        add("PUT", announcement, SchoolDoors.ANNOUNCEMENT, Action.EDIT_EVENTS, place.bare());
        add("DELETE", announcement, "", Action.EDIT_EVENTS, place.bare());
        promotion();
    }

    /** The year is not over, so that no class is promoted by who may. */
    private void promotion() {
        String body = "{\"into\":\"" + place.schoolClass() + "\",\"grade\":8,\"day\":\"2025-09-01\",\"basis\":"
                + ClassDoors.BASIS + "}";
        Target.Builder promoted =
                Target.builder().schoolClass(place.schoolClass()).grade(Grade.of(8));
        all.add(new WritingDoor(
                "POST",
                place.journal() + "/promotion",
                UNSEEN,
                body,
                Question.of(Action.CLOSE_YEAR, promoted.build(), true).byDirective()));
    }

    private void sign(String path, String body, Action action, Target.Builder target) {
        all.add(new WritingDoor("PUT", path, NEVER_SEEN, body, Question.of(action, target.build(), true)));
    }

    private void add(String method, String path, String body, Action action, Target.Builder target) {
        all.add(new WritingDoor(method, path, NEVER_SEEN, body, Question.of(action, target.build(), place.exists())));
    }
}
