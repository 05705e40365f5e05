package io.schooljournal.rules.documents;

import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Cell.Share;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.Average;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Programme.PlanItem;
import io.schooljournal.rules.register.Programme.Subject;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.Pupil;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The control indicators of some classes together, each a share; several classes are counted, not averaged. */
final class Indicators {
    private final Marking marking;
    private final Register register;
    private final List<SchoolClass> classes;

    Indicators(Marking marking, List<SchoolClass> classes) {
        this.marking = marking;
        this.register = marking.register();
        this.classes = classes;
    }

    private List<Lesson> held() {
        return classes.stream().flatMap(one -> marking.held(one, null).stream()).toList();
    }

    /** Teachers who recorded every one of their held lessons. */
    Cell teachersFilling() {
        Set<String> all = new TreeSet<>();
        Set<String> behind = new HashSet<>();
        for (Lesson lesson : held()) {
            String holder = lesson.substituteId() == null ? lesson.teacherId() : lesson.substituteId();
            if (holder != null) {
                all.add(holder);
                if (lesson.recordedAt() == null) {
                    behind.add(holder);
                }
            }
        }
        boolean told = register.lacks(PackageFile.LESSONS, "recorded_at", "teacher_id") == null;
        return told ? new Share(all.size() - (long) behind.size(), all.size()) : Cell.BLANK;
    }

    /** Pupils on a page, one for each subject they learn, who have exactly so many marks. */
    Cell pupilsWithMarks(int exactly) {
        if (register.lacks(PackageFile.MARKS) != null) {
            return Cell.BLANK;
        }
        List<Integer> counts = new ArrayList<>();
        for (SchoolClass one : classes) {
            for (Subject subject : marking.subjectsOf(one)) {
                if (!marking.isMarked(one, subject)) {
                    continue;
                }
                counts.addAll(Filling.marksOfPupils(marking, one, subject, marking.held(one, subject.id())));
            }
        }
        return new Share(counts.stream().filter(count -> count == exactly).count(), counts.size());
    }

    Cell homework() {
        List<Lesson> held = held();
        long with = held.stream()
                .filter(lesson -> !register.classwork().homeworkOf(lesson).isEmpty())
                .count();
        return register.lacks(PackageFile.HOMEWORK) == null ? new Share(with, held.size()) : Cell.BLANK;
    }

    /** Items planned until today for which a lesson was held. */
    Cell plan() {
        if (register.lacks(PackageFile.PLAN, "planned_on") != null
                || register.lacks(PackageFile.LESSONS, "plan_id") != null) {
            return Cell.BLANK;
        }
        Set<String> ids = classes.stream().map(SchoolClass::id).collect(Collectors.toSet());
        Set<String> fulfilled =
                held().stream().map(Lesson::planId).filter(Objects::nonNull).collect(Collectors.toSet());
        List<PlanItem> due = register.programme().plan().stream()
                .filter(item -> ids.contains(item.classId()) && isDue(item.plannedOn()))
                .toList();
        long done = due.stream().filter(item -> fulfilled.contains(item.id())).count();
        return new Share(done, due.size());
    }

    private boolean isDue(@Nullable LocalDate planned) {
        return planned != null
                && !planned.isAfter(register.today())
                && register.days().includes(planned);
    }

    Cell parents(Visits visits) {
        Set<String> all = new TreeSet<>();
        classes.forEach(one -> all.addAll(visits.parents(one)));
        return register.lacks(PackageFile.REPRESENTATIVES) == null ? visits.share(all) : Cell.BLANK;
    }

    Cell pupils(Visits visits) {
        List<String> all =
                classes.stream().flatMap(one -> visits.pupils(one).stream()).toList();
        return visits.share(all);
    }

    /** Finals of the chosen period that are the expected mark. */
    Cell objectivity() {
        if (marking.period() == null
                || register.lacks(PackageFile.FINAL_MARKS) != null
                || register.lacks(PackageFile.MARKS) != null) {
            return Cell.BLANK;
        }
        long same = 0;
        long all = 0;
        for (SchoolClass one : classes) {
            for (Pupil pupil : register.pupilsOf(one)) {
                for (Map.Entry<String, Average> mean : marking.averages(pupil).entrySet()) {
                    Integer points = marking.finalPoints(pupil, mean.getKey(), marking.period());
                    Integer expected = mean.getValue().expected();
                    if (points != null && expected != null) {
                        all++;
                        same += points.equals(expected) ? 1 : 0;
                    }
                }
            }
        }
        return new Share(same, all);
    }

    /** Control works held on the day for which the plan has them. */
    Cell controlWorks() {
        if (register.lacks(PackageFile.PLAN, "planned_on") != null
                || register.lacks(PackageFile.LESSONS, "plan_id", "work_kind") != null) {
            return Cell.BLANK;
        }
        Map<String, PlanItem> items = register.programme().plan().stream()
                .collect(Collectors.toMap(PlanItem::id, item -> item, (one, other) -> one));
        long kept = 0;
        long all = 0;
        for (Lesson lesson : held()) {
            PlanItem item = lesson.planId() == null ? null : items.get(lesson.planId());
            boolean control = lesson.workKind() != null && lesson.workKind() != WorkKind.CURRENT;
            if (control && item != null && item.plannedOn() != null) {
                all++;
                kept += lesson.day().equals(item.plannedOn()) ? 1 : 0;
            }
        }
        return new Share(kept, all);
    }
}
