package io.schooljournal.rules.register;

import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.Choice;
import io.schooljournal.core.wire.Suggestion;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges whether what is chosen is in the journal and goes together. */
final class Choices {
    private Choices() {}

    static void check(Selection chosen, Timeline timeline, Roster roster, Staff staff, Programme programme)
            throws UnknownChoice {
        known(
                Choice.CLASS,
                chosen.schoolClass(),
                roster.classes().stream().map(Roster.SchoolClass::id).toList());
        known(
                Choice.PERIOD,
                chosen.period(),
                timeline.periods().stream().map(Timeline.Period::id).toList());
        known(
                Choice.PUPIL,
                chosen.pupil(),
                roster.pupils().stream().map(Roster.Pupil::id).toList());
        known(
                Choice.SUBJECT,
                chosen.subject(),
                programme.subjects().stream().map(Programme.Subject::id).toList());
        known(
                Choice.TEACHER,
                chosen.teacher(),
                staff.people().stream().map(Staff.Person::id).toList());
        pupilOfClass(chosen, roster);
        periodOfGrade(chosen, timeline, roster);
    }

    private static void known(Choice choice, @Nullable String given, Collection<String> ids) throws UnknownChoice {
        if (given != null && !ids.contains(given)) {
            throw new UnknownChoice("unknown " + choice.word() + " `" + given + "`" + Suggestion.among(given, ids));
        }
    }

    private static void pupilOfClass(Selection chosen, Roster roster) throws UnknownChoice {
        Optional<Roster.Pupil> pupil = roster.pupil(chosen.pupil());
        if (pupil.isPresent()
                && chosen.schoolClass() != null
                && !pupil.get().classId().equals(chosen.schoolClass())) {
            throw new UnknownChoice("pupil `" + chosen.pupil() + "` is of class `"
                    + pupil.get().classId() + "`, not of `" + chosen.schoolClass() + "`");
        }
    }

    private static void periodOfGrade(Selection chosen, Timeline timeline, Roster roster) throws UnknownChoice {
        String classId = roster.pupil(chosen.pupil()).map(Roster.Pupil::classId).orElse(chosen.schoolClass());
        Optional<Roster.SchoolClass> schoolClass = roster.schoolClass(classId);
        Optional<Timeline.Period> period = timeline.find(chosen.period());
        if (schoolClass.isPresent()
                && period.isPresent()
                && !period.get().isFor(schoolClass.get().grade())) {
            throw new UnknownChoice("period `" + chosen.period() + "` is not for grade `"
                    + schoolClass.get().grade() + "`, the grade of class `" + classId + "`");
        }
    }
}
