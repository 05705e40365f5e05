package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.CORRECTIONS;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes corrections by the whole procedure: the application with its document, the registration, the director's
 * decision, the protocol, and the mark that the deputy who answers for journal control enters.
 */
final class CorrectionSheet {
    private static final int APPLIED_FOR_AFTER = 12;
    private static final int REFUSED_ONE_IN = 10;

    private final Scene scene;
    private final Ids ids;
    private final Chance chance;

    CorrectionSheet(Scene scene, Ids ids, Chance chance) {
        this.scene = scene;
        this.ids = ids;
        this.chance = chance;
    }

    /** Perhaps a pupil who missed written work makes up for it. */
    void afterAbsence(Gradebook.Sitting sitting, Page page, String value) {
        String correction = chance.perMille(600) ? granted(sitting, page, CorrectionGround.ABSENCE) : null;
        if (correction != null) {
            mark(sitting, correction, value, null, 1);
            sitting.tallied().add(value, 1);
        }
    }

    /** Perhaps a pupil whose work failed does it again; false when the mark stays what it is. */
    boolean afterRetake(Gradebook.Sitting sitting, Page page, String mark, String value, int weight) {
        String correction =
                value.equals("2") && chance.perMille(600) ? granted(sitting, page, CorrectionGround.RETAKE) : null;
        if (correction == null) {
            return false;
        }
        mark(sitting, correction, "3", mark, weight);
        sitting.tallied().add("3", weight);
        return true;
    }

    private long applied(Gradebook.Sitting sitting) {
        LocalDate day = sitting.planned().day().plusDays(APPLIED_FOR_AFTER + 4);
        return Moments.at(scene.plan().workingDay(day), 15, 0);
    }

    private @Nullable String granted(Gradebook.Sitting sitting, Page page, CorrectionGround ground) {
        long applied = applied(sitting);
        LocalDate day = Moments.dayOf(applied);
        LocalDate submitted = scene.plan().workingDay(sitting.planned().day().plusDays(APPLIED_FOR_AFTER));
        LocalDate decided = scene.plan().workingDay(day.minusDays(1));
        if (!scene.isTold(applied)
                || !sitting.isBeforeFinal(day)
                || !submitted.isAfter(sitting.planned().day())
                || !decided.isAfter(submitted)) {
            return null;
        }
        boolean refused = chance.below(REFUSED_ONE_IN) == 0;
        String id = ids.next("k");
        scene.row(
                CORRECTIONS,
                id,
                page.teacher().id(),
                ground,
                chance.between(1, 2),
                scene.text(Moments.at(submitted, 14, 0)),
                id.substring(2) + "-к",
                refused ? CorrectionDecision.REFUSED : CorrectionDecision.GRANTED,
                PeopleSheets.DIRECTOR,
                scene.text(Moments.at(decided, 12, 0)),
                refused ? null : "протокол № " + chance.between(1, 90),
                refused ? null : PeopleSheets.DEPUTY_CONTROL,
                refused ? null : scene.text(applied));
        return refused ? null : id;
    }

    private void mark(
            Gradebook.Sitting sitting, String correction, String value, @Nullable String supersedes, int weight) {
        scene.row(
                MARKS,
                ids.next("m"),
                sitting.pupil().id(),
                sitting.lesson(),
                value,
                sitting.kind(),
                weight == 1 ? null : weight,
                null,
                null,
                scene.text(applied(sitting)),
                PeopleSheets.DEPUTY_CONTROL,
                supersedes,
                correction);
    }
}
