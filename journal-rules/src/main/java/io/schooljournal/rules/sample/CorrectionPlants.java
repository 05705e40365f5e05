package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.CORRECTIONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** Plants corrections of which one step is wanting. */
final class CorrectionPlants {
    private static final int APPLIED_AFTER = 15;

    private CorrectionPlants() {}

    /** A correction that is found at the mark it puts. */
    static Plant atMark(BiConsumer<HeldRow, HeldRow> spoil) {
        return ground -> {
            List<HeldRow> rows = correction(ground);
            if (rows.isEmpty()) {
                return rows;
            }
            spoil.accept(rows.get(0), rows.get(1));
            return List.of(rows.get(1));
        };
    }

    /** A correction that is found at the application. */
    static Plant atApplication(BiConsumer<HeldRow, HeldRow> spoil) {
        return ground -> {
            List<HeldRow> rows = correction(ground);
            if (rows.isEmpty()) {
                return rows;
            }
            spoil.accept(rows.get(0), rows.get(1));
            return List.of(rows.get(0));
        };
    }

    /** Makes somebody enter the mark, and the application say so. */
    static void by(HeldRow application, HeldRow mark, String person) {
        mark.set("entered_by", person);
        application.set("applied_by", person);
    }

    /** An application in order and the mark put by it: a five of long ago becomes a four. */
    private static List<HeldRow> correction(Ground ground) {
        HeldRow mark = ground.find(
                MARKS,
                row -> row.get("value").equals("5")
                        && row.get("work_kind").equals("CURRENT")
                        && ground.isPlain(row)
                        && !ground.isBehindPlanted(row)
                        && ground.isBeforeFinals(
                                Ground.day(ground.lesson(row)).plusDays(APPLIED_AFTER + 1), ground.lesson(row)));
        if (mark == null) {
            return List.of();
        }
        LocalDate day = Ground.day(ground.lesson(mark)).plusDays(APPLIED_AFTER);
        String applied = ground.text(day, 15, 0);
        HeldRow application = ground.add(
                new HeldRow(CORRECTIONS, new Object[CORRECTIONS.columns().size()])
                        .set("initiator_id", ground.lesson(mark).get("teacher_id"))
                        .set("ground", "RETAKE")
                        .set("documents", 1)
                        .set("submitted_at", ground.text(day.minusDays(3), 10, 0))
                        .set("decision", "GRANTED")
                        .set("decided_by", PeopleSheets.DIRECTOR)
                        .set("decided_at", ground.text(day.minusDays(1), 12, 0))
                        .set("protocol_no", "протокол № 1")
                        .set("applied_by", PeopleSheets.DEPUTY_CONTROL)
                        .set("applied_at", applied));
        application.set("registered_no", application.get("correction_id") + "-к");
        HeldRow corrected = ground.add(mark.copy()
                .set("value", "4")
                .set("comment", null)
                .set("entered_at", applied)
                .set("entered_by", PeopleSheets.DEPUTY_CONTROL)
                .set("supersedes", mark.get("mark_id"))
                .set("correction_id", application.get("correction_id")));
        return List.of(application, corrected);
    }
}
