package io.schooljournal.core.gate;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.Consent;
import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a book tells, read when it is asked for, and once. */
public final class Facts {
    private final Storage open;
    private final Book book;
    private final Actor actor;
    private final Instant at;
    private final Calendars calendars;
    private final StateOfThings state;
    private final Map<Selection, Map<Slot, Entry>> read = new HashMap<>();
    private final Map<Slot, Content> written = new HashMap<>();
    private @Nullable Facts register;

    Facts(Storage open, Book book, Actor actor, Instant at, Calendars calendars) {
        this.open = open;
        this.book = book;
        this.actor = actor;
        this.at = at;
        this.calendars = calendars;
        this.state = new StateOfThings(this, actor);
    }

    /**
     * Returns the zone of the school.
     *
     * @return the zone
     */
    public SchoolZone zone() {
        return calendars.zone(book.school());
    }

    /**
     * Returns the local day of the school on which the activity is done.
     *
     * @return the day
     */
    public LocalDate today() {
        return zone().dayOf(at);
    }

    /**
     * Returns when the activity is done.
     *
     * @return the instant, in whole microseconds
     */
    public Instant at() {
        return at;
    }

    Optional<SchoolYear> schoolYear() {
        return book instanceof Journal journal ? schoolYear(journal.year()) : Optional.empty();
    }

    /**
     * Returns the calendar and the study periods of a year of the school.
     *
     * @param year the academic year
     * @return the year; empty when the school has not set it
     */
    public Optional<SchoolYear> schoolYear(AcademicYear year) {
        return calendars.year(book.school(), year);
    }

    /**
     * Reads what will be needed, all together.
     *
     * @param selections what will be asked for
     */
    public void expect(Selection... selections) {
        List<Selection> unread = new ArrayList<>();
        for (Selection selection : selections) {
            if (!knows(selection)) {
                unread.add(selection);
            }
        }
        if (!unread.isEmpty()) {
            List<Entry> found = open.journals().standing(book, unread);
            for (Selection selection : unread) {
                Map<Slot, Entry> own = new LinkedHashMap<>();
                for (Entry entry : found) {
                    if (selection.includes(entry.slot())) {
                        own.put(entry.slot(), entry);
                    }
                }
                read.put(selection, own);
            }
        }
    }

    private boolean knows(Selection selection) {
        return read.containsKey(selection) || read.keySet().stream().anyMatch(known -> known.covers(selection));
    }

    /**
     * Returns the entries that stand, withdrawn ones among them, in the order of the log.
     *
     * @param selection which slots
     * @return the entries, withdrawn ones among them, in the order of the log
     */
    public List<Entry> standing(Selection selection) {
        expect(selection);
        Map<Slot, Entry> own = read.get(selection);
        return own != null
                ? List.copyOf(own.values())
                : read.entrySet().stream()
                        .filter(known -> known.getKey().covers(selection))
                        .findFirst()
                        .map(known -> known.getValue().values().stream())
                        .orElseGet(Stream::empty)
                        .filter(entry -> selection.includes(entry.slot()))
                        .toList();
    }

    /**
     * Returns what stands.
     *
     * @param slot where it stands
     * @return the entries, withdrawn ones among them, in the order of the log
     */
    public Optional<Entry> standing(Slot slot) {
        for (Map.Entry<Selection, Map<Slot, Entry>> known : read.entrySet()) {
            if (known.getKey().includes(slot)) {
                return Optional.ofNullable(known.getValue().get(slot));
            }
        }
        Selection own = Selection.of(slot);
        expect(own);
        return Optional.ofNullable(read.get(own)).map(entries -> entries.get(slot));
    }

    /**
     * Returns the contents that stand in the selected slots, those withdrawn left out.
     *
     * @param <T> the type of the content
     * @param selection which slots
     * @param type the type of their contents
     * @return the contents of that type
     */
    public <T extends Content> List<T> contents(Selection selection, Class<T> type) {
        return standing(selection).stream()
                .map(Entry::content)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /**
     * Returns what a slot says.
     *
     * @param <T> the type of the content
     * @param slot where it stands
     * @param type the type of their contents
     * @return the content, unless nothing stands there, it was withdrawn, or it is of another type
     */
    public <T extends Content> Optional<T> content(Slot slot, Class<T> type) {
        return standing(slot).map(Entry::content).filter(type::isInstance).map(type::cast);
    }

    /**
     * Returns what an entry says, or, when it was withdrawn, what stood there last.
     *
     * @param entry the entry
     * @return the content
     */
    public Content lastContent(Entry entry) {
        Content content = entry.content() == null ? written.get(entry.slot()) : entry.content();
        return content == null ? inHistory(entry) : content;
    }

    private Content inHistory(Entry entry) {
        return open.journals().history(book, entry.slot()).stream()
                .map(Entry::content)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** An entry that is about to be written stands from now on. */
    void notice(Entry entry) {
        Content content = entry.content();
        if (content != null) {
            written.put(entry.slot(), content);
        }
        read.forEach((selection, entries) -> {
            if (selection.includes(entry.slot())) {
                entries.remove(entry.slot());
                entries.put(entry.slot(), entry);
            }
        });
    }

    /**
     * Returns the consents about a pupil, which follow the pupil from class to class and so stand in the register.
     *
     * @param pupil the pupil
     * @return the consents that stand
     */
    public List<Consent> consents(PupilId pupil) {
        Selection consents = Selection.all(EntryKind.CONSENT).pupil(pupil);
        if (book instanceof Register) {
            return contents(consents, Consent.class);
        }
        if (register == null) {
            register = new Facts(open, new Register(book.school()), actor, at, calendars);
        }
        if (!register.knows(consents)) {
            register.expect(Stream.concat(Stream.of(consents), consentsOfTheClass())
                    .distinct()
                    .toArray(Selection[]::new));
        }
        return register.contents(consents, Consent.class);
    }

    /** Whoever has read the list of the class will ask about more than one who is on it. */
    private Stream<Selection> consentsOfTheClass() {
        Selection list = Selection.all(EntryKind.MEMBERSHIP);
        return knows(list)
                ? standing(list).stream()
                        .map(entry -> entry.slot().pupil())
                        .filter(Objects::nonNull)
                        .map(Selection.all(EntryKind.CONSENT)::pupil)
                : Stream.empty();
    }

    /**
     * Returns what the journal says of its year.
     *
     * @return the year, unless it was never opened
     */
    public Optional<JournalYear> year() {
        return content(Slot.journalYear(), JournalYear.class);
    }

    /**
     * Returns the head of a page.
     *
     * @param subject the subject, or null
     * @return the page, unless there is none of the subject
     */
    public Optional<Page> page(SubjectId subject) {
        return content(Slot.onPage(EntryKind.PAGE, subject, ""), Page.class);
    }

    /**
     * Returns the lesson as it stands, with its slot.
     *
     * @param lesson the lesson
     * @return the entry of the lesson, unless it is not there or was withdrawn
     */
    public Optional<Entry> lesson(LessonId lesson) {
        return standing(Selection.all(EntryKind.LESSON).lesson(lesson)).stream()
                .filter(entry -> !entry.withdrawn())
                .findFirst();
    }

    /**
     * Returns what is known of the page of a class, and of the lesson, as the target of a request.
     *
     * @param subject the subject, or null
     * @param lesson the lesson
     * @return the target, to be told more
     */
    public Target.Builder target(@Nullable SubjectId subject, @Nullable Entry lesson) {
        Target.Builder target = Target.builder().subject(subject);
        if (book instanceof Journal journal) {
            target.schoolClass(journal.schoolClass());
        }
        if (lesson != null && lesson.content() instanceof LessonRecord held) {
            target.subject(lesson.slot().subject())
                    .subgroup(held.subgroup())
                    .lessonStart(held.startsAt())
                    .substitute(held.substitute())
                    .classesEnd(classesEnd(lesson.slot().item()));
        }
        return target;
    }

    /** Returns when the last lesson of a day ends, or null when that is not known of every lesson. */
    private @Nullable Instant classesEnd(String day) {
        Instant last = null;
        for (LessonRecord lesson : contents(Selection.all(EntryKind.LESSON).item(day), LessonRecord.class)) {
            Instant end = lesson.endsAt();
            if (end == null) {
                return null;
            }
            last = last == null || end.isAfter(last) ? end : last;
        }
        return last;
    }

    /**
     * Returns the application about a slot that is on its way.
     *
     * @param slot where it stands
     * @return the correction, unless there is none
     */
    public Optional<Correction> pendingCorrection(Slot slot) {
        return state.pending(slot);
    }

    /** Returns the request with those of the missing facts that the book tells. */
    Request tell(Request request, List<Fact> missing, Slot slot) {
        Request told = request;
        for (Fact fact : missing) {
            told = state.tell(told, fact, slot);
        }
        return told;
    }

    /** Returns the request with every fact that the book tells, so that a refusal lists every reason. */
    Request tellAll(Request request, Slot slot) {
        return tell(request, StateOfThings.toldOfARefusal(request), slot);
    }
}
