package io.schooljournal.rules.documents;

import io.schooljournal.core.report.Cell;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cells that show people and things of a journal by their names. */
final class Cells {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Cells() {}

    static Cell className(Register register, @Nullable String id) {
        return Cell.words(
                register.roster().schoolClass(id).map(Roster.SchoolClass::name).orElse(id));
    }

    static Cell subject(Register register, @Nullable String id) {
        return id == null ? Cell.BLANK : Cell.words(register.programme().shown(id));
    }

    static Cell pupil(Register register, @Nullable String id) {
        return Cell.words(register.roster().pupil(id).map(Roster.Pupil::shown).orElse(id));
    }

    static Cell subgroup(Register register, @Nullable String id) {
        return Cell.words(register.roster()
                .subgroup(id)
                .map(group -> group.name() == null ? group.id() : group.name())
                .orElse(id));
    }

    /** A person of the staff, a parent or a pupil. */
    static Cell person(Register register, String id) {
        return register.roster().pupil(id).isPresent()
                ? pupil(register, id)
                : Cell.words(register.staff().shown(id));
    }

    static Cell moment(Register register, @Nullable Instant at) {
        return at == null
                ? Cell.BLANK
                : new Cell.Moment(at, register.manifest().zone().id());
    }

    /** The time of the day, where the day stands beside it. */
    static Cell time(Register register, Instant at) {
        return Cell.words(CLOCK.format(at.atZone(register.manifest().zone().id())));
    }

    static Cell pupilOfClass(Register register, String pupilId, @Nullable String classId) {
        String name = register.roster().pupil(pupilId).map(Roster.Pupil::shown).orElse(pupilId);
        return Cell.words(register.roster()
                .schoolClass(classId)
                .map(one -> name + ", " + one.name())
                .orElse(name));
    }

    /** The teacher of a lesson; where the lesson does not tell, who is appointed on its day or, without a lesson, today. */
    static @Nullable String teacher(
            Register register, @Nullable Lesson lesson, @Nullable String classId, @Nullable String subjectId) {
        if (lesson != null && lesson.teacherId() != null) {
            return register.staff().shown(lesson.teacherId());
        }
        if (classId == null || subjectId == null) {
            return null;
        }
        LocalDate day = lesson == null ? register.today() : lesson.day();
        List<String> names = register.staff().teachersOf(classId, subjectId, day).stream()
                .map(id -> String.valueOf(register.staff().shown(id)))
                .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
