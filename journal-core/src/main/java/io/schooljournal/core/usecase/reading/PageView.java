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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One page as one reader sees it: each cell with what the policy says to a change of it. */
record PageView(Sitting sitting, SubjectId subject, LocalDate from, LocalDate to) {
    private static final List<EntryKind> AT_A_LESSON =
            List.of(EntryKind.HOMEWORK, EntryKind.MARK, EntryKind.ATTENDANCE, EntryKind.ABSENCE_REASON);
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
        facts.expect(
                Selection.all(EntryKind.LESSON).subject(subject),
                Selection.all(EntryKind.FINAL_MARK).subject(subject),
                Selection.all(EntryKind.MEMBERSHIP),
                Selection.all(EntryKind.PAGE).subject(subject));
        Map<LessonId, Entry> lessons = lessons();
        expectAround(lessons);
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
                openings.columns(lessons.values()),
                openings.finals(this::isShown),
                cells(lessons));
    }

    /** Returns the lessons of the page in the days asked for, in the order in which they were written. */
    private Map<LessonId, Entry> lessons() {
        Map<LessonId, Entry> lessons = new LinkedHashMap<>();
        for (Entry entry :
                sitting.facts().standing(Selection.all(EntryKind.LESSON).subject(subject))) {
            if (entry.slot().lesson() != null
                    && isShown(LocalDate.parse(entry.slot().item()))) {
                lessons.put(entry.slot().lesson(), entry);
            }
        }
        return lessons;
    }

    /** Of a year, only what hangs on the lessons shown is read, and when the other lessons of their days end. */
    private void expectAround(Map<LessonId, Entry> lessons) {
        List<Selection> wanted = new ArrayList<>();
        lessons.forEach((id, lesson) -> {
            AT_A_LESSON.forEach(kind -> wanted.add(at(kind, id)));
            wanted.add(Selection.all(EntryKind.LESSON).item(lesson.slot().item()));
        });
        sitting.facts().expect(wanted.toArray(Selection[]::new));
    }

    private Selection at(EntryKind kind, LessonId lesson) {
        return Selection.all(kind).subject(subject).lesson(lesson);
    }

    private List<PageCell> cells(Map<LessonId, Entry> lessons) {
        List<PageCell> cells = new ArrayList<>();
        lessons.values().forEach(lesson -> cells.add(cell(lesson, lesson)));
        for (EntryKind kind : AT_A_LESSON) {
            lessons.forEach((id, lesson) ->
                    sitting.facts().standing(at(kind, id)).forEach(entry -> cells.add(cell(entry, lesson))));
        }
        for (Entry entry :
                sitting.facts().standing(Selection.all(EntryKind.FINAL_MARK).subject(subject))) {
            if (!(entry.content() instanceof FinalMarkRecord mark) || isShown(mark.periodEnd())) {
                cells.add(cell(entry, null));
            }
        }
        return cells;
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
