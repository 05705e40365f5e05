package io.schooljournal.core.contract;

import static java.util.Objects.requireNonNull;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.Basis;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Calendars;
import io.schooljournal.core.port.Directory;
import io.schooljournal.core.port.Permit;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.mark.MarkRevision;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.year.KeepPage;
import io.schooljournal.core.usecase.year.OpenJournal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One school of its own for each test, with a class, a teacher, a colleague, a pupil and a lesson on Tuesday. */
public final class Given {
    /** Before the academic year begins. */
    public static final Instant FRI_2024_08_30_AT_NOON = Instant.parse("2024-08-30T09:00:00Z");
    /** During the lesson of Tuesday, 1 October 2024. */
    public static final Instant TUE_2024_10_01_AT_9_30 = Instant.parse("2024-10-01T06:30:00Z");
    /** The day after the lesson. */
    public static final Instant WED_2024_10_02_AT_NOON = Instant.parse("2024-10-02T09:00:00Z");
    /** The first instant at which a window of two days is closed. */
    public static final Instant FRI_2024_10_04_MIDNIGHT = Instant.parse("2024-10-03T21:00:00Z");

    /** When the lesson starts. */
    public static final Instant LESSON_START = Instant.parse("2024-10-01T06:00:00Z");
    /** The school's zone. */
    public static final SchoolZone MOSCOW = SchoolZone.of("Europe/Moscow");
    /** The subject. */
    public static final SubjectId ALGEBRA = new SubjectId("алгебра");

    /** Two points. */
    public static final MarkValue TWO = new MarkValue.Points(2);
    /** Four points. */
    public static final MarkValue FOUR = new MarkValue.Points(4);
    /** Five points. */
    public static final MarkValue FIVE = new MarkValue.Points(5);

    /** How many entries {@link #open} makes. */
    public static final int ENTRIES_OF_OPENING = 5;

    private static final AtomicInteger SCHOOLS = new AtomicInteger();
    private static final ClassId CLASS_7A = new ClassId("7 «А»");
    private static final PupilId PUPIL = new PupilId("ученик Ёлкин");
    private static final LessonId LESSON = new LessonId("урок 1");
    private static final Basis ORDER = new Basis("№ 112-о", LocalDate.of(2024, 8, 30));

    private final String name = "школа № " + SCHOOLS.incrementAndGet();
    private final Map<PersonId, Actor> people = new ConcurrentHashMap<>();
    private final Actor teacher = teacher("учитель Щукина, " + name);
    private final Actor colleague = teacher("учитель Юрьев, " + name);
    private final Actor administrator =
            known(Actor.of("администратор, " + name, RoleAssignment.of(Role.JOURNAL_ADMIN)));
    private final Actor deputy = known(Actor.of("завуч, " + name, RoleAssignment.of(Role.DEPUTY_HEAD)));

    private Actor teacher(String id) {
        return known(Actor.of(id, RoleAssignment.subjectTeacher(ALGEBRA, CLASS_7A)));
    }

    /** From now on the directory knows this person. */
    public Actor known(Actor actor) {
        people.put(actor.id(), actor);
        return actor;
    }

    /** Returns the journal of class 7A in 2024/2025. */
    public Journal journal() {
        return journal(2024);
    }

    /** Returns the journal of class 7A in the academic year that begins in this one. */
    public Journal journal(int year) {
        return new Journal(new SchoolId(name), CLASS_7A, new AcademicYear(year));
    }

    /** Returns the subject teacher. */
    public Actor teacher() {
        return teacher;
    }

    /** Returns another teacher of the same subject and class. */
    public Actor colleague() {
        return colleague;
    }

    /** Returns the administrator, who may do whatever a teacher may not. */
    public Actor administrator() {
        return administrator;
    }

    /** Returns a deputy head. */
    public Actor deputy() {
        return deputy;
    }

    /** Returns the lesson. */
    public LessonId lesson() {
        return LESSON;
    }

    /** Returns the pupil. */
    public PupilId pupil() {
        return PUPIL;
    }

    /** Returns a pupil whom only this school has. */
    public PupilId unluckyPupil() {
        return new PupilId("ученик Громов, " + name);
    }

    /** Returns the slot of the first mark of the pupil at the lesson. */
    public Slot slot() {
        return slot(1);
    }

    /** Returns the slot of a mark of the pupil at the lesson. */
    public Slot slot(int place) {
        return Slot.mark(ALGEBRA, LESSON, PUPIL, place);
    }

    /** Returns the identifier of an entry of this school. */
    public EntryId entry(String id) {
        return new EntryId("запись " + id);
    }

    /** Returns what a mark of current work says. */
    public static MarkRecord mark(MarkValue value) {
        return new MarkRecord(WorkKind.CURRENT, value, null);
    }

    /** Returns the ports of this school over a storage. */
    public Ports ports(UnitOfWork storage, JournalPolicy policy) {
        Directory directory = (school, person) -> people.getOrDefault(person, new Actor(person, List.of()));
        return Ports.of(storage, policy, directory, new MoscowInQuarters());
    }

    private static final class MoscowInQuarters implements Calendars {
        @Override
        public SchoolZone zone(SchoolId school) {
            return MOSCOW;
        }

        @Override
        public Optional<SchoolYear> year(SchoolId school, AcademicYear year) {
            return Optional.of(inQuarters(MOSCOW, year));
        }
    }

    /** Returns a year of four quarters, {@code Q1} to {@code Q4}, for every grade. */
    public static SchoolYear inQuarters(SchoolZone zone, AcademicYear year) {
        LocalDate first = LocalDate.of(year.startYear(), 9, 2);
        LocalDate last = LocalDate.of(year.startYear() + 1, 5, 24);
        return new SchoolYear(
                new SchoolCalendar(zone, SchoolWeek.SIX_DAYS, Set.of(), first.withDayOfMonth(1), last.plusDays(7)),
                List.of(
                        quarter("Q1", first, LocalDate.of(year.startYear(), 10, 26)),
                        quarter("Q2", LocalDate.of(year.startYear(), 11, 5), LocalDate.of(year.startYear(), 12, 28)),
                        quarter("Q3", LocalDate.of(last.getYear(), 1, 9), LocalDate.of(last.getYear(), 3, 22)),
                        quarter("Q4", LocalDate.of(last.getYear(), 3, 31), last)));
    }

    private static StudyPeriod quarter(String id, LocalDate first, LocalDate last) {
        return new StudyPeriod(id, PeriodKind.QUARTER, first, last, 1, 9);
    }

    /** Opens the journal, the page of algebra and the lesson of Tuesday. */
    public void open(UnitOfWork storage) {
        Ports ports = ports(storage, LiteralPolicy.twoDays());
        done(OpenJournal.using(ports).open(ordered("открыт"), journal(), Grade.of(7), ORDER));
        openPage(storage);
        enrol(storage, PUPIL);
        enrol(storage, unluckyPupil());
    }

    /** Puts a pupil on the list of the class from the first day of the year. */
    public void enrol(UnitOfWork storage, PupilId pupil) {
        Membership listed = new Membership(LocalDate.of(2024, 9, 1), null, ORDER);
        write(storage, Action.ENROL_PUPIL, Slot.ofPupil(EntryKind.MEMBERSHIP, pupil), listed);
    }

    /** Closes the year on an order. */
    public void closeYear(UnitOfWork storage) {
        Entry opened = storage.read(
                        open -> open.journals().standing(journal(), List.of(Selection.all(EntryKind.JOURNAL_YEAR))))
                .get(0);
        JournalYear year = (JournalYear) requireNonNull(opened.content(), "the year is open");
        write(
                storage,
                Action.CLOSE_YEAR,
                Entry.builder()
                        .from(opened)
                        .id(entry("закрыт"))
                        .content(new JournalYear(year.grade(), year.openedOn(), ORDER))
                        .version(opened.version() + 1)
                        .supersedes(opened.id())
                        .build(),
                opened);
    }

    /** Makes a subgroup of the class. */
    public void subgroup(UnitOfWork storage, SubgroupId id, PupilId... pupils) {
        SubgroupList list = new SubgroupList(id.value(), List.of(pupils));
        write(storage, Action.EDIT_SUBGROUPS, Slot.of(EntryKind.SUBGROUP, id.value()), list);
    }

    private void write(UnitOfWork storage, Action action, Slot slot, Content content) {
        Entry entry = Entry.builder()
                .id(entry(slot.text()))
                .book(journal())
                .slot(slot)
                .content(content)
                .version(1)
                .enteredAt(FRI_2024_08_30_AT_NOON)
                .enteredBy(administrator.id())
                .build();
        write(storage, action, entry, null);
    }

    /** Writes what the administrator may write. */
    private void write(UnitOfWork storage, Action action, Entry entry, @Nullable Entry superseded) {
        Target target = Target.builder()
                .schoolClass(CLASS_7A)
                .subject(entry.slot().subject())
                .pupil(entry.slot().pupil())
                .build();
        Request request = Request.builder()
                .at(entry.enteredAt())
                .zone(MOSCOW)
                .actor(administrator)
                .action(action)
                .target(target)
                .state(State.ordinary())
                .build();
        Permit permit =
                requireNonNull(Permit.ask(LiteralPolicy.twoDays(), request).permit(), "the administrator may");
        storage.write(journal(), open -> open.journals().append(List.of(permit.admit(entry, superseded))));
    }

    /** Opens the page of algebra and the lesson of Tuesday, though the journal itself was never opened. */
    public void openPage(UnitOfWork storage) {
        Ports ports = ports(storage, LiteralPolicy.twoDays());
        Page page = new Page("Алгебра", SubjectArea.OTHER, Activity.LESSONS, "FIVE_POINT", null);
        done(KeepPage.using(ports).keep(ordered("страница"), journal(), ALGEBRA, page, 0));
        done(ScheduleLesson.using(ports)
                .schedule(ordered("урок"), journal(), ALGEBRA, LESSON, LessonRecord.at(LESSON_START), 0));
    }

    private Deed ordered(String id) {
        return new Deed(administrator.id(), FRI_2024_08_30_AT_NOON, entry(id));
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome);
        }
    }

    /** Returns an order of the teacher. */
    public Deed deed(String id, Instant at) {
        return new Deed(teacher.id(), at, entry(id));
    }

    /** Returns an ordinary mark of the pupil at the lesson. */
    public NewMark mark(int place, MarkValue value) {
        return NewMark.builder()
                .lesson(LESSON)
                .pupil(PUPIL)
                .place(place)
                .value(value)
                .build();
    }

    /** Returns a revision of the version seen; without a value it withdraws the mark. */
    public MarkRevision revision(int seen, @Nullable MarkValue value) {
        return MarkRevision.builder()
                .lesson(LESSON)
                .pupil(PUPIL)
                .seen(seen)
                .value(value)
                .build();
    }
}
