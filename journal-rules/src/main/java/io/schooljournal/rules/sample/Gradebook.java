package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.mark.WorkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the marks of a page, enough of them for a final mark of every period. */
final class Gradebook {
    static final String PASS = "PASS";
    private static final int PER_MILLE = 1000;
    private static final int CHANGED_ONE_IN = 150;
    private static final int COMMENTED_ONE_IN = 15;
    private static final int WORK_EVERY = 9;
    private static final int ROOM_TO_SPARE = 3;
    private static final int FIRST_WITH_ESSAYS = 5;

    private final Scene scene;
    private final Page page;
    private final Ids ids;
    private final Chance chance;
    private final CorrectionSheet corrections;
    private final int density;
    private final boolean marked;
    private final int[] term;
    private final List<Standing> standings = new ArrayList<>();

    /** The marks of a study period: until which day, how many each pupil needs and has. */
    static final class Standing {
        final StudyPeriod period;
        final @Nullable LocalDate finalDay;
        final int least;
        final Tallied[] pupils;
        int left;

        Standing(StudyPeriod period, @Nullable LocalDate finalDay, int least, int pupils) {
            this.period = period;
            this.finalDay = finalDay;
            this.least = least;
            this.pupils = new Tallied[pupils];
            for (int i = 0; i < pupils; i++) {
                this.pupils[i] = new Tallied();
            }
        }
    }

    Gradebook(Scene scene, Page page, Ids ids, Chance chance, CorrectionSheet corrections, int density) {
        this.scene = scene;
        this.page = page;
        this.ids = ids;
        this.chance = chance;
        this.corrections = corrections;
        this.density = density;
        this.marked = scene.tempo().isMarked(page.course(), page.room().grade());
        this.term = new int[page.lessons().size()];
        for (StudyPeriod period : scene.plan().parts(page.room().grade())) {
            LocalDate finalDay = marked ? scene.finalDay(page, period) : null;
            int least = scene.leastMarks(page.hours()) * (period.kind() == PeriodKind.HALF_YEAR ? 2 : 1);
            Standing standing =
                    new Standing(period, finalDay, least, page.room().pupils().size());
            for (int i = 0; i < term.length; i++) {
                LocalDate day = page.lessons().get(i).day();
                if (period.includes(day)) {
                    term[i] = standings.size();
                    standing.left += finalDay != null && day.isBefore(finalDay) ? 1 : 0;
                }
            }
            standings.add(standing);
        }
    }

    Page page() {
        return page;
    }

    List<Standing> standings() {
        return standings;
    }

    boolean isMarked() {
        return marked;
    }

    private boolean isOpen(int lesson) {
        LocalDate finalDay = standings.get(term[lesson]).finalDay;
        return marked && finalDay != null && page.lessons().get(lesson).day().isBefore(finalDay);
    }

    /** What is done at a lesson: written work now and then, where its marks come before the next lesson. */
    WorkKind workAt(int lesson) {
        List<WorkKind> kinds = page.course().work();
        if (lesson % WORK_EVERY != WORK_EVERY - 1
                || kinds.isEmpty()
                || !isOpen(lesson)
                || enteredOn(lesson, kinds.get(0)) == null) {
            return WorkKind.CURRENT;
        }
        WorkKind kind = kinds.get(lesson / WORK_EVERY % kinds.size());
        return kind == WorkKind.ESSAY && page.room().grade() < FIRST_WITH_ESSAYS ? WorkKind.CURRENT : kind;
    }

    /** The day on which the marks of written work are put: in time, and before the next lesson of the page. */
    private @Nullable LocalDate enteredOn(int lesson, WorkKind kind) {
        if (lesson + 1 >= term.length || !isOpen(lesson + 1)) {
            return null;
        }
        LocalDate day = page.lessons().get(lesson).day();
        LocalDate next = page.lessons().get(lesson + 1).day();
        LocalDate latest = day.plusDays(
                scene.tempo().markDays(kind, page.course(), page.room().grade()));
        LocalDate before = next.minusDays(1);
        LocalDate entered = latest.isBefore(before) ? latest : before;
        return entered.isBefore(day) ? null : entered;
    }

    /** Whether without this lesson a pupil could not have marks enough. */
    boolean cannotMiss(Pupil pupil, int lesson) {
        Standing standing = standings.get(term[lesson]);
        return isOpen(lesson) && standing.left <= 1 && standing.pupils[pupil.place()].count < standing.least;
    }

    /** Writes the marks of a lesson. */
    void lesson(int lesson, String id, Employee held, WorkKind kind, Register register) {

        if (!isOpen(lesson)) {
            return;
        }
        Standing standing = standings.get(term[lesson]);
        standing.left--;
        Page.Planned planned = page.lessons().get(lesson);
        LocalDate entered = kind == WorkKind.CURRENT ? null : enteredOn(lesson, kind);
        for (Pupil pupil : page.members()) {
            if (!pupil.isEnrolled(planned.day().toEpochDay())) {
                continue;
            }
            Sitting sitting = new Sitting(pupil, id, planned, held, kind, standing);
            if (register.isMissing(pupil)) {
                missed(sitting);
            } else if (entered != null) {
                written(sitting, entered);
            } else {
                current(sitting);
            }
        }
    }

    /** A pupil at a lesson. */
    record Sitting(Pupil pupil, String lesson, Page.Planned planned, Employee held, WorkKind kind, Standing standing) {
        Tallied tallied() {
            return standing.pupils[pupil.place()];
        }

        boolean isBeforeFinal(LocalDate day) {
            return standing.finalDay != null && day.isBefore(standing.finalDay);
        }
    }

    private void missed(Sitting sitting) {
        if (sitting.kind() != WorkKind.CURRENT) {
            corrections.afterAbsence(sitting, page, mark(sitting.pupil()));
        }
    }

    private void written(Sitting sitting, LocalDate entered) {
        Page.Planned planned = sitting.planned();
        long at = entered.equals(planned.day()) ? planned.ends() + Moments.HOUR : Moments.at(entered, 18, 0);
        if (!scene.isTold(at)) {
            return;
        }
        String value = mark(sitting.pupil());
        int weight = sitting.kind() == WorkKind.WRITTEN ? 1 : 2;
        String id = put(sitting, value, weight, at + chance.below(Moments.HOUR / 2));
        if (!corrections.afterRetake(sitting, page, id, value, weight)) {
            sitting.tallied().add(value, weight);
        }
    }

    private void current(Sitting sitting) {
        Tallied tallied = sitting.tallied();
        int wanted = density / PER_MILLE + (chance.perMille(density % PER_MILLE) ? 1 : 0);
        int lacking = sitting.standing().least - tallied.count;
        if (lacking > 0 && sitting.standing().left < lacking + ROOM_TO_SPARE) {
            wanted = Math.max(wanted, Math.max(1, lacking - sitting.standing().left));
        }
        for (int i = 0; i < wanted; i++) {
            String value = mark(sitting.pupil());
            long at = sitting.planned().starts() + (10L + chance.below(30)) * Moments.MINUTE;
            String id = put(sitting, value, 1, at);
            if (!value.equals(PASS) && chance.below(CHANGED_ONE_IN) == 0) {
                value = change(sitting, id, value, at);
            }
            tallied.add(value, 1);
        }
    }

    /** A slip of the pen, put right while that is still allowed. */
    private String change(Sitting sitting, String id, String value, long at) {
        String right = value.equals("5") ? "4" : "5";
        scene.row(
                MARKS,
                ids.next("m"),
                sitting.pupil().id(),
                sitting.lesson(),
                right,
                sitting.kind(),
                null,
                "ошибка при вводе",
                null,
                scene.text(at + 20 * Moments.MINUTE),
                sitting.held().id(),
                id,
                null);
        return right;
    }

    private String put(Sitting sitting, String value, int weight, long at) {
        String id = ids.next("m");
        boolean current = sitting.kind() == WorkKind.CURRENT;
        scene.row(
                MARKS,
                id,
                sitting.pupil().id(),
                sitting.lesson(),
                value,
                sitting.kind(),
                weight == 1 ? null : weight,
                chance.below(COMMENTED_ONE_IN) == 0 ? chance.of(scene.data().comments()) : null,
                current ? null : sitting.planned().day(),
                scene.text(at),
                sitting.held().id(),
                null,
                null);
        return id;
    }

    private String mark(Pupil pupil) {
        if (!page.course().scale().equals(Course.FIVE_POINT)) {
            return PASS;
        }
        int luck = pupil.ability() + chance.between(-30, 30);
        return luck >= 85 ? "5" : luck >= 45 ? "4" : luck >= 5 ? "3" : "2";
    }
}
