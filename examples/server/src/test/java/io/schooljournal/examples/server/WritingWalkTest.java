package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.lesson.ScheduleLesson;
import io.schooljournal.core.usecase.mark.NewMark;
import io.schooljournal.core.usecase.mark.PutMark;
import io.schooljournal.rest.JournalApplication;
import io.schooljournal.rules.Regulations;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every address at which something is written, walked by everybody, about what is one's own, another's, and nobody's: it
 * refuses exactly where the regulation, asked directly and with every fact, does.
 */
class WritingWalkTest {
    private static final String YEAR = "/api/v1/schools/%s/years/2024/classes/%s";
    private static final ClassId NO_CLASS = new ClassId("no-class");
    private static final PupilId NO_PUPIL = new PupilId("no-pupil");
    private static final LessonId LESSON = new LessonId("l-1");
    private static final Instant BEGAN = Instant.parse("2024-10-02T06:00:00Z");
    /** Who also walks a school that knows nobody. */
    private static final List<String> ABROAD = List.of("director", "subject-teacher", "parent");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NEVER_SEEN = "99";
    private static final String NEW = "*";
    private static final String BASIS = "{\"order\":\"1\",\"date\":\"2024-09-02\"}";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private int keys;

    /**
     * An order, and what the regulation is asked about it. {@code there} tells whether all it names is there: of what is not,
     * the regulation may be undecided, and then the order is answered 404 or 422; a remark needs nothing to be there.
     */
    private record Door(
            String method,
            String path,
            String seen,
            String body,
            Action action,
            Target target,
            CorrectionState correction,
            boolean there) {
        boolean refuses(JournalPolicy policy, Actor walker) {
            PupilId pupil = target.pupil();
            boolean enrolled = isListed(target.schoolClass(), pupil);
            boolean known = target.grade() != null;
            Request request = Request.builder()
                    .at(WalkedSchool.NOW)
                    .zone(SchoolZone.of("Europe/Moscow"))
                    .actor(walker)
                    .action(action)
                    .target(target)
                    .state(State.builder()
                            .remark(false)
                            .yearClosed(known ? false : null)
                            .yearFinalsSet(known ? false : null)
                            .journalYearFinalsSet(known ? false : null)
                            .pupilEnrolled(pupil == null ? null : enrolled)
                            .consentOnFile(pupil == null ? null : !pupil.equals(NO_PUPIL))
                            .directive(false)
                            .correction(correction)
                            .build())
                    .build();
            Verdict verdict = policy.decide(request).verdict();
            boolean refusedUnlessAllowed = there || action == Action.ADD_REMARK;
            return refusedUnlessAllowed ? verdict != Verdict.ALLOW : verdict == Verdict.DENY;
        }
    }

    private static boolean isListed(@Nullable ClassId schoolClass, @Nullable PupilId pupil) {
        return schoolClass != null
                && pupil != null
                && WalkedSchool.PUPILS.getOrDefault(schoolClass, List.of()).contains(pupil);
    }

    private static List<Door> doors(SchoolId school) {
        List<Door> doors = new ArrayList<>();
        for (ClassId schoolClass : List.of(WalkedSchool.OWN_CLASS, WalkedSchool.FOREIGN_CLASS, NO_CLASS)) {
            Doors of = new Doors(school, schoolClass, doors);
            of.page();
            of.lesson();
            for (PupilId pupil :
                    List.of(WalkedSchool.CHILD, WalkedSchool.CLASSMATE, WalkedSchool.FOREIGN_CHILD, NO_PUPIL)) {
                of.pupil(pupil);
            }
        }
        return doors;
    }

    /** The doors of one class. */
    private record Doors(SchoolId school, ClassId schoolClass, List<Door> all) {
        private String journal() {
            return YEAR.formatted(school, schoolClass);
        }

        private String page() {
            String page = journal() + "/pages/" + WalkedSchool.ALGEBRA;
            add("PUT", page, NEVER_SEEN, "{\"name\":\"A\",\"scale\":\"NONE\"}", Action.EDIT_SCHOOL_DATA, onPage());
            add("PUT", page + "/plan/1", NEVER_SEEN, "{\"topic\":\"T\"}", Action.EDIT_PLAN, onPage());
            add("DELETE", page + "/plan/1", NEVER_SEEN, "", Action.EDIT_PLAN, onPage());
            add("PUT", page + "/timetable/1", NEVER_SEEN, "{\"hours\":[]}", Action.EDIT_TIMETABLE, onPage());
            add(
                    "POST",
                    journal() + "/remarks?subject=" + WalkedSchool.ALGEBRA,
                    "",
                    "{\"addressee\":\"t\",\"text\":\"x\"}",
                    Action.ADD_REMARK,
                    onPage());
            add(
                    "PUT",
                    journal() + "/corrections/none/decision",
                    "",
                    "{\"granted\":false,\"note\":\"n\"}",
                    Action.DECIDE_CORRECTION,
                    bare());
            return page;
        }

        private void lesson() {
            String lesson = journal() + "/lessons/" + LESSON;
            add("PUT", lesson + "/record", NEVER_SEEN, "{\"topic\":\"T\"}", Action.RECORD_LESSON, atLesson());
            add("DELETE", lesson + "/record", NEVER_SEEN, "", Action.RECORD_LESSON, atLesson());
            add("PUT", lesson + "/homework/h", NEVER_SEEN, "{\"text\":\"T\"}", Action.ASSIGN_HOMEWORK, atLesson());
        }

        private void pupil(PupilId pupil) {
            String lesson = journal() + "/lessons/" + LESSON;
            Target.Builder there = atLesson().pupil(pupil);
            boolean listed = isListed(schoolClass, pupil);
            String mark = lesson + "/marks/" + pupil;
            Target.Builder current = atLesson().pupil(pupil).workKind(WorkKind.CURRENT);
            add("PUT", mark + "/2", NEW, "{\"value\":\"4\"}", Action.PUT_MARK, current);
            boolean marked = listed && schoolClass.equals(WalkedSchool.OWN_CLASS);
            if (marked || grade() == null) {
                Target.Builder standing = marked ? current : there;
                add("PUT", mark, NEVER_SEEN, "{\"value\":\"5\"}", Action.CHANGE_MARK, standing);
                add("DELETE", mark, NEVER_SEEN, "", Action.CHANGE_MARK, standing);
            }
            String presence = lesson + "/attendance/" + pupil;
            add("PUT", presence, NEVER_SEEN, "{\"status\":\"LATE\"}", Action.RECORD_ATTENDANCE, there);
            add("PUT", presence + "/reason", NEVER_SEEN, "{\"reason\":\"ILLNESS\"}", Action.SET_ABSENCE_REASON, there);
            add(
                    "PUT",
                    journal() + "/pupils/" + pupil + "/enrolment",
                    NEVER_SEEN,
                    "{\"day\":\"2024-09-02\",\"basis\":" + BASIS + ",\"papers\":[\"CHANGE_NOTICE\",\"ORDER\"]}",
                    Action.ENROL_PUPIL,
                    bare().pupil(pupil));
            add(
                    "PUT",
                    journal() + "/pages/" + WalkedSchool.ALGEBRA + "/finals/" + pupil + "/PERIOD/1",
                    NEVER_SEEN,
                    "{\"value\":\"5\"}",
                    Action.SET_FINAL_MARK,
                    onPage().pupil(pupil)
                            .finalKind(FinalKind.PERIOD)
                            .periodEnd(grade() == null ? null : LocalDate.of(2024, 12, 27)));
        }

        private @Nullable Grade grade() {
            Integer grade = school.equals(WalkedSchool.SCHOOL) ? WalkedSchool.GRADES.get(schoolClass) : null;
            return grade == null ? null : Grade.of(grade);
        }

        private Target.Builder bare() {
            return Target.builder().schoolClass(schoolClass).grade(grade());
        }

        private Target.Builder onPage() {
            return bare().subject(WalkedSchool.ALGEBRA)
                    .subjectArea(grade() == null ? null : SubjectArea.OTHER)
                    .activity(grade() == null ? null : Activity.LESSONS);
        }

        /** Of a lesson that is not there nobody knows on which page it would be. */
        private Target.Builder atLesson() {
            return grade() == null ? bare() : onPage().lessonStart(BEGAN);
        }

        private void add(String method, String path, String seen, String body, Action action, Target.Builder target) {
            all.add(new Door(
                    method, path, seen, body, action, target.build(), CorrectionState.none(), grade() != null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void every_order_is_refused_to_those_whom_the_regulation_refuses_it(String regulation) throws Exception {
        JournalPolicy policy = Regulations.builtIn(regulation);
        WalkedSchool school = new WalkedSchool(policy);
        furnish(school);
        Map<String, String> wrong = new LinkedHashMap<>();
        int passed = 0;
        int refused = 0;
        try (WalkedHost host = new WalkedHost(application(school))) {
            for (Actor walker : school.walkers()) {
                Actor nobody = new Actor(walker.id(), List.of());
                for (Door door : doors(WalkedSchool.SCHOOL)) {
                    boolean expected = door.refuses(policy, walker);
                    passed += expected ? 0 : 1;
                    refused += expected ? 1 : 0;
                    walk(host, walker, door, expected, wrong);
                }
                boolean abroad = ABROAD.contains(walker.id().value());
                for (Door door : abroad ? doors(WalkedSchool.OTHER) : List.<Door>of()) {
                    walk(host, walker, door, door.refuses(policy, nobody), wrong);
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(passed > 50 && refused > 100, passed + " passed, " + refused + " refused");
    }

    private void walk(WalkedHost host, Actor walker, Door door, boolean expected, Map<String, String> wrong)
            throws Exception {
        HttpResponse<String> response = send(host, walker.id(), door);
        boolean refused = response.statusCode() == 403;
        if (refused != expected || response.statusCode() >= 500) {
            String what = walker.id() + " " + door.method() + " " + door.path();
            wrong.put(what, response.statusCode() + ", refused " + expected + " " + response.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void whoever_has_no_business_there_cannot_tell_what_exists_from_what_does_not(String regulation) throws Exception {
        JournalPolicy policy = Regulations.builtIn(regulation);
        WalkedSchool school = new WalkedSchool(policy);
        furnish(school);
        Map<String, String> told = new LinkedHashMap<>();
        Function<String, String> unnamed =
                text -> text.replaceAll("p-[0-9]|no-pupil", "PUPIL").replaceAll("7A|8B|no-class", "CLASS");
        try (WalkedHost host = new WalkedHost(application(school))) {
            for (String walker : List.of("parent", "pupil", "stranger")) {
                for (SchoolId where : List.of(WalkedSchool.SCHOOL, WalkedSchool.OTHER)) {
                    for (Door door : doors(where)) {
                        HttpResponse<String> response = send(host, new PersonId(walker), door);
                        String order = walker + " " + door.method() + " " + unnamed.apply(door.path());
                        String answer = response.statusCode() + " " + unnamed.apply(response.body());
                        String before = told.putIfAbsent(order, answer);

                        assertEquals(before == null ? answer : before, answer, door.path());
                        assertEquals(403, response.statusCode(), response.body());
                    }
                }
            }
        }
        assertTrue(told.size() > 30);
    }

    /** Lets the first do it who may, so that there are a lesson and marks to write about. */
    private static void furnish(WalkedSchool school) {
        for (ClassId schoolClass : List.of(WalkedSchool.OWN_CLASS, WalkedSchool.FOREIGN_CLASS)) {
            somebody(
                    school,
                    "2024-09-02T09:00:00Z",
                    schoolClass + " lesson",
                    deed -> ScheduleLesson.using(school.ports())
                            .schedule(
                                    deed,
                                    WalkedSchool.journal(schoolClass),
                                    WalkedSchool.ALGEBRA,
                                    LESSON,
                                    LessonRecord.at(BEGAN),
                                    0));
        }
        for (PupilId pupil : WalkedSchool.PUPILS.getOrDefault(WalkedSchool.OWN_CLASS, List.of())) {
            NewMark mark = NewMark.builder()
                    .lesson(LESSON)
                    .pupil(pupil)
                    .value(new MarkValue.Points(4))
                    .build();
            somebody(
                    school,
                    "2024-10-02T07:00:00Z",
                    pupil + " mark",
                    deed -> PutMark.using(school.ports())
                            .put(deed, WalkedSchool.journal(WalkedSchool.OWN_CLASS), mark));
        }
    }

    private static void somebody(WalkedSchool school, String at, String id, Function<Deed, Outcome> order) {
        boolean done = school.walkers().stream()
                .map(walker -> new Deed(walker.id(), Instant.parse(at), new EntryId(id)))
                .anyMatch(deed -> order.apply(deed) instanceof Outcome.Done);
        assertTrue(done, id);
    }

    private static JournalApplication application(WalkedSchool school) {
        return JournalApplication.builder(Regulations.builtIn())
                .journals(school.ports(), () -> WalkedSchool.NOW)
                .with(new WalkerInHeader())
                .build();
    }

    private HttpResponse<String> send(WalkedHost host, PersonId walker, Door door) throws Exception {
        keys++;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.address() + door.path()))
                .method(
                        door.method(),
                        door.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(door.body()))
                .header(WalkerInHeader.HEADER, walker.value())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "walk-" + keys);
        if (door.seen().equals(NEW)) {
            request.header("If-None-Match", NEW);
        } else if (!door.seen().isEmpty()) {
            request.header("If-Match", '"' + door.seen() + '"');
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
