package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Labelled;
import io.schooljournal.rules.register.Register;
import io.schooljournal.core.report.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines above the tables that every document has. */
final class Facts {
    private final Register register;
    private final List<Labelled> facts = new ArrayList<>();

    private Facts(Register register) {
        this.register = register;
    }

    static List<Labelled> of(Register register) {
        Facts facts = new Facts(register);
        facts.add("Школа", "School", Cell.words(register.manifest().school()));
        facts.add(
                "Учебный год",
                "Academic year",
                Cell.words(register.manifest().academicYear().toString()));
        facts.choices(register.selection());
        facts.add(
                "По состоянию на",
                "As of",
                new Cell.Moment(register.asOf(), register.manifest().zone().id()));
        return facts.facts;
    }

    private void choices(Selection chosen) {
        register.roster()
                .pupil(chosen.pupil())
                .ifPresent(pupil -> add("Обучающийся", "Pupil", Cell.words(pupil.shown())));
        register.roster()
                .schoolClass(schoolClass(chosen))
                .ifPresent(one -> add("Класс", "Class", Cell.words(one.name())));
        if (chosen.subject() != null) {
            add("Предмет", "Subject", Cell.words(register.programme().shown(chosen.subject())));
        }
        if (chosen.teacher() != null) {
            add("Сотрудник", "Employee", Cell.words(register.staff().shown(chosen.teacher())));
        }
        register.timeline().find(chosen.period()).ifPresent(period -> {
            add("Учебный период", "Study period", PeriodNames.of(register.timeline(), period));
        });
        if (chosen.month() != null) {
            add(
                    "Месяц",
                    "Month",
                    Cell.words(String.format(
                            Locale.ROOT,
                            "%02d.%d",
                            chosen.month().getMonthValue(),
                            chosen.month().getYear())));
        }
        if (register.days().from() != null) {
            add("С", "From", Cell.day(register.days().from()));
            add("По", "To", Cell.day(register.days().to()));
        }
    }

    private @Nullable String schoolClass(Selection chosen) {
        return register.roster()
                .pupil(chosen.pupil())
                .map(pupil -> pupil.classId())
                .orElse(chosen.schoolClass());
    }

    private void add(String ru, String en, Cell value) {
        facts.add(new Labelled(new Text(ru, en), value));
    }
}
