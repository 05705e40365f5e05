package io.schooljournal.rules.documents;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document.Weight;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.NoticeTerms.Topic;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.core.report.Choice;
import io.schooljournal.rules.register.Classwork.Lesson;
import io.schooljournal.rules.register.Programme.PlanItem;
import io.schooljournal.rules.register.Register;
import io.schooljournal.rules.register.Roster.SchoolClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lesson plan against what was held: page by page, and item by item where one class is chosen. */
final class PlanCoverage implements Maker {
    @Override
    public DocumentKind kind() {
        return DocumentKind.PLAN_COVERAGE;
    }

    @Override
    public Text title() {
        return new Text("Прохождение программы: план и факт", "Lesson plan against fact");
    }

    @Override
    public Set<Choice> takes() {
        return Set.of(Choice.CLASS, Choice.SUBJECT, Choice.PERIOD, Choice.MONTH);
    }

    @Override
    public Set<Topic> shows() {
        return Set.of(Topic.TOPICS);
    }

    @Override
    public void write(Draft draft) {
        Register register = draft.register();
        Map<String, LocalDate> heldOn = heldOn(register);
        draft.sheet(pages(register, heldOn));
        if (register.selection().schoolClass() != null) {
            draft.sheet(items(register, heldOn).goingOn());
        }
    }

    /** The first held lesson of each item. */
    private static Map<String, LocalDate> heldOn(Register register) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Lesson lesson : register.classwork().lessons()) {
            if (lesson.planId() != null && !lesson.startsAt().isAfter(register.asOf())) {
                days.putIfAbsent(lesson.planId(), lesson.day());
            }
        }
        return days;
    }

    private static List<PlanItem> chosen(Register register, SchoolClass schoolClass) {
        String subject = register.selection().subject();
        return register.programme().plan().stream()
                .filter(item -> item.classId().equals(schoolClass.id()))
                .filter(item -> subject == null || subject.equals(item.subjectId()))
                .filter(item -> item.plannedOn() == null
                        ? register.days().from() == null
                        : register.days().includes(item.plannedOn()))
                .toList();
    }

    private static Table pages(Register register, Map<String, LocalDate> heldOn) {
        Table table = Table.headed("По классам и предметам", "By class and subject")
                .column("class", "Класс", "Class")
                .column("subject", "Предмет", "Subject")
                .column("planned", "По плану тем", "Items planned")
                .column("due", "должно быть пройдено", "due by now")
                .column("held", "Пройдено", "Covered")
                .column("share", "Доля пройденного из должного", "Share of those due")
                .column("undated", "без даты", "without a day");
        boolean told = register.lacks(PackageFile.LESSONS, "plan_id") == null;
        boolean dated = register.lacks(PackageFile.PLAN, "planned_on") == null;
        for (SchoolClass schoolClass : register.classes()) {
            Map<String, List<PlanItem>> bySubject =
                    new TreeMap<>(register.programme().byName());
            chosen(register, schoolClass)
                    .forEach(item -> bySubject
                            .computeIfAbsent(item.subjectId(), id -> new ArrayList<>())
                            .add(item));
            bySubject.forEach((subject, items) -> {
                List<PlanItem> due =
                        items.stream().filter(item -> isDue(register, item)).toList();
                long done = due.stream()
                        .filter(item -> heldOn.containsKey(item.id()))
                        .count();
                long held = items.stream()
                        .filter(item -> heldOn.containsKey(item.id()))
                        .count();
                table.row(
                        List.of(
                                Cell.words(schoolClass.name()),
                                Cells.subject(register, subject),
                                Cell.number(items.size()),
                                dated ? Cell.number(due.size()) : Cell.BLANK,
                                told ? Cell.number(held) : Cell.BLANK,
                                told && dated ? new Cell.Share(done, due.size()) : Cell.BLANK,
                                Cell.number(items.stream()
                                        .filter(item -> item.plannedOn() == null)
                                        .count())),
                        told && done < due.size() ? Weight.ALERT : Weight.PLAIN);
            });
        }
        return table.lacking(register.lacks(PackageFile.PLAN), "Планирование", "Plan")
                .lacking(register.lacks(PackageFile.PLAN, "planned_on"), "Сроки тем", "Days of items")
                .lacking(register.lacks(PackageFile.LESSONS, "plan_id"), "Пройденные темы", "Items covered");
    }

    private static boolean isDue(Register register, PlanItem item) {
        return item.plannedOn() != null && !item.plannedOn().isAfter(register.today());
    }

    private static Table items(Register register, Map<String, LocalDate> heldOn) {
        Table table = Table.headed("По темам", "Item by item")
                .column("subject", "Предмет", "Subject")
                .column("number", "№", "No.")
                .column("topic", "Тема", "Topic")
                .column("planned_on", "По плану", "Planned")
                .column("held_on", "Проведено", "Held")
                .column("lag_days", "Отставание, дней", "Lag, days");
        for (SchoolClass schoolClass : register.classes()) {
            List<PlanItem> items = chosen(register, schoolClass).stream()
                    .sorted(Comparator.comparing(PlanItem::subjectId)
                            .thenComparing(PlanItem::number, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(PlanItem::plannedOn, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
            for (PlanItem item : items) {
                LocalDate held = heldOn.get(item.id());
                table.row(
                        List.of(
                                Cells.subject(register, item.subjectId()),
                                item.number() == null ? Cell.BLANK : Cell.number(item.number()),
                                Cell.words(item.topic()),
                                Cell.day(item.plannedOn()),
                                Cell.day(held),
                                lag(register, item.plannedOn(), held)),
                        held == null && isDue(register, item) ? Weight.ALERT : Weight.PLAIN);
            }
        }
        return table;
    }

    /** Days from the planned to the held day; of an item that is due and not held, to today. */
    private static Cell lag(Register register, @Nullable LocalDate planned, @Nullable LocalDate held) {
        LocalDate until = held == null ? register.today() : held;
        return planned == null || (held == null && planned.isAfter(until))
                ? Cell.BLANK
                : Cell.number(ChronoUnit.DAYS.between(planned, until));
    }
}
