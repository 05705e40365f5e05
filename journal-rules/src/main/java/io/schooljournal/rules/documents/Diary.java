package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.util.Set;

/**
 * A pupil's diary: the timetable with topics, homework, marks and attendance; averages, final marks, what went well and what
 * did not; the calendar and the letters. For one week it is the printout that parents get on paper, for a class a diary of
 * each pupil.
 */
final class Diary implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.DIARY;
    }

    @Override
    public Text title() {
        return new Text("Дневник обучающегося", "Pupil's diary");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PUPIL, Choice.SUBJECT, Choice.PERIOD, Choice.MONTH, Choice.WEEK);
    }

    @Override
    public Set<Choice> needs() {
        return Set.of(Choice.CLASS);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(
                Topic.CALENDAR,
                Topic.TIMETABLE,
                Topic.TOPICS,
                Topic.HOMEWORK,
                Topic.TASKS_AHEAD,
                Topic.MARKS,
                Topic.ATTENDANCE,
                Topic.FINAL_MARKS,
                Topic.AVERAGE,
                Topic.FORECAST,
                Topic.ACHIEVEMENTS,
                Topic.NEGATIVE_DYNAMICS,
                Topic.HISTORY,
                Topic.LETTERS);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        Register register = draft.register();
        boolean weekly = register.selection().week() != null;
        for (SchoolClass schoolClass : register.classes()) {
            for (Pupil pupil : register.pupilsOf(schoolClass)) {
                draft.sheet(DiaryPages.lessons(register, pupil));
                draft.sheet(
                        PupilTables.currentMarks(marking, schoolClass, pupil).goingOn());
                if (!weekly) {
                    draft.sheet(PupilTables.finals(marking, schoolClass, pupil).goingOn());
                    draft.sheet(DiaryPages.groups(marking, schoolClass, pupil).goingOn());
                    draft.sheet(DiaryPages.letters(register, pupil).goingOn());
                }
            }
        }
        if (weekly) {
            draft.signedBy("Родитель (законный представитель)", "Parent")
                    .signedBy("Классный руководитель", "Class teacher");
        } else {
            draft.sheet(DiaryPages.calendar(register));
        }
    }
}
