package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Classwork.Homework;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Register;
import java.util.Set;

/** Homework as it was given: the listing is the journal's, the judgement of age, content and volume is people's. */
final class HomeworkList implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.HOMEWORK;
    }

    @Override
    public Text title() {
        return new Text("Перечень домашних заданий", "Homework as it was given");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PERIOD, Choice.SUBJECT, Choice.TEACHER, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        Table table = Table.plain()
                .column("class", "Класс", "Class")
                .column("subject", "Предмет", "Subject")
                .column("lesson_day", "Дата урока", "Lesson on")
                .column("topic", "Тема", "Topic")
                .column("homework", "Домашнее задание", "Homework")
                .column("for_pupil", "Кому", "For")
                .column("entered_at", "Внесено", "Entered")
                .lacking(register.lacks(PackageFile.HOMEWORK), "Домашние задания", "Homework");
        for (Lesson lesson : register.classwork().lessons()) {
            for (Homework homework : register.classwork().homeworkOf(lesson)) {
                table.row(
                        Cells.className(register, lesson.classId()),
                        Cell.words(register.programme().shown(lesson.subjectId())),
                        Cell.day(lesson.day()),
                        Cell.words(lesson.topic()),
                        Cell.words(homework.text()),
                        Cells.pupil(register, homework.pupilId()),
                        Cells.moment(register, homework.enteredAt()));
            }
        }
        draft.wide().sheet(table);
    }
}
