package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.util.Set;

/** An extract for a family: current marks and final marks of one pupil, and what was missed. */
final class Extract implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.EXTRACT;
    }

    @Override
    public Text title() {
        return new Text("Выписка из электронного журнала", "Extract from the electronic journal");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.PUPIL, Choice.CLASS, Choice.PERIOD, Choice.MONTH, Choice.SUBJECT);
    }

    @Override
    public Set<Choice> needs() {
        return Set.of(Choice.PUPIL);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(Topic.MARKS, Topic.FINAL_MARKS, Topic.ATTENDANCE, Topic.AVERAGE);
    }

    @Override
    public boolean reckons() {
        return true;
    }

    @Override
    public void write(Draft draft) {
        Marking marking = draft.marking();
        for (SchoolClass schoolClass : draft.register().classes()) {
            for (Pupil pupil : draft.register().pupilsOf(schoolClass)) {
                draft.sheet(PupilTables.currentMarks(marking, schoolClass, pupil));
                draft.sheet(PupilTables.finals(marking, schoolClass, pupil).goingOn());
                Table missed = Table.headed("Пропуски", "Absences");
                MissedCounts.columns(missed, "", null);
                missed.row(MissedCounts.of(draft.register(), pupil, day -> true).cells(draft.register()));
                draft.sheet(MissedCounts.notes(missed, draft.register()).goingOn());
            }
        }
        draft.signedBy("Классный руководитель", "Class teacher").signedBy("Директор", "Director");
        draft.fact("Выдана по заявлению", "Issued on application", Cell.BLANK);
    }
}
