package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Facts;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One page as one reader sees it: each cell with what the policy says to a change of it. */
record PageView(Sitting sitting, SubjectId subject, LocalDate from, LocalDate to) {
    private static final Map<EntryKind, Action> CHANGED_BY = Map.of(
            EntryKind.LESSON, Action.RECORD_LESSON,
            EntryKind.HOMEWORK, Action.ASSIGN_HOMEWORK,
            EntryKind.MARK, Action.CHANGE_MARK,
            EntryKind.ATTENDANCE, Action.RECORD_ATTENDANCE,
            EntryKind.ABSENCE_REASON, Action.SET_ABSENCE_REASON,
            EntryKind.FINAL_MARK, Action.SET_FINAL_MARK);

    /** Of which the policy asks what they say; of one that was withdrawn, what it said last. */
    private static final Set<EntryKind> LAST_SAID = Set.of(EntryKind.MARK, EntryKind.FINAL_MARK);

    JournalPage page() {
        Facts facts = sitting.facts();
        List<Selection> wanted = new ArrayList<>();
        CHANGED_BY.keySet().forEach(kind -> wanted.add(Selection.all(kind).subject(subject)));
        wanted.add(Selection.all(EntryKind.LESSON));
        wanted.add(Selection.all(EntryKind.MEMBERSHIP));
        wanted.add(Selection.all(EntryKind.PAGE).subject(subject));
        facts.expect(wanted.toArray(Selection[]::new));
        Map<PupilId, String> names = new Cards(sitting).ofPupils();
        List<JournalPage.Line> pupils = new ArrayList<>();
        for (Entry entry : facts.standing(Selection.all(EntryKind.MEMBERSHIP))) {
            if (entry.slot().pupil() != null && entry.content() instanceof Membership membership) {
                String name = names.get(entry.slot().pupil());
                pupils.add(new JournalPage.Line(entry.slot().pupil(), membership, name));
            }
        }
        PageOpenings openings = new PageOpenings(sitting, subject);
        return new JournalPage(
                facts.page(subject).orElse(null),
                pupils,
                openings.columns(onPage(EntryKind.LESSON).stream()
                        .filter(lesson -> isShown(LocalDate.parse(lesson.slot().item())))
                        .toList()),
                openings.finals(this::isShown),
                cells());
    }

    private List<PageCell> cells() {
        Map<LessonId, Entry> lessons = new HashMap<>();
        for (Entry entry : onPage(EntryKind.LESSON)) {
            if (entry.slot().lesson() != null
                    && isShown(LocalDate.parse(entry.slot().item()))) {
                lessons.put(entry.slot().lesson(), entry);
            }
        }
        List<PageCell> cells = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            if (CHANGED_BY.containsKey(kind)) {
                onPage(kind).stream()
                        .filter(entry -> isShown(entry, lessons))
                        .map(entry -> cell(entry, lessons.get(entry.slot().lesson())))
                        .forEach(cells::add);
            }
        }
        return cells;
    }

    private List<Entry> onPage(EntryKind kind) {
        return sitting.facts().standing(Selection.all(kind).subject(subject));
    }

    private boolean isShown(Entry entry, Map<LessonId, Entry> lessons) {
        return entry.slot().lesson() == null
                ? !(entry.content() instanceof FinalMarkRecord mark) || isShown(mark.periodEnd())
                : lessons.containsKey(entry.slot().lesson());
    }

    private boolean isShown(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private PageCell cell(Entry entry, @Nullable Entry lesson) {
        Slot slot = entry.slot();
        Target.Builder target = sitting.facts().target(subject, lesson).pupil(slot.pupil());
        Content last = LAST_SAID.contains(slot.kind()) ? sitting.facts().lastContent(entry) : entry.content();
        if (last instanceof MarkRecord mark) {
            target.workKind(mark.workKind());
        } else if (last instanceof FinalMarkRecord mark) {
            target.finalKind(mark.kind()).periodEnd(mark.periodEnd()).receivedAt(mark.receivedAt());
        }
        Action action = Objects.requireNonNull(CHANGED_BY.get(slot.kind()), "only such kinds stand on a page");
        Answer answer = sitting.ask(action, target.build(), slot);
        return new PageCell(entry, answer.explanation(), answer.asked());
    }
}
