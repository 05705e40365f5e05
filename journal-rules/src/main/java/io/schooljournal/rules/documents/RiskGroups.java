package io.schooljournal.rules.documents;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.MarkValue.Judgement;
import io.schooljournal.core.mark.MarkValue.Points;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.figures.Average;
import io.schooljournal.rules.figures.PupilResult;
import io.schooljournal.rules.figures.PupilResult.Standing;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import io.schooljournal.rules.register.Timeline.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** To which groups a pupil belongs, and by what: excellent, good, nearly so, at risk, falling. */
final class RiskGroups {
    private final Marking marking;
    private final SchoolClass schoolClass;
    private final @Nullable Period before;

    /** A group and the subjects for which the pupil is in it, each with its mark. */
    record Membership(Group group, String why) {}

    /** The groups that class teachers follow. */
    enum Group {
        EXCELLENT("отличники", "excellent pupils", false),
        GOOD("хорошисты", "good pupils", false),
        POTENTIALLY_EXCELLENT("потенциальные отличники", "potential excellent pupils", false),
        POTENTIALLY_GOOD("потенциальные хорошисты", "potential good pupils", false),
        AT_RISK("группа риска", "risk group", true),
        FALLING("отрицательная динамика", "negative dynamics", true);

        private final String ru;
        private final String en;
        private final boolean alarming;

        Group(String ru, String en, boolean alarming) {
            this.ru = ru;
            this.en = en;
            this.alarming = alarming;
        }

        Text text() {
            return new Text(ru, en);
        }

        boolean isAlarming() {
            return alarming;
        }
    }

    RiskGroups(Marking marking, SchoolClass schoolClass) {
        this.marking = marking;
        this.schoolClass = schoolClass;
        this.before = marking.before(schoolClass, marking.period());
    }

    List<Membership> of(Pupil pupil, @Nullable PupilResult result) {
        List<Membership> groups = new ArrayList<>();
        if (result != null) {
            standing(groups, pupil, result);
        }
        risk(groups, pupil, result);
        falling(groups, pupil);
        return groups;
    }

    private void standing(List<Membership> groups, Pupil pupil, PupilResult result) {
        boolean whole = result.notAssessed().isEmpty();
        Standing standing = result.standing(marking.terms());
        if (whole && standing == Standing.EXCELLENT) {
            groups.add(new Membership(Group.EXCELLENT, ""));
        }
        if (whole && standing == Standing.GOOD) {
            groups.add(new Membership(Group.GOOD, ""));
        }
        if (whole && result.isPotentiallyExcellent(marking.terms())) {
            groups.add(new Membership(
                    Group.POTENTIALLY_EXCELLENT,
                    below(pupil, result, marking.terms().excellent())));
        }
        if (whole && result.isPotentiallyGood(marking.terms())) {
            groups.add(new Membership(
                    Group.POTENTIALLY_GOOD, below(pupil, result, marking.terms().good())));
        }
    }

    /** The subjects whose final is below some points. */
    private String below(Pupil pupil, PupilResult result, int points) {
        List<String> subjects = new ArrayList<>();
        for (String subject : result.finals().keySet()) {
            Integer own = marking.finalPoints(pupil, subject, marking.period());
            if (own != null && own < points) {
                subjects.add(named(subject, own.toString()));
            }
        }
        return String.join(", ", subjects);
    }

    /** Any unsatisfactory final, or not assessed, or an unsatisfactory expected mark where no final stands. */
    private void risk(List<Membership> groups, Pupil pupil, @Nullable PupilResult result) {
        int least = marking.terms().satisfactory();
        List<String> why = new ArrayList<>();
        if (result != null) {
            result.finals().forEach((subject, mark) -> {
                String written = marking.finalMark(pupil, subject, marking.period());
                if (written != null && isUnsatisfactory(mark, least)) {
                    why.add(named(subject, written));
                }
            });
            result.notAssessed().forEach(subject -> why.add(named(subject, "н/а")));
        }
        for (Map.Entry<String, Average> mean : marking.averages(pupil).entrySet()) {
            Integer expected = mean.getValue().expected();
            if (expected != null
                    && expected < least
                    && marking.finalMark(pupil, mean.getKey(), marking.period()) == null) {
                why.add(named(mean.getKey(), mean.getValue().shown() + " → " + expected));
            }
        }
        if (!why.isEmpty()) {
            groups.add(new Membership(Group.AT_RISK, String.join(", ", why)));
        }
    }

    private static boolean isUnsatisfactory(MarkValue mark, int least) {
        return mark == Judgement.FAIL || (mark instanceof Points points && points.value() < least);
    }

    /** The final, or without one the expected mark, is lower than the final of the period before. */
    private void falling(List<Membership> groups, Pupil pupil) {
        if (before == null || before.kind() == PeriodKind.YEAR) {
            return;
        }
        Map<String, Average> means = marking.averages(pupil);
        List<String> why = new ArrayList<>();
        marking.subjectsOf(schoolClass).forEach(subject -> {
            Integer was = marking.finalPoints(pupil, subject.id(), before);
            Integer is = marking.finalPoints(pupil, subject.id(), marking.period());
            Average mean = means.get(subject.id());
            Integer now = is != null || mean == null ? is : mean.expected();
            if (was != null && now != null && now < was) {
                why.add(named(subject.id(), was + " → " + now));
            }
        });
        if (!why.isEmpty()) {
            groups.add(new Membership(Group.FALLING, String.join(", ", why)));
        }
    }

    private String named(String subject, String what) {
        return marking.register().programme().shown(subject) + " (" + what + ")";
    }
}
