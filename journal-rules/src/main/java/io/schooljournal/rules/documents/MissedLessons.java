package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Gradebook.Absence;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The count of lessons missed by each pupil, and the lessons themselves with their reasons. */
final class MissedLessons implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.MISSED_LESSONS;
    }

    @Override
    public Text title() {
        return new Text("Учёт пропущенных уроков", "Lessons missed by each pupil");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PUPIL, Choice.SUBJECT, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(Topic.ATTENDANCE);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        Table counts = Table.headed("Всего", "In all")
                .column("class", "Класс", "Class")
                .column("pupil", "Обучающийся", "Pupil");
        MissedCounts.columns(counts, "", null);
        Table list = Table.headed("По урокам", "Lesson by lesson")
                .column("class", "Класс", "Class")
                .column("pupil", "Обучающийся", "Pupil")
                .column("day", "Дата", "Date")
                .column("number", "Урок", "Lesson")
                .column("subject", "Предмет", "Subject")
                .column("reason", "Причина", "Reason");
        for (SchoolClass schoolClass : register.classes()) {
            for (Pupil pupil : register.pupilsOf(schoolClass)) {
                List<Cell> cells = new ArrayList<>(List.of(Cell.words(schoolClass.name()), Cell.words(pupil.shown())));
                cells.addAll(MissedCounts.of(register, pupil, day -> true).cells(register));
                counts.row(cells);
                lessons(list, register, schoolClass, pupil);
            }
        }
        draft.sheet(MissedCounts.notes(counts, register)).sheet(list.goingOn());
    }

    private static void lessons(Table list, Register register, SchoolClass schoolClass, Pupil pupil) {
        register.gradebook().absencesOf(pupil.id()).stream()
                .sorted(Comparator.comparing(
                        (Absence absence) -> absence.lesson().startsAt()))
                .forEach(absence -> list.row(
                        Cell.words(schoolClass.name()),
                        Cell.words(pupil.shown()),
                        Cell.day(absence.lesson().day()),
                        absence.lesson().number() == null
                                ? Cell.BLANK
                                : Cell.number(absence.lesson().number()),
                        Cells.subject(register, absence.lesson().subjectId()),
                        new Cell.Said(Objects.requireNonNull(Terms.told(absence)))));
    }
}
