package io.schooljournal.rules.documents;

import io.schooljournal.core.report.Cell;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Cells that show people and things of a journal by their names. */
final class Cells {
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

    static Cell moment(Register register, @Nullable Instant at) {
        return at == null
                ? Cell.BLANK
                : new Cell.Moment(at, register.manifest().zone().id());
    }
}
