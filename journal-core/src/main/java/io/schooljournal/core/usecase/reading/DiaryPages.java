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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What a journal tells one pupil's diary. */
final class DiaryPages {
    private static final int AT_ONCE = 500;
    /** Of more days than these, the lessons of the whole year are read. */
    private static final int DAYS_BY_ONE = 64;

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
        List<Selection> wanted = new ArrayList<>(List.of(
                Selection.all(EntryKind.PAGE),
                Selection.all(EntryKind.SUBGROUP),
                own(EntryKind.MEMBERSHIP),
                own(EntryKind.FINAL_MARK),
                own(EntryKind.VISIT).person(sitting.actor().id())));
        wanted.addAll(lessonsOf(from, to));
        facts.expect(wanted.toArray(Selection[]::new));
        return facts.content(Slot.ofPupil(EntryKind.MEMBERSHIP, pupil), Membership.class)
                .map(listed -> between(from, to, listed))
                .orElseGet(() -> new Diary(null, List.of(), List.of(), List.of(), List.of(), 0));
    }

    /** Of a few weeks only the lessons of their days are read, not those of the year. */
    private static List<Selection> lessonsOf(LocalDate from, LocalDate to) {
        Selection lessons = Selection.all(EntryKind.LESSON);
        if (to.isBefore(from)) {
            return List.of();
        }
        return ChronoUnit.DAYS.between(from, to) < DAYS_BY_ONE
                ? from.datesUntil(to.plusDays(1))
                        .map(day -> lessons.item(day.toString()))
                        .toList()
                : List.of(lessons);
    }

    private Diary between(LocalDate from, LocalDate to, Membership listed) {
        return new Diary(
                new Cards(sitting).of(List.of(pupil)).get(pupil),
                each(Selection.all(EntryKind.PAGE), Page.class, (slot, page) -> new Diary.Subject(subject(slot), page)),
                days(lessons(from, to, listed)),
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

    private List<Entry> lessons(LocalDate from, LocalDate to, Membership listed) {
        List<Entry> lessons = new ArrayList<>();
        for (Selection selection : lessonsOf(from, to)) {
            for (Entry entry : facts.standing(selection)) {
                if (entry.content() instanceof LessonRecord record && concerns(entry.slot(), record)) {
                    LocalDate day = facts.zone().dayOf(record.startsAt());
                    if (!day.isBefore(from) && !day.isAfter(to) && listed.includes(day)) {
                        lessons.add(entry);
                    }
                }
            }
        }
        return lessons;
    }

    private List<Diary.Day> days(List<Entry> lessons) {
        facts.expect(lessons.stream()
                .flatMap(entry -> atALesson(lesson(entry.slot())))
                .toArray(Selection[]::new));
        return lessons.stream()
                .map(entry -> day(entry.slot(), (LessonRecord) Objects.requireNonNull(entry.content())))
                .sorted(Comparator.comparing(day -> day.record().startsAt()))
                .toList();
    }

    private Stream<Selection> atALesson(LessonId lesson) {
        return Stream.concat(
                Stream.of(Selection.all(EntryKind.HOMEWORK).lesson(lesson)),
                Stream.of(EntryKind.MARK, EntryKind.ATTENDANCE, EntryKind.ABSENCE_REASON)
                        .map(kind -> own(kind).lesson(lesson)));
    }

    private static LessonId lesson(Slot slot) {
        return Objects.requireNonNull(slot.lesson(), "a lesson names itself");
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
        LessonId lesson = lesson(slot);
        return new Diary.Day(
                subject(slot),
                lesson,
                record,
                homework(lesson),
                contents(lesson, EntryKind.MARK, MarkRecord.class).toList(),
                contents(lesson, EntryKind.ATTENDANCE, Presence.class)
                        .map(Presence::status)
                        .findFirst()
                        .orElse(null),
                contents(lesson, EntryKind.ABSENCE_REASON, ReasonRecord.class)
                        .map(ReasonRecord::reason)
                        .findFirst()
                        .orElse(null));
    }

    private List<Homework> homework(LessonId lesson) {
        return facts.standing(Selection.all(EntryKind.HOMEWORK).lesson(lesson)).stream()
                .filter(entry -> isOwn(entry.slot()))
                .map(Entry::content)
                .filter(Homework.class::isInstance)
                .map(Homework.class::cast)
                .toList();
    }

    private boolean isOwn(Slot slot) {
        return slot.pupil() == null || pupil.equals(slot.pupil());
    }

    private <C extends Content> Stream<C> contents(LessonId lesson, EntryKind kind, Class<C> type) {
        return facts.contents(own(kind).lesson(lesson), type).stream();
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
        boolean hidden = entry.content() instanceof LessonRecord record && !concerns(slot, record);
        return SHOWN.contains(slot.kind()) && isOwn(slot) && !hidden;
    }
}
