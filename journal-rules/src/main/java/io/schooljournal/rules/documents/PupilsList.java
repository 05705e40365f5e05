package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.Representative;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.util.List;
import java.util.Set;

/** General information on pupils. */
final class PupilsList implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.PUPILS;
    }

    @Override
    public Text title() {
        return new Text("Общие сведения об обучающихся", "General information on pupils");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.PUPIL);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(Topic.PERSONAL_DATA);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        Table table = Table.plain()
                .column("number", "№", "No.")
                .column("class", "Класс", "Class")
                .column("pupil", "Обучающийся", "Pupil")
                .column("born_on", "Дата рождения", "Born")
                .column("enrolled_on", "Зачислен", "Enrolled")
                .column("withdrawn_on", "Выбыл", "Left")
                .column("parents", "Родители (законные представители)", "Parents")
                .column("paper_only", "Сведения на бумаге", "On paper");
        for (SchoolClass schoolClass : register.classes()) {
            for (Pupil pupil : register.pupilsOf(schoolClass)) {
                List<Representative> parents = register.roster().representatives().stream()
                        .filter(one -> one.pupilId().equals(pupil.id()))
                        .toList();
                table.row(
                        Cell.number(table.next()),
                        Cell.words(schoolClass.name()),
                        Cell.words(pupil.shown()),
                        Cell.day(pupil.bornOn()),
                        Cell.day(pupil.enrolledOn()),
                        Cell.day(pupil.withdrawnOn()),
                        Cell.words(String.join(
                                ", ",
                                parents.stream()
                                        .map(one ->
                                                String.valueOf(register.staff().shown(one.personId())))
                                        .toList())),
                        parents.stream().anyMatch(Representative::paperOnly) ? Cell.said("да", "yes") : Cell.BLANK);
            }
        }
        table.lacking(register.lacks(PackageFile.PUPILS, "born_on"), "Даты рождения", "Days of birth")
                .lacking(register.lacks(PackageFile.REPRESENTATIVES), "Родители", "Parents");
        draft.wide().sheet(table);
    }
}
