package io.schooljournal.core.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.calendar.SchoolWeek;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SchoolLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestFormTest {
    @Test
    void a_full_request_is_read_member_by_member() {
        Request request = call(tree()).request();
        assertEquals(Instant.parse("2024-10-03T15:20:00Z"), request.at());
        assertEquals("Europe/Moscow", request.zone().toString());
        assertEquals(Action.CHANGE_MARK, request.action());
        assertEquals(new ClassId("7A"), request.target().schoolClass());
        assertEquals(Grade.of(7), request.target().grade());
        assertEquals(WorkKind.CURRENT, request.target().workKind());
        assertNull(request.target().subgroup());
        assertEquals(false, request.state().yearFinalsSet());
        RoleAssignment deputy = request.actor().roles().get(1);
        assertEquals(Role.DEPUTY_HEAD, deputy.role());
        assertEquals(Set.of(SchoolLevel.BASIC), deputy.levels());
        assertTrue(deputy.journalControl());
        assertFalse(deputy.informatization());
        assertEquals(LocalDate.of(2024, 9, 1), deputy.validFrom());
    }

    @Test
    void what_travels_beside_the_request_is_given_back() {
        Call call = call(tree());
        assertEquals("r1", call.id());
        assertEquals("sosh21", call.regulation());
        assertEquals(List.of(), call.ignored());
        assertEquals(17L, call(with(tree(), "/id", 17L)).id());
        assertNull(call(without(tree(), "/regulation")).regulation());
    }

    @Test
    void a_correction_that_is_null_is_none_and_one_that_is_absent_is_unknown() {
        assertEquals(CorrectionState.none(), call(tree()).request().state().correction());
        assertNull(call(without(tree(), "/state/correction")).request().state().correction());
        Map<String, Object> correction = new LinkedHashMap<>(Map.of("ground", "ABSENCE", "documents", 1));
        CorrectionState read = call(with(tree(), "/state/correction", correction))
                .request()
                .state()
                .correction();
        assertEquals(
                CorrectionState.builder()
                        .ground(CorrectionGround.ABSENCE)
                        .documents(1)
                        .build(),
                read);
    }

    @Test
    void the_members_an_action_does_not_need_may_be_absent() {
        Request request = call(Map.of(
                        "at", "2024-10-03T18:20:00Z",
                        "timezone", "UTC",
                        "actor", Map.of("id", "d-1"),
                        "action", "READ_JOURNAL"))
                .request();
        assertEquals(List.of(), request.actor().roles());
        assertNull(request.target().schoolClass());
        assertNull(request.state().correction());
    }

    @Test
    void unknown_members_are_kept_out_of_the_way_and_named() {
        Map<String, Object> tree = with(tree(), "/colour", "red");
        tree = with(tree, "/target/a~b", 1);
        tree = with(tree, "/actor/roles/0/x/y", true);
        assertEquals(
                List.of("/actor/roles/0/x", "/target/a~0b", "/colour"),
                call(tree).ignored());
    }

    @Test
    void a_calendar_is_read_for_the_schools_zone() {
        Request request = call(tree()).request();
        SchoolCalendar calendar = new SchoolCalendar(
                request.zone(),
                SchoolWeek.SIX_DAYS,
                Set.of(LocalDate.of(2024, 11, 4)),
                LocalDate.of(2024, 9, 1),
                LocalDate.of(2025, 5, 31));
        assertEquals(calendar, request.calendar());
        assertNull(call(without(tree(), "/calendar")).request().calendar());
    }

    @Test
    void class_and_classes_pupil_and_pupils_say_the_same() {
        Map<String, Object> teacher = new LinkedHashMap<>(Map.of("role", "CLASS_TEACHER", "class", "8B"));
        Map<String, Object> parent = new LinkedHashMap<>(Map.of("role", "PARENT", "pupils", List.of("p-3", "p-4")));
        Map<String, Object> pupil = new LinkedHashMap<>(Map.of("role", "PUPIL", "pupil", "p-3"));
        List<RoleAssignment> roles = call(with(tree(), "/actor/roles", List.of(teacher, parent, pupil)))
                .request()
                .actor()
                .roles();
        assertEquals(List.of(new ClassId("8B")), roles.get(0).classes());
        assertEquals(2, roles.get(1).pupils().size());
        assertEquals(1, roles.get(2).pupils().size());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("/at", null, "missing member `at`"),
                fault(
                        "/at",
                        "2024-10-03T18:20:00",
                        "expected an instant with offset like `2024-10-03T18:20:00+03:00`, not `2024-10-03T18:20:00`"),
                fault(
                        "/at",
                        "+12024-10-03T18:20:00Z",
                        "expected an instant with offset like `2024-10-03T18:20:00+03:00`,"
                                + " not `+12024-10-03T18:20:00Z`"),
                fault("/at", 5, "expected a text that is not blank, not `5`"),
                fault("/timezone", null, "missing member `timezone`"),
                fault("/timezone", "Moscow", "expected an IANA time zone like `Europe/Moscow`, not `Moscow`"),
                fault("/id", List.of(), "expected a text or a number, not `[]`"),
                fault("/regulation", " ", "expected a text that is not blank, not ` `"),
                fault("/actor", null, "missing member `actor`"),
                fault("/actor", "t-17", "expected an object, not `t-17`"),
                fault("/actor/id", null, "missing member `id`"),
                fault("/actor/id", "", "expected a text that is not blank, not ``"),
                fault("/actor/roles", "DIRECTOR", "expected an array, not `DIRECTOR`"),
                fault("/actor/roles/0", "DIRECTOR", "expected an object, not `DIRECTOR`"),
                fault("/actor/roles/0/role", null, "missing member `role`"),
                fault(
                        "/actor/roles/0/role",
                        "SUBJECT_TEACHERS",
                        "unknown code `SUBJECT_TEACHERS`; did you mean `SUBJECT_TEACHER`?"),
                fault("/actor/roles/0/classes", "7A", "expected an array, not `7A`"),
                fault("/actor/roles/0/classes/0", 7, "expected a text that is not blank, not `7`"),
                fault("/actor/roles/0/subgroups/0", "", "expected a text that is not blank, not ``"),
                fault("/actor/roles/1/levels/0", "BASICS", "unknown code `BASICS`; did you mean `BASIC`?"),
                fault("/actor/roles/1/module", "LESSON", "unknown code `LESSON`; did you mean `LESSONS`?"),
                fault("/actor/roles/1/journalControl", "yes", "expected `true` or `false`, not `\"yes\"`"),
                fault("/actor/roles/1/informatization", 1, "expected `true` or `false`, not `1`"),
                fault("/actor/roles/1/validFrom", "2024-02-30", "expected a date like `2024-10-03`, not `2024-02-30`"),
                fault("/actor/roles/1/validTo", "tomorrow", "expected a date like `2024-10-03`, not `tomorrow`"),
                fault("/actor/roles/1/basis", "order 5", "expected an object, not `order 5`"),
                fault("/actor/roles/1/basis/order", null, "missing member `order`"),
                fault("/actor/roles/1/basis/date", "5.9.2024", "expected a date like `2024-10-03`, not `5.9.2024`"),
                fault("/action", null, "missing member `action`"),
                fault("/action", "CHANGE_MARKS", "unknown code `CHANGE_MARKS`; did you mean `CHANGE_MARK`?"),
                fault("/target", List.of(), "expected an object, not `[]`"),
                fault("/target/class", 7, "expected a text that is not blank, not `7`"),
                fault("/target/grade", 0, "expected a whole number from 1 to 12, not `0`"),
                fault("/target/grade", 13, "expected a whole number from 1 to 12, not `13`"),
                fault("/target/grade", 7.5, "expected a whole number from 1 to 12, not `7.5`"),
                fault("/target/grade", "7", "expected a whole number from 1 to 12, not `\"7\"`"),
                fault("/target/subject", "", "expected a text that is not blank, not ``"),
                fault("/target/subjectArea", "OTHERS", "unknown code `OTHERS`; did you mean `OTHER`?"),
                fault("/target/activity", "CLUB", "unknown code `CLUB`; expected one of LESSONS, OUT_OF_LESSON"),
                fault("/target/subgroup", true, "expected a text that is not blank, not `true`"),
                fault("/target/pupil", Map.of(), "expected a text that is not blank, not `{}`"),
                fault(
                        "/target/lessonStart",
                        "2024-10-01",
                        "expected an instant with offset like `2024-10-03T18:20:00+03:00`, not `2024-10-01`"),
                fault("/target/substitute", "", "expected a text that is not blank, not ``"),
                fault(
                        "/target/classesEnd",
                        "14:00",
                        "expected an instant with offset like `2024-10-03T18:20:00+03:00`, not `14:00`"),
                fault("/target/workKind", "ESSAYS", "unknown code `ESSAYS`; did you mean `ESSAY`?"),
                fault("/target/finalKind", "YEARS", "unknown code `YEARS`; did you mean `YEAR`?"),
                fault("/target/periodEnd", "2025-5-31", "expected a date like `2024-10-03`, not `2025-5-31`"),
                fault("/state", true, "expected an object, not `true`"),
                fault("/state/yearFinalsSet", "no", "expected `true` or `false`, not `\"no\"`"),
                fault("/state/yearClosed", 0, "expected `true` or `false`, not `0`"),
                fault("/state/pupilEnrolled", "", "expected `true` or `false`, not `\"\"`"),
                fault("/state/consentOnFile", List.of(), "expected `true` or `false`, not `[]`"),
                fault("/state/directive", "d-1", "expected `true` or `false`, not `\"d-1\"`"),
                fault("/state/remark", "late", "expected `true` or `false`, not `\"late\"`"),
                fault("/state/correction", "none", "expected an object, not `none`"),
                fault(
                        "/state/correction/ground",
                        "ILLNESS",
                        "unknown code `ILLNESS`; expected one of ABSENCE, RETAKE, OTHER"),
                fault("/state/correction/documents", -1, "expected a whole number from 0 to 1000000, not `-1`"),
                fault("/state/correction/registered", "№ 5", "expected `true` or `false`, not `\"№ 5\"`"),
                fault(
                        "/state/correction/decision",
                        "GRANT",
                        "unknown code `GRANT`; expected one of PENDING, GRANTED, REFUSED"),
                fault("/state/correction/protocol", 1, "expected `true` or `false`, not `1`"),
                fault("/calendar", "6 days", "expected an object, not `6 days`"),
                fault("/calendar/schoolWeek", 7, "expected a whole number from 5 to 6, not `7`"),
                fault("/calendar/from", null, "missing member `from`"),
                fault("/calendar/to", "2024-08-31", "calendar must not end before it starts"),
                fault("/calendar/daysOff", "2024-11-04", "expected an array, not `2024-11-04`"),
                fault("/calendar/daysOff/0", "4 November", "expected a date like `2024-10-03`, not `4 November`"));
    }

    private static Arguments fault(String pointer, @Nullable Object value, String message) {
        return Arguments.of(pointer, value, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_reported_with_its_pointer(String pointer, @Nullable Object value, String message) {
        Map<String, Object> tree = value == null ? without(tree(), pointer) : with(tree(), pointer, value);
        Malformed malformed = assertInstanceOf(Malformed.class, RequestForm.read(tree));
        assertEquals(pointer, malformed.pointer());
        assertEquals(message, malformed.message());
    }

    @Test
    void the_first_of_several_faults_is_the_one_reported() {
        Malformed malformed = assertInstanceOf(
                Malformed.class, RequestForm.read(with(with(tree(), "/action", "X"), "/timezone", "Y")));
        assertEquals("/timezone", malformed.pointer());
        assertEquals("r1", malformed.id());
    }

    @Test
    void a_document_that_is_no_object_has_no_pointer() {
        for (@Nullable Object document : Arrays.asList(null, "text", 5, List.of())) {
            Malformed malformed = assertInstanceOf(Malformed.class, RequestForm.read(document));
            assertEquals("", malformed.pointer());
            assertEquals("expected a request as a JSON object", malformed.message());
        }
    }

    @Test
    void a_malformed_request_is_answered_in_its_place() {
        Map<String, Object> answer = new Malformed("r1", "/action", "unknown").toTree(3);
        assertEquals(
                Map.of("id", "r1", "line", 3L, "error", Map.of("pointer", "/action", "message", "unknown")), answer);
        assertEquals(List.of("id", "line", "error"), List.copyOf(answer.keySet()));
        assertEquals(
                List.of("error"),
                List.copyOf(new Malformed(null, "", "broken").toTree(0).keySet()));
    }

    private static Call call(Map<String, Object> tree) {
        return assertInstanceOf(Call.class, RequestForm.read(tree));
    }

    private static Map<String, Object> tree() {
        return Trees.fullRequest();
    }

    private static Map<String, Object> with(Map<String, Object> tree, String pointer, Object value) {
        return Trees.with(tree, pointer, value);
    }

    private static Map<String, Object> without(Map<String, Object> tree, String pointer) {
        return Trees.without(tree, pointer);
    }
}
