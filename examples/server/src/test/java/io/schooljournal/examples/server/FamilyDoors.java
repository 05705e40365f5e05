package io.schooljournal.examples.server;

import static io.schooljournal.examples.server.WritingDoor.NEVER_SEEN;
import static io.schooljournal.examples.server.WritingDoor.UNSEEN;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.examples.server.WritingDoor.Question;
import java.util.List;

/** The orders about the file of one pupil: the card, the access of the family, extracts, another class. */
record FamilyDoors(WalkedPlace place, PupilId pupil, List<WritingDoor> all) {
    void collect() {
        String of = place.journal() + "/pupils/" + pupil;
        add("PUT", of + "/card", "{\"text\":\"T\"}", Action.EDIT_PUPIL_CARD);
        add("DELETE", of + "/card", "", Action.EDIT_PUPIL_CARD);
        String somebody = of + "/family/somebody";
        String parent = "{\"as\":\"PARENT\"}";
        add("PUT", somebody + "/application", parent, Action.MANAGE_FAMILY_ACCESS);
        add("PUT", somebody + "/access", parent, Action.MANAGE_FAMILY_ACCESS);
        add("DELETE", somebody + "/access", "", Action.MANAGE_FAMILY_ACCESS);
        String extract = "{\"recipient\":\"nobody\",\"from\":\"2024-09-02\",\"to\":\"2024-10-01\"}";
        all.add(new WritingDoor("POST", of + "/extracts", UNSEEN, extract, question(Action.ISSUE_EXTRACT, true)));
        transfer(of);
    }

    /** Whoever is in a class does not come to it, and whoever is not in it does not leave it. */
    private void transfer(String of) {
        String body = "{\"into\":\"" + place.schoolClass() + "\",\"day\":\"2024-10-07\",\"basis\":" + ClassDoors.BASIS
                + ",\"papers\":[\"CHANGE_NOTICE\",\"ORDER\"]}";
        all.add(new WritingDoor("PUT", of + "/transfer", UNSEEN, body, question(Action.ENROL_PUPIL, true)));
    }

    private void add(String method, String path, String body, Action action) {
        all.add(new WritingDoor(method, path, NEVER_SEEN, body, question(action, place.exists())));
    }

    private Question question(Action action, boolean strict) {
        Target.Builder target = place.bare().pupil(pupil);
        return Question.of(action, target.build(), strict);
    }
}
