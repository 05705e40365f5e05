package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.LETTERS;
import static io.schooljournal.rules.exchange.PackageFile.REMARKS;

import java.time.LocalDate;

/** Writes remarks of those who control the journal, put right within days, and parents' letters, answered at once. */
final class TalkSheets {
    private static final int REMARK_EVERY = 40;
    private static final int LETTER_EVERY = 18;
    private static final int LAST_PRIMARY = 4;

    private final Scene scene;
    private final Room room;
    private final Chance chance;
    private final Ids ids;

    TalkSheets(Scene scene, Room room) {
        this.scene = scene;
        this.room = room;
        this.chance = scene.chance("talk in " + room.id());
        this.ids = new Ids(room.id());
    }

    void write() {
        LocalDate first = scene.plan().year().startsOn().plusDays(7);
        LocalDate last = scene.plan().year().endsOn().minusDays(14);
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            if (scene.plan().calendar().isSchoolDay(day)) {
                if (chance.below(REMARK_EVERY) == 0) {
                    remark(day);
                }
                if (chance.below(LETTER_EVERY) == 0) {
                    letter(day);
                }
            }
        }
    }

    private void remark(LocalDate day) {
        Page page = chance.of(room.pages());
        long made = Moments.at(day, 16, 0);
        long resolved = Moments.at(day.plusDays(1), 17, 0);
        if (scene.isTold(resolved)) {
            scene.row(
                    REMARKS,
                    ids.next("r"),
                    room.id(),
                    page.course().id(),
                    room.grade() <= LAST_PRIMARY ? PeopleSheets.DEPUTY_PRIMARY : PeopleSheets.DEPUTY_CONTROL,
                    page.teacher().id(),
                    chance.of(scene.data().remarks()),
                    scene.text(made),
                    scene.text(resolved));
        }
    }

    private void letter(LocalDate day) {
        Pupil pupil = room.pupils().get(0);
        long received = Moments.at(day, 19, chance.below(50));
        long answered = Moments.at(day.plusDays(1), 8, chance.below(20));
        if (scene.isTold(answered)) {
            scene.row(
                    LETTERS,
                    ids.next("e"),
                    "r" + pupil.id().substring(1) + "-1",
                    room.teacher(),
                    scene.text(received),
                    scene.text(answered));
        }
    }
}
