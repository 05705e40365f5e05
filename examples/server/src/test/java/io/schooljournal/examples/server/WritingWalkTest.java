package io.schooljournal.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.rest.JournalApplication;
import io.schooljournal.rules.Regulations;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every address at which something is written, walked by everybody, about what is one's own, another's, and nobody's: it
 * refuses exactly where the regulation, asked directly and with every fact, does.
 */
class WritingWalkTest {
    /** Who also walks a school that knows nobody. */
    private static final List<String> ABROAD = List.of("director", "subject-teacher", "parent");

    /** Who has no business with the journal but to read what is his or hers. */
    private static final List<String> OUTSIDE = List.of("parent", "pupil", "stranger");

    /** What is sent with a body and writes nothing. */
    private static final Map<String, String> NO_ORDERS = Map.of(
            "POST /api/v1/decisions", "answers a question about a regulation and needs no school",
            "POST /api/v1/who-may", "answers a question about a regulation and needs no school",
            "POST /api/v1/audits", "checks the package it is sent and keeps nothing");

    private static final Set<String> WRITING = Set.of("put", "post", "delete", "patch");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final List<PupilId> PUPILS =
            List.of(WalkedSchool.CHILD, WalkedSchool.CLASSMATE, WalkedSchool.FOREIGN_CHILD, WalkedPlace.NO_PUPIL);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private int keys;

    private static List<WritingDoor> doors(SchoolId school, WrittenSchool written) {
        List<WritingDoor> doors = new ArrayList<>();
        new SchoolDoors(school, doors).collect();
        for (ClassId schoolClass : List.of(WalkedSchool.OWN_CLASS, WalkedSchool.FOREIGN_CLASS, WalkedPlace.NO_CLASS)) {
            WalkedPlace place = written.place(school, schoolClass);
            new ClassDoors(place, doors).collect();
            new PaperDoors(place, doors).collect();
            for (PupilId pupil : PUPILS) {
                new PupilDoors(place, pupil, doors).collect();
                new FamilyDoors(place, pupil, doors).collect();
            }
        }
        return doors;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"})
    void every_order_is_refused_to_those_whom_the_regulation_refuses_it(String regulation) throws Exception {
        JournalPolicy policy = Regulations.builtIn(regulation);
        WalkedSchool school = new WalkedSchool(policy);
        WrittenSchool written = WrittenSchool.in(school);
        Map<String, String> wrong = new LinkedHashMap<>();
        int passed = 0;
        int refused = 0;
        try (WalkedHost host = new WalkedHost(application(school))) {
            for (Actor walker : school.walkers()) {
                Actor nobody = new Actor(walker.id(), List.of());
                for (WritingDoor door : doors(WalkedSchool.SCHOOL, written)) {
                    boolean expected = door.question().refused(policy, walker);
                    passed += expected ? 0 : 1;
                    refused += expected ? 1 : 0;
                    walk(host, walker, door, expected, wrong);
                }
                boolean abroad = ABROAD.contains(walker.id().value());
                for (WritingDoor door : abroad ? doors(WalkedSchool.OTHER, written) : List.<WritingDoor>of()) {
                    walk(host, walker, door, door.question().refused(policy, nobody), wrong);
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(passed > 50 && refused > 100, passed + " passed, " + refused + " refused");
    }

    private void walk(WalkedHost host, Actor walker, WritingDoor door, boolean expected, Map<String, String> wrong)
            throws Exception {
        HttpResponse<String> response = send(host, walker.id(), door);
        boolean refused = isRefused(response);
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
        WrittenSchool written = WrittenSchool.in(school);
        Map<String, String> told = new LinkedHashMap<>();
        Map<String, String> leaks = new LinkedHashMap<>();
        try (WalkedHost host = new WalkedHost(application(school))) {
            for (Actor walker :
                    school.walkers().stream().filter(WritingWalkTest::isOutside).toList()) {
                for (SchoolId where : List.of(WalkedSchool.SCHOOL, WalkedSchool.OTHER)) {
                    Actor there = where.equals(WalkedSchool.SCHOOL) ? walker : new Actor(walker.id(), List.of());
                    for (WritingDoor door : doors(where, written)) {
                        if (!door.question().refused(policy, there)) {
                            continue;
                        }
                        HttpResponse<String> response = send(host, walker.id(), door);
                        String order = walker.id() + " " + door.method() + " " + unnamed(door.path() + door.body());
                        String answer = response.statusCode() + " " + unnamed(response.body());
                        String before = told.putIfAbsent(order, answer);
                        if (!isRefused(response) || !answer.equals(before == null ? answer : before)) {
                            leaks.put(walker.id() + " " + door.method() + " " + door.path(), answer + " not " + before);
                        }
                    }
                }
            }
        }
        assertEquals(Map.of(), leaks);
        assertTrue(told.size() > 100, told.size() + " answers");
    }

    private static boolean isOutside(Actor walker) {
        return OUTSIDE.contains(walker.id().value());
    }

    private static String unnamed(String text) {
        return text.replaceAll("p-[0-9]|no-pupil", "PUPIL")
                .replaceAll("7A|8B|no-class(-yet)?", "CLASS")
                .replaceAll("corrections/(none|filed|granted)", "corrections/ID");
    }

    /** Of a batch of one the part tells. */
    private static boolean isRefused(HttpResponse<String> response) {
        boolean part = response.statusCode() == 200 && response.body().contains("\"outcomes\"");
        return response.statusCode() == 403 || (part && response.body().contains("\"status\":403"));
    }

    @Test
    void every_order_of_the_description_is_walked_or_named() throws Exception {
        JsonNode paths = new ObjectMapper()
                .readTree(Path.of("..", "..", "docs", "openapi.json").toFile())
                .path("paths");
        List<WritingDoor> doors = doors(WalkedSchool.SCHOOL, new WrittenSchool(Map.of()));
        Set<String> unwalked = new TreeSet<>();
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    String order = method.toUpperCase(Locale.ROOT) + " " + path.getKey();
                    Pattern address = Pattern.compile(order.replaceAll("\\{[^}]*}", "[^/?]+") + "(\\?.*)?");
                    if (WRITING.contains(method)
                            && doors.stream()
                                    .noneMatch(door -> address.matcher(door.method() + " " + door.path())
                                            .matches())) {
                        unwalked.add(order);
                    }
                }));

        assertEquals(NO_ORDERS.keySet(), unwalked);
    }

    private static JournalApplication application(WalkedSchool school) {
        return JournalApplication.builder(Regulations.builtIn())
                .journals(school.ports(), () -> WalkedSchool.NOW)
                .with(new WalkerInHeader())
                .build();
    }

    private HttpResponse<String> send(WalkedHost host, PersonId walker, WritingDoor door) throws Exception {
        keys++;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host.address() + door.path()))
                .method(
                        door.method(),
                        door.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(door.body()))
                .header(WalkerInHeader.HEADER, walker.value())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "walk-" + keys);
        if (door.seen().equals(WritingDoor.NEW)) {
            request.header("If-None-Match", WritingDoor.NEW);
        } else if (!door.seen().isEmpty()) {
            request.header("If-Match", '"' + door.seen() + '"');
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
