package io.schooljournal.examples.server;

import static io.schooljournal.examples.server.WritingDoor.NEVER_SEEN;
import static io.schooljournal.examples.server.WritingDoor.UNSEEN;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.examples.server.WritingDoor.Question;
import java.util.List;

/** The orders about a school as a whole and its staff. */
record SchoolDoors(SchoolId school, List<WritingDoor> all) {
    static final String ANNOUNCEMENT = "{\"text\":\"T\",\"papers\":[\"MODERATION\"]}";
    private static final String CARD =
            "{\"text\":\"T\",\"from\":\"2024-09-02\",\"papers\":[\"ORDER\",\"CHANGE_NOTICE\"]}";
    private static final String BACKUP =
            "{\"period\":\"1\",\"media\":[{\"kind\":\"disk\",\"premises\":\"p\"}],\"digest\":\"" + "0".repeat(64)
                    + "\"}";

    void collect() {
        String person = "/api/v1/schools/" + school + "/people/somebody";
        add("PUT", person + "/card", NEVER_SEEN, CARD, Action.EDIT_STAFF_CARD);
        add("DELETE", person + "/card", NEVER_SEEN, "", Action.EDIT_STAFF_CARD);
        add("PUT", person + "/access", NEVER_SEEN, "", Action.MANAGE_STAFF_ACCESS);
        add("DELETE", person + "/access", NEVER_SEEN, "", Action.MANAGE_STAFF_ACCESS);
        String announcement = "/api/v1/schools/" + school + "/announcements/none";
        add("PUT", announcement, NEVER_SEEN, ANNOUNCEMENT, Action.EDIT_EVENTS);
        add("DELETE", announcement, NEVER_SEEN, "", Action.EDIT_EVENTS);
        add("POST", "/api/v1/schools/" + school + "/backups", UNSEEN, BACKUP, Action.BACK_UP);
    }

    /** Of what is not there the regulation may be undecided. */
    private void add(String method, String path, String seen, String body, Action action) {
        boolean makes = seen.equals(UNSEEN);
        all.add(new WritingDoor(
                method, path, seen, body, Question.of(action, Target.builder().build(), makes)));
    }
}
