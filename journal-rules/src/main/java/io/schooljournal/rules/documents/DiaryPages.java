package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.register.Classwork.Homework;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Gradebook.Absence;
import io.schooljournal.rules.register.Gradebook.Mark;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.Representative;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import io.schooljournal.rules.register.Traffic.Letter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of a diary. */
final class DiaryPages {
    private DiaryPages() {}

    /** Lesson by lesson, those to come among them with the tasks set ahead. */
    static Table lessons(Register register, Pupil pupil) {
        Table table = Table.headed(pupil.shown(), pupil.shown())
                .column("day", "Дата", "Date")
                .column("number", "Урок", "Lesson")
                .column("starts_at", "Начало", "Starts")
                .column("subject", "Предмет", "Subject")
                .column("topic", "Тема", "Topic")
                .column("homework", "Домашнее задание", "Homework")
                .column("marks", "Отметки", "Marks")
                .column("work", "За что", "For what")
                .column("attendance", "Посещаемость", "Attendance");
        List<Mark> marks = register.gradebook().marksOf(pupil.id());
        List<Absence> absences = register.gradebook().absencesOf(pupil.id());
        for (Lesson lesson : register.classwork().lessonsOf(pupil.classId())) {
            if (register.roster().takesPart(pupil, lesson)) {
                table.row(row(register, pupil, lesson, marks, absences));
            }
        }
        return table.lacking(register.lacks(PackageFile.HOMEWORK), "Домашние задания", "Homework")
                .lacking(register.lacks(PackageFile.MARKS), "Отметки", "Marks")
                .lacking(register.lacks(PackageFile.ATTENDANCE), "Посещаемость", "Attendance");
    }

    private static List<Cell> row(
            Register register, Pupil pupil, Lesson lesson, List<Mark> marks, List<Absence> absences) {
        List<Mark> own = marks.stream()
                .filter(mark -> mark.lesson().id().equals(lesson.id()))
                .toList();
        Absence absence = absences.stream()
                .filter(one -> one.lesson().id().equals(lesson.id()))
                .findFirst()
                .orElse(null);
        String homework = register.classwork().homeworkOf(lesson).stream()
                .filter(one -> one.pupilId() == null || one.pupilId().equals(pupil.id()))
                .map(Homework::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        Text told = Terms.told(absence);
        return List.of(
                Cell.day(lesson.day()),
                lesson.number() == null ? Cell.BLANK : Cell.number(lesson.number()),
                Cells.time(register, lesson.startsAt()),
                Cells.subject(register, lesson.subjectId()),
                Cell.words(lesson.topic()),
                Cell.words(homework),
                Cell.words(own.stream().map(Mark::value).collect(Collectors.joining(" "))),
                work(own),
                told == null ? Cell.BLANK : new Cell.Said(told));
    }

    /** What the marks are for: the comment, else the kind of the work. */
    private static Cell work(List<Mark> marks) {
        List<String> ru = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Mark mark : marks) {
            Text text = content(mark);
            if (text != null) {
                ru.add(text.ru());
                en.add(text.en());
            }
        }
        return ru.isEmpty() ? Cell.BLANK : Cell.said(String.join("; ", ru), String.join("; ", en));
    }

    private static @Nullable Text content(Mark mark) {
        String comment = mark.comment();
        if (comment != null && !comment.isBlank()) {
            return new Text(comment, comment);
        }
        return mark.workKind() == null ? null : Terms.of(mark.workKind());
    }

    /** What went well and what did not. */
    static Table groups(Marking marking, SchoolClass schoolClass, Pupil pupil) {
        Table table = Table.headed("Достижения и трудности", "Achievements and problems")
                .column("group", "Группа", "Group")
                .column("why", "По предметам", "In subjects");
        new RiskGroups(marking, schoolClass)
                .of(pupil, marking.results(schoolClass, marking.period()).of(pupil.id()))
                .forEach(one -> table.row(
                        List.of(new Cell.Said(one.group().text()), Cell.words(one.why())),
                        one.group().isAlarming() ? Weight.ALERT : Weight.PLAIN));
        if (marking.register().selection().pupil() != null) {
            table.note(
                    "Неаттестация: не определена, об одном обучающемся её не видно без остальных",
                    "Not being assessed: not told, of one pupil alone it cannot be seen");
        }
        return table;
    }

    /** Letters of the pupil and of those who stand for the pupil. */
    static Table letters(Register register, Pupil pupil) {
        Set<String> family = new HashSet<>(Set.of(pupil.id()));
        register.roster().representatives().stream()
                .filter(one -> one.pupilId().equals(pupil.id()))
                .map(Representative::personId)
                .forEach(family::add);
        Table table = Table.headed("Переписка", "Letters")
                .column("received_at", "Получено", "Received")
                .column("from", "От кого", "From")
                .column("to", "Кому", "To")
                .column("answered_at", "Отвечено", "Answered");
        for (Letter letter : register.traffic().letters()) {
            boolean own = family.contains(letter.fromId()) || family.contains(letter.toId());
            if (own && !letter.receivedAt().isAfter(register.asOf())) {
                table.row(
                        Cells.moment(register, letter.receivedAt()),
                        Cells.person(register, letter.fromId()),
                        Cells.person(register, letter.toId()),
                        Cells.moment(register, letter.answeredAt()));
            }
        }
        return table.lacking(register.lacks(PackageFile.LETTERS), "Переписка", "Letters");
    }

    /** The annual calendar of study: the periods and the days off. */
    static Table calendar(Register register) {
        Table table = Table.headed("Календарный учебный график", "Calendar of study")
                .column("what", "Что", "What")
                .column("from", "С", "From")
                .column("to", "По", "To");
        for (Period period : register.timeline().periods()) {
            if (register.classes().stream().anyMatch(one -> period.isFor(one.grade()))) {
                table.row(PeriodNames.of(register.timeline(), period), Cell.day(period.from()), Cell.day(period.to()));
            }
        }
        register.timeline()
                .daysOff()
                .forEach((day, name) -> table.row(
                        name.isEmpty() ? Cell.said("неучебный день", "day off") : Cell.words(name),
                        Cell.day(day),
                        Cell.day(day)));
        return table.lacking(register.lacks(PackageFile.PERIODS), "Учебные периоды", "Study periods")
                .lacking(register.lacks(PackageFile.DAYS_OFF), "Неучебные дни", "Days off");
    }
}
