package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.FinalMarkRecord;
import io.schooljournal.core.content.Homework;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.Presence;
import io.schooljournal.core.content.ReasonRecord;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.content.Visit;
import io.schooljournal.core.gate.Facts;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What a journal tells one pupil's diary. */
final class DiaryPages {
    private static final int AT_ONCE = 500;
    private static final Set<EntryKind> SHOWN = Set.of(
            EntryKind.LESSON,
            EntryKind.HOMEWORK,
            EntryKind.MARK,
            EntryKind.ATTENDANCE,
            EntryKind.ABSENCE_REASON,
            EntryKind.FINAL_MARK);

    private final Sitting sitting;
    private final Facts facts;
    private final PupilId pupil;

    DiaryPages(Sitting sitting, PupilId pupil) {
        this.sitting = sitting;
        this.facts = sitting.facts();
        this.pupil = pupil;
    }

    /** A diary has what happened in the class while the pupil was on its list; of a class where the pupil never was, nothing. */
    Diary between(LocalDate from, LocalDate to) {
        facts.expect(
                Selection.all(EntryKind.PAGE),
                Selection.all(EntryKind.SUBGROUP),
                Selection.all(EntryKind.LESSON),
                Selection.all(EntryKind.HOMEWORK),
                own(EntryKind.MEMBERSHIP),
                own(EntryKind.MARK),
                own(EntryKind.ATTENDANCE),
                own(EntryKind.ABSENCE_REASON),
                own(EntryKind.FINAL_MARK),
                own(EntryKind.VISIT).person(sitting.actor().id()));
        return facts.content(Slot.ofPupil(EntryKind.MEMBERSHIP, pupil), Membership.class)
                .map(listed -> between(from, to, listed))
                .orElseGet(() -> new Diary(null, List.of(), List.of(), List.of(), List.of(), 0));
    }

    private Diary between(LocalDate from, LocalDate to, Membership listed) {
        return new Diary(
                new Cards(sitting).of(List.of(pupil)).get(pupil),
                each(Selection.all(EntryKind.PAGE), Page.class, (slot, page) -> new Diary.Subject(subject(slot), page)),
                days(from, to, listed),
                each(
                        own(EntryKind.FINAL_MARK),
                        FinalMarkRecord.class,
                        (slot, mark) -> new Diary.Final(subject(slot), mark)),
                changed(),
                sitting.storage().changeLog().end(sitting.book()).length());
    }

    private Selection own(EntryKind kind) {
        return Selection.all(kind).pupil(pupil);
    }

    private static SubjectId subject(Slot slot) {
        return Objects.requireNonNull(slot.subject(), "what stands on a page has a subject");
    }

    private <C extends Content, T> List<T> each(Selection selection, Class<C> type, BiFunction<Slot, C, T> shown) {
        List<T> found = new ArrayList<>();
        for (Entry entry : facts.standing(selection)) {
            if (type.isInstance(entry.content())) {
                found.add(shown.apply(entry.slot(), type.cast(entry.content())));
            }
        }
        return found;
    }

    private List<Diary.Day> days(LocalDate from, LocalDate to, Membership listed) {
        List<Diary.Day> days = new ArrayList<>();
        for (Entry entry : facts.standing(Selection.all(EntryKind.LESSON))) {
            if (entry.content() instanceof LessonRecord record && concerns(entry.slot(), record)) {
                LocalDate day = facts.zone().dayOf(record.startsAt());
                if (!day.isBefore(from) && !day.isAfter(to) && listed.includes(day)) {
                    days.add(day(entry.slot(), record));
                }
            }
        }
        days.sort(Comparator.comparing(day -> day.record().startsAt()));
        return days;
    }

    /** A lesson of a subgroup concerns those who are in it. */
    private boolean concerns(Slot lesson, LessonRecord record) {
        SubgroupId subgroup = record.subgroup();
        return subgroup == null
                || facts.content(Slot.onPage(EntryKind.SUBGROUP, subject(lesson), subgroup.value()), SubgroupList.class)
                        .filter(list -> list.pupils().contains(pupil))
                        .isPresent();
    }

    private Diary.Day day(Slot slot, LessonRecord record) {
        LessonId lesson = Objects.requireNonNull(slot.lesson(), "a lesson names itself");
        List<Homework> homework =
                each(Selection.all(EntryKind.HOMEWORK).lesson(lesson), Homework.class, (at, task) -> at).stream()
                        .filter(at -> at.pupil() == null || pupil.equals(at.pupil()))
                        .flatMap(at -> facts.content(at, Homework.class).stream())
                        .toList();
        List<MarkRecord> marks = each(own(EntryKind.MARK).lesson(lesson), MarkRecord.class, (at, mark) -> mark);
        return new Diary.Day(
                subject(slot),
                lesson,
                record,
                homework,
                marks,
                facts.content(Slot.atLesson(EntryKind.ATTENDANCE, subject(slot), lesson, pupil), Presence.class)
                        .map(Presence::status)
                        .orElse(null),
                facts.content(Slot.atLesson(EntryKind.ABSENCE_REASON, subject(slot), lesson, pupil), ReasonRecord.class)
                        .map(ReasonRecord::reason)
                        .orElse(null));
    }

    private List<Entry> changed() {
        Optional<Visit> last = facts.content(
                Slot.between(EntryKind.VISIT, pupil, sitting.actor().id()), Visit.class);
        if (last.isEmpty()) {
            return List.of();
        }
        List<Entry> changed = new ArrayList<>();
        long after = last.get().changes();
        List<Entry> later = sitting.storage().journals().entries(sitting.book(), after, AT_ONCE);
        while (!later.isEmpty()) {
            later.stream().filter(this::isForThePupil).forEach(changed::add);
            after += later.size();
            later = sitting.storage().journals().entries(sitting.book(), after, AT_ONCE);
        }
        return changed;
    }

    private boolean isForThePupil(Entry entry) {
        Slot slot = entry.slot();
        boolean own = slot.pupil() == null || pupil.equals(slot.pupil());
        boolean hidden = entry.content() instanceof LessonRecord record && !concerns(slot, record);
        return SHOWN.contains(slot.kind()) && own && !hidden;
    }
}
