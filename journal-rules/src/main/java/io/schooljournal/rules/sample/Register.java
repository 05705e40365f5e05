package io.schooljournal.rules.sample;

import static io.schooljournal.rules.exchange.PackageFile.ABSENCE_REASONS;
import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;

import io.schooljournal.core.attendance.AbsenceReason;
import io.schooljournal.core.attendance.AttendanceStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes who was not at a lesson, or late, and, by the class teacher on the same day, why. */
final class Register {
    private static final int FALLS_ILL = 8;
    private static final int MISSES = 6;
    private static final int COMES_LATE = 8;
    private static final int CALLED = 5 * Moments.MINUTE;
    private static final int REASONS_AT = 17 * Moments.HOUR + 40 * Moments.MINUTE;

    private final Scene scene;
    private final Room room;
    private final Ids ids;
    private final Chance chance;
    private final int[] illFor;
    private final boolean[] ill;
    private final BitSet missing = new BitSet();
    private final List<Absence> absences = new ArrayList<>();
    private long day;

    private record Absence(String id, boolean ill) {}

    Register(Scene scene, Room room, Ids ids, Chance chance) {
        this.scene = scene;
        this.room = room;
        this.ids = ids;
        this.chance = chance;
        this.illFor = new int[room.pupils().size()];
        this.ill = new boolean[room.pupils().size()];
    }

    /** Begins a day: who is ill. */
    void open(LocalDate begun) {
        day = begun.toEpochDay();
        for (int i = 0; i < illFor.length; i++) {
            if (illFor[i] > 0) {
                illFor[i]--;
            } else if (chance.perMille(FALLS_ILL)) {
                illFor[i] = chance.between(2, 6);
            }
            ill[i] = illFor[i] > 0;
        }
    }

    boolean isMissing(Pupil pupil) {
        return missing.get(pupil.place());
    }

    /** Takes the register of a lesson; where everybody is there, the first on the list says so. */
    void take(Gradebook book, String lesson, Page.Planned planned, Employee held, int number) {
        missing.clear();
        Pupil first = null;
        int noted = 0;
        for (Pupil pupil : book.page().members()) {
            if (!pupil.isEnrolled(day)) {
                continue;
            }
            first = first == null ? pupil : first;
            AttendanceStatus status = status(book, pupil, number);
            if (status != AttendanceStatus.PRESENT) {
                note(pupil, lesson, planned, held, status);
                noted++;
            }
        }
        if (noted == 0 && first != null) {
            note(first, lesson, planned, held, AttendanceStatus.PRESENT);
        }
    }

    private AttendanceStatus status(Gradebook book, Pupil pupil, int lesson) {
        boolean away = ill[pupil.place()] || chance.perMille(MISSES);
        boolean late = chance.perMille(COMES_LATE);
        if (away && !book.cannotMiss(pupil, lesson)) {
            missing.set(pupil.place());
            return AttendanceStatus.ABSENT;
        }
        return late ? AttendanceStatus.LATE : AttendanceStatus.PRESENT;
    }

    private void note(Pupil pupil, String lesson, Page.Planned planned, Employee held, AttendanceStatus status) {
        String id = ids.next("a");
        String at = scene.text(planned.starts() + CALLED);
        scene.row(ATTENDANCE, id, pupil.id(), lesson, status, at, held.id(), null, null);
        if (status == AttendanceStatus.ABSENT) {
            absences.add(new Absence(id, ill[pupil.place()]));
        }
    }

    /** Ends the day: the reasons. */
    void close() {
        String at = scene.text(Moments.at(day, REASONS_AT));
        absences.forEach(absence -> scene.row(ABSENCE_REASONS, absence.id(), reason(absence), at, room.teacher()));
        absences.clear();
    }

    private @Nullable AbsenceReason reason(Absence absence) {
        return absence.ill()
                ? AbsenceReason.ILLNESS
                : chance.perMille(700) ? AbsenceReason.EXCUSED : AbsenceReason.UNEXCUSED;
    }
}
