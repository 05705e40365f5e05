package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.Reports;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentForm;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Offer;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rest.JournalApplication;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.documents.Documents;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every address at which something is read, walked by everybody, about what is one's own, another's, and nobody's: it opens
 * exactly where the regulation, asked directly and with every fact, allows it.
 */
class ReadingWalkTest {
    private static final String YEAR = "/api/v1/schools/%s/years/2024";
    private static final String NO_CLASS = "no-class";
    private static final List<ClassId> CLASSES =
            List.of(WalkedSchool.OWN_CLASS, WalkedSchool.FOREIGN_CLASS, new ClassId(NO_CLASS));
    private static final List<SubjectId> SUBJECTS =
            List.of(WalkedSchool.ALGEBRA, WalkedSchool.CHEMISTRY, new SubjectId("no-subject"));
    private static final List<PupilId> PUPILS =
            List.of(WalkedSchool.CHILD, WalkedSchool.CLASSMATE, WalkedSchool.FOREIGN_CHILD, new PupilId("no-pupil"));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Where somebody goes, whether the regulation lets him or her in, and whether anything is there. */
    private record Door(String path, Predicate<Asked> opens, boolean there) {
        Door(String path, Predicate<Asked> opens) {
            this(path, opens, true);
        }

        int expected(Asked asked) {
            return opens.test(asked) ? (there ? 200 : 404) : 403;
        }
    }

    /** Asks the regulation itself, with every fact there is. */
    private record Asked(JournalPolicy policy, Actor actor) {
        boolean may(
                Action action, @Nullable ClassId schoolClass, @Nullable SubjectId subject, @Nullable PupilId pupil) {
            return verdict(action, schoolClass, subject, pupil) == Verdict.ALLOW;
        }

        /** A document of no class in particular is one of all classes, or of those of which it may be read. */
        boolean mayHave(Action action) {
            Verdict whole = verdict(action, null, null, null);
            boolean some =
                    WalkedSchool.GRADES.keySet().stream().anyMatch(schoolClass -> may(action, schoolClass, null, null));
            return whole == Verdict.ALLOW || (whole == Verdict.UNDECIDED && some);
        }

        private Verdict verdict(
                Action action, @Nullable ClassId schoolClass, @Nullable SubjectId subject, @Nullable PupilId pupil) {
            Integer grade = schoolClass == null ? null : WalkedSchool.GRADES.get(schoolClass);
            boolean known = grade != null && subject != null && SUBJECTS.indexOf(subject) < 2;
            boolean listed = schoolClass != null
                    && pupil != null
                    && WalkedSchool.PUPILS.getOrDefault(schoolClass, List.of()).contains(pupil);
            Request request = Request.builder()
                    .at(WalkedSchool.NOW)
                    .zone(SchoolZone.of("Europe/Moscow"))
                    .actor(actor)
                    .action(action)
                    .target(Target.builder()
                            .schoolClass(schoolClass)
                            .subject(subject)
                            .pupil(pupil)
                            .grade(grade == null ? null : Grade.of(grade))
                            .subjectArea(known ? SubjectArea.OTHER : null)
                            .activity(known ? Activity.LESSONS : null)
                            .build())
                    .state(State.builder()
                            .remark(false)
                            .yearClosed(grade == null ? null : false)
                            .pupilEnrolled(pupil == null ? null : listed)
                            .consentOnFile(pupil == null ? null : PUPILS.indexOf(pupil) < 3)
                            .directive(false)
                            .build())
                    .build();
            return policy.decide(request).verdict();
        }

        boolean mayReadSomePage(ClassId schoolClass) {
            return may(Action.READ_JOURNAL, schoolClass, null, null)
                    || (WalkedSchool.GRADES.containsKey(schoolClass)
                            && SUBJECTS.stream()
                                    .limit(2)
                                    .anyMatch(subject -> may(Action.READ_JOURNAL, schoolClass, subject, null)));
        }

        boolean maySee(ClassId schoolClass) {
            boolean ownChild =
                    actor.roles().stream().anyMatch(role -> !role.pupils().isEmpty())
                            && schoolClass.equals(WalkedSchool.OWN_CLASS)
                            && may(Action.READ_DIARY, schoolClass, null, WalkedSchool.CHILD);
            return ownChild || mayReadSomePage(schoolClass) || may(Action.READ_LISTS, schoolClass, null, null);
        }
    }

    private static List<Door> doors(SchoolId school) {
        List<Door> doors = new ArrayList<>();
        String year = YEAR.formatted(school);
        doors.add(new Door("/api/v1/me", asked -> true));
        doors.add(new Door(year + "/classes", asked -> true));
        doors.add(new Door(year + "/reports", asked -> true));
        doors.add(new Door(
                "/api/v1/schools/" + school + "/archive", asked -> asked.may(Action.READ_SUMMARY, null, null, null)));
        doors.add(new Door(
                "/api/v1/schools/" + school + "/people", asked -> asked.may(Action.READ_LISTS, null, null, null)));
        doors.add(new Door(year + "/reports/class-sizes", asked -> asked.mayHave(Action.READ_SUMMARY)));
        doors.add(new Door(year + "/reports/pupils", asked -> asked.mayHave(Action.READ_LISTS)));
        doors.add(new Door(year + "/reports/change-table", asked -> asked.mayHave(Action.READ_JOURNAL)));
        CLASSES.forEach(schoolClass -> doors.addAll(doors(year, schoolClass)));
        return doors;
    }

    private static List<Door> doors(String year, ClassId schoolClass) {
        List<Door> doors = new ArrayList<>();
        String journal = year + "/classes/" + schoolClass;
        boolean there = WalkedSchool.GRADES.containsKey(schoolClass);
        String ofClass = "?class=" + schoolClass;
        doors.add(new Door(journal, asked -> asked.maySee(schoolClass), there));
        doors.add(new Door(journal + "/pupils", asked -> asked.may(Action.READ_LISTS, schoolClass, null, null), there));
        for (String list : List.of("/corrections", "/changes", "/remarks", "/pages")) {
            doors.add(new Door(journal + list, asked -> asked.mayReadSomePage(schoolClass), there));
        }
        for (String whole : List.of("/log", "/copies")) {
            doors.add(
                    new Door(journal + whole, asked -> asked.may(Action.READ_JOURNAL, schoolClass, null, null), there));
        }
        doors.add(new Door(
                year + "/reports/pupils" + ofClass, asked -> asked.may(Action.READ_LISTS, schoolClass, null, null)));
        for (SubjectId subject : SUBJECTS) {
            Predicate<Asked> opens = asked -> asked.may(Action.READ_JOURNAL, schoolClass, subject, null);
            String page = journal + "/pages/" + subject;
            boolean pageThere = there && SUBJECTS.indexOf(subject) < 2;
            doors.add(new Door(page, opens, pageThere));
            doors.add(new Door(page + "/log", opens, pageThere));
            doors.add(new Door(year + "/reports/journal-page" + ofClass + "&subject=" + subject, opens));
        }
        for (PupilId pupil : PUPILS) {
            Predicate<Asked> opens = asked -> asked.may(Action.READ_DIARY, schoolClass, null, pupil);
            boolean listed =
                    WalkedSchool.PUPILS.getOrDefault(schoolClass, List.of()).contains(pupil);
            doors.add(new Door(journal + "/pupils/" + pupil + "/diary", opens, listed));
            doors.add(new Door(year + "/reports/diary" + ofClass + "&pupil=" + pupil, opens));
        }
        return doors;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void every_door_opens_to_those_whom_the_regulation_lets_in(String regulation) throws Exception {
        JournalPolicy policy = Regulations.builtIn(regulation);
        WalkedSchool school = new WalkedSchool(policy);
        Map<String, String> wrong = new LinkedHashMap<>();
        int opened = 0;
        int shut = 0;
        try (WalkedHost host = new WalkedHost(application(school, policy))) {
            for (Actor walker : school.walkers()) {
                List<Door> doors = doors(WalkedSchool.SCHOOL);
                List<Integer> statuses = walk(host, walker.id(), doors);
                for (int i = 0; i < doors.size(); i++) {
                    int expected = doors.get(i).expected(new Asked(policy, walker));
                    opened += expected == 403 ? 0 : 1;
                    shut += expected == 403 ? 1 : 0;
                    boolean toChoose = expected == 403
                            && statuses.get(i) == 400
                            && doors.get(i).path().contains("/reports/");
                    if (statuses.get(i) != expected && !toChoose) {
                        wrong.put(walker.id() + " " + doors.get(i).path(), statuses.get(i) + ", expected " + expected);
                    }
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(opened > 100 && shut > 100, opened + " opened, " + shut + " shut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void a_parent_cannot_tell_another_child_from_nobody(String regulation) throws Exception {
        JournalPolicy policy = Regulations.builtIn(regulation);
        WalkedSchool school = new WalkedSchool(policy);
        String ofPupil = YEAR.formatted(WalkedSchool.SCHOOL) + "/classes/%s/pupils/%s/diary";
        try (WalkedHost host = new WalkedHost(application(school, policy))) {
            for (PersonId walker : List.of(new PersonId("parent"), new PersonId("pupil"))) {
                for (ClassId schoolClass : CLASSES) {
                    String nobody = "no-pupil";
                    String expected = get(host, walker, ofPupil.formatted(schoolClass, nobody))
                            .body();
                    for (PupilId other : List.of(WalkedSchool.CLASSMATE, WalkedSchool.FOREIGN_CHILD)) {
                        String told = get(host, walker, ofPupil.formatted(schoolClass, other))
                                .body();

                        assertEquals(expected, told.replace(other.value(), nobody), walker + " " + schoolClass);
                    }
                }
                String classes = get(host, walker, YEAR.formatted(WalkedSchool.SCHOOL) + "/classes")
                        .body();
                assertTrue(!classes.contains("8B") && !classes.contains("p-2"), classes);
            }
        }
    }

    @Test
    void whoever_may_have_a_document_of_a_subject_alone_is_told_to_choose_one() throws Exception {
        JournalPolicy policy = Regulations.builtIn("sosh21");
        WalkedSchool school = new WalkedSchool(policy);
        PersonId teacher = new PersonId("subject-teacher");
        String page = YEAR.formatted(WalkedSchool.SCHOOL) + "/reports/journal-page?class=" + WalkedSchool.OWN_CLASS;
        try (WalkedHost host = new WalkedHost(application(school, policy))) {
            HttpResponse<String> unchosen = get(host, teacher, page);
            HttpResponse<String> chosen = get(host, teacher, page + "&subject=" + WalkedSchool.ALGEBRA);

            assertEquals(400, unchosen.statusCode(), unchosen::body);
            assertTrue(unchosen.body().contains("\"parameter\":\"subject\""), unchosen::body);
            assertEquals(200, chosen.statusCode(), chosen::body);
        }
    }

    @Test
    void in_a_school_that_does_not_know_one_one_is_nobody() throws Exception {
        JournalPolicy policy = Regulations.builtIn("sosh21");
        WalkedSchool school = new WalkedSchool(policy);
        List<Door> doors = doors(WalkedSchool.OTHER);
        try (WalkedHost host = new WalkedHost(application(school, policy))) {
            for (Actor walker : school.walkers()) {
                Asked nobody = new Asked(policy, new Actor(walker.id(), List.of()));
                List<Integer> expected =
                        doors.stream().map(door -> door.expected(nobody)).toList();

                assertEquals(
                        expected, walk(host, walker.id(), doors), walker.id().value());
            }
        }
    }

    /** Goes to all doors at once; returns what each answered. */
    private List<Integer> walk(WalkedHost host, PersonId walker, List<Door> doors) {
        List<CompletableFuture<Integer>> answers = doors.stream()
                .map(door -> client.sendAsync(request(host, walker, door.path()), BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static JournalApplication application(WalkedSchool school, JournalPolicy policy) {
        return JournalApplication.builder(Regulations.builtIn())
                .journals(school.ports(), () -> WalkedSchool.NOW)
                .schools(person -> List.of(WalkedSchool.SCHOOL))
                .reports(new BlankReports(policy))
                .with(new WalkerInHeader())
                .build();
    }

    private HttpResponse<String> get(WalkedHost host, PersonId walker, String path) throws Exception {
        return client.send(request(host, walker, path), BodyHandlers.ofString());
    }

    private static HttpRequest request(WalkedHost host, PersonId walker, String path) {
        return HttpRequest.newBuilder(URI.create(host.address() + path))
                .header(WalkerInHeader.HEADER, walker.value())
                .build();
    }

    /** What stands in documents is not walked; who gets them is. */
    private record BlankReports(JournalPolicy policy) implements Reports {
        @Override
        public List<Offer> offers(SchoolId school, LocalDate day) {
            return Documents.of(policy).offers(day);
        }

        @Override
        public Reports among(Set<ClassId> only) {
            return this;
        }

        @Override
        public Document make(SchoolId school, AcademicYear year, DocumentKind kind, Selection selection, Instant asOf) {
            Offer offer = offers(school, LocalDate.of(2024, 10, 2)).stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElseThrow();
            return new Document(kind, offer.title(), List.of(), List.of(), List.of(), false, offer.clauses());
        }

        @Override
        public void write(Document document, DocumentForm form, Language language, OutputStream out) {}
    }
}
