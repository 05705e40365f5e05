package io.schooljournal.examples.server;

import static io.schooljournal.examples.server.WritingDoor.NEVER_SEEN;
import static io.schooljournal.examples.server.WritingDoor.NEW;
import static io.schooljournal.examples.server.WritingDoor.UNSEEN;

import io.schooljournal.core.correction.Application;
import io.schooljournal.core.correction.CorrectedEntry;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.correction.RequestedCorrection;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.examples.server.WritingDoor.Question;
import java.time.LocalDate;
import java.util.List;

/** The orders about one pupil of a class. */
record PupilDoors(WalkedPlace place, PupilId pupil, List<WritingDoor> all) {
    private static final String LIST_CHANGE =
            "{\"day\":\"2024-09-02\",\"basis\":" + ClassDoors.BASIS + ",\"papers\":[\"CHANGE_NOTICE\",\"ORDER\"]}";
    private static final LocalDate RECEIVED = LocalDate.of(2024, 10, 1);

    void collect() {
        marks();
        attendance();
        finals();
        list();
        family();
        corrections();
    }

    private void marks() {
        String marks = place.lesson() + "/marks";
        String mark = marks + "/" + pupil;
        Target.Builder current = atLesson().workKind(WorkKind.CURRENT);
        add("PUT", mark + "/2", NEW, "{\"value\":\"4\"}", Action.PUT_MARK, current);
        String cell = "{\"marks\":[{\"pupil\":\"" + pupil + "\",\"value\":\"4\",\"place\":%s,\"seen\":%s}]}";
        add("POST", marks, UNSEEN, cell.formatted(2, 0), Action.PUT_MARK, current);
        if (isMarked() || !place.exists()) {
            Target.Builder standing = isMarked() ? current : atLesson();
            add("PUT", mark, NEVER_SEEN, "{\"value\":\"5\"}", Action.CHANGE_MARK, standing);
            add("DELETE", mark, NEVER_SEEN, "", Action.CHANGE_MARK, standing);
            add("DELETE", mark + "/1", NEVER_SEEN, "", Action.CHANGE_MARK, standing);
            String change = cell.formatted(1, NEVER_SEEN);
            add("POST", marks, UNSEEN, change, Action.CHANGE_MARK, standing);
        }
    }

    private boolean isMarked() {
        ClassId schoolClass = place.schoolClass();
        return place.exists() && place.lists(pupil) && schoolClass.equals(WalkedSchool.OWN_CLASS);
    }

    private void attendance() {
        String all = place.lesson() + "/attendance";
        String presence = all + "/" + pupil;
        String cell = "{\"attendance\":[{\"pupil\":\"" + pupil + "\",\"status\":\"LATE\",\"seen\":99}]}";
        add("PUT", presence, NEVER_SEEN, "{\"status\":\"LATE\"}", Action.RECORD_ATTENDANCE, atLesson());
        add("DELETE", presence, NEVER_SEEN, "", Action.RECORD_ATTENDANCE, atLesson());
        add("POST", all, UNSEEN, cell, Action.RECORD_ATTENDANCE, atLesson());
        String reason = presence + "/reason";
        add("PUT", reason, NEVER_SEEN, "{\"reason\":\"ILLNESS\"}", Action.SET_ABSENCE_REASON, atLesson());
        add("DELETE", reason, NEVER_SEEN, "", Action.SET_ABSENCE_REASON, atLesson());
        String homework = place.lesson() + "/homework/h?pupil=" + pupil;
        add("PUT", homework, NEVER_SEEN, "{\"text\":\"T\"}", Action.ASSIGN_HOMEWORK, atLesson());
        add("DELETE", homework, NEVER_SEEN, "", Action.ASSIGN_HOMEWORK, atLesson());
    }

    private void finals() {
        String finals = place.page() + "/finals/" + pupil;
        String five = "{\"value\":\"5\"}";
        Target.Builder period = ending(FinalKind.PERIOD, LocalDate.of(2024, 12, 27));
        add("PUT", finals + "/PERIOD/1", NEVER_SEEN, five, Action.SET_FINAL_MARK, period);
        add("DELETE", finals + "/PERIOD/1", NEVER_SEEN, "", Action.SET_FINAL_MARK, period);
        Target.Builder year = ending(FinalKind.YEAR, LocalDate.of(2025, 5, 30));
        add("PUT", finals + "/YEAR", NEVER_SEEN, five, Action.SET_FINAL_MARK, year);
        add("DELETE", finals + "/YEAR", NEVER_SEEN, "", Action.SET_FINAL_MARK, year);
        add(
                "PUT",
                finals + "/EXAM",
                NEVER_SEEN,
                "{\"value\":\"5\",\"receivedOn\":\"" + RECEIVED + "\"}",
                Action.SET_FINAL_MARK,
                onPage().finalKind(FinalKind.EXAM).periodEnd(RECEIVED));
        all.add(new WritingDoor(
                "PUT",
                place.page() + "/notices/" + pupil + "/1",
                NEVER_SEEN,
                "{\"expected\":\"5\",\"value\":\"4\",\"reason\":\"r\"}",
                Question.of(Action.WRITE_LETTER, onPage().build(), place.exists())
                        .as(role -> role != Role.PARENT && role != Role.PUPIL)));
    }

    /** The periods of a class that is not there are not known. */
    private Target.Builder ending(FinalKind kind, LocalDate end) {
        return onPage().finalKind(kind).periodEnd(place.exists() ? end : null);
    }

    private void list() {
        String of = place.journal() + "/pupils/" + pupil;
        add("PUT", of + "/enrolment", NEVER_SEEN, LIST_CHANGE, Action.ENROL_PUPIL, bare());
        add("PUT", of + "/withdrawal", NEVER_SEEN, LIST_CHANGE, Action.ENROL_PUPIL, bare());
    }

    private void family() {
        String of = place.journal() + "/pupils/" + pupil;
        String consent = of + "/consents/somebody";
        add("PUT", consent, NEVER_SEEN, "{\"givenOn\":\"2024-09-02\"}", Action.RECORD_CONSENT, bare());
        add("DELETE", consent, NEVER_SEEN, "", Action.RECORD_CONSENT, bare());
        all.add(new WritingDoor(
                "POST",
                of + "/letters",
                UNSEEN,
                "{\"to\":\"nobody\",\"text\":\"t\"}",
                Question.of(Action.WRITE_LETTER, bare().build(), true)));
    }

    private void corrections() {
        String entry = "{\"kind\":\"MARK\",\"subject\":\"" + WalkedSchool.ALGEBRA + "\",\"lesson\":\""
                + WalkedPlace.LESSON + "\",\"pupil\":\"" + pupil + "\",\"item\":\"%s\"}";
        Target.Builder asked = place.exists() ? atLesson() : onPage();
        all.add(new WritingDoor(
                "POST",
                place.journal() + "/corrections",
                UNSEEN,
                "{\"entry\":" + entry.formatted("3") + ",\"ground\":\"OTHER\",\"documents\":1}",
                Question.of(Action.REQUEST_CORRECTION, asked.build(), place.exists())
                        .about(requested())));
        Target.Builder directed = isMarked() ? atLesson().workKind(WorkKind.CURRENT) : asked;
        String directive = "{\"addressee\":\"admin\",\"entry\":" + entry.formatted("1") + ",\"until\":\""
                + WalkedPlace.BEGAN + "\"}";
        Question question =
                Question.of(Action.CHANGE_MARK, directed.build(), isMarked()).as(role -> role == Role.DEPUTY_HEAD);
        String directives = place.journal() + "/directives";
        all.add(new WritingDoor("POST", directives, UNSEEN, directive, question));
        all.add(new WritingDoor("PUT", directives + "/none/withdrawal", UNSEEN, directive, question));
    }

    private static CorrectionState requested() {
        CorrectedEntry mark = new CorrectedEntry("mark", true);
        PersonId anybody = new PersonId("anybody");
        return new RequestedCorrection(new Application(
                        new CorrectionId("c"), anybody, mark, CorrectionGround.OTHER, 1, WalkedSchool.NOW))
                .stateAt(WalkedSchool.NOW);
    }

    private Target.Builder bare() {
        return place.bare().pupil(pupil);
    }

    private Target.Builder onPage() {
        return place.onPage().pupil(pupil);
    }

    private Target.Builder atLesson() {
        return place.atLesson().pupil(pupil);
    }

    private void add(String method, String path, String seen, String body, Action action, Target.Builder target) {
        all.add(new WritingDoor(method, path, seen, body, Question.of(action, target.build(), place.exists())));
    }
}
