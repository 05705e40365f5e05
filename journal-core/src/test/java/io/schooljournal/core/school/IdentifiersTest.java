package io.schooljournal.core.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.core.lesson.LessonId;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("class id", ClassId::new),
                kind("subject id", SubjectId::new),
                kind("subgroup id", SubgroupId::new),
                kind("person id", PersonId::new),
                kind("pupil id", PupilId::new),
                kind("lesson id", LessonId::new));
    }

    private static Arguments kind(String name, Function<String, Object> type) {
        return Arguments.of(name, type);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_identifier_keeps_every_character(String name, Function<String, Object> type) {
        for (String value : new String[] {"7A", "7А", " 7A", "p-3/ü", "0"}) {
            assertEquals(value, type.apply(value).toString());
            assertEquals(type.apply(value), type.apply(value));
        }
        assertNotEquals(type.apply("7A"), type.apply("7А"), "Latin and Cyrillic letters differ");
        assertNotEquals(type.apply("7A"), type.apply("7a"));
        assertTrue(name.endsWith(" id"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_blank_identifier_is_refused(String name, Function<String, Object> type) {
        for (String value : new String[] {"", " ", "\t\n"}) {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> type.apply(value));
            assertEquals(name + " must not be blank", refused.getMessage());
        }
    }

    @Test
    void identifiers_of_different_kinds_are_never_equal() {
        assertNotEquals(new PersonId("p-3"), (Object) new PupilId("p-3"));
        assertNotEquals(new ClassId("7A"), (Object) new SubgroupId("7A"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 9, 10, 11, 12})
    void a_grade_from_1_to_12_has_one_shared_instance(int number) {
        assertSame(Grade.of(number), Grade.of(number));
        assertEquals(new Grade(number), Grade.of(number));
        assertEquals(Integer.toString(number), Grade.of(number).toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void any_other_grade_is_refused(int number) {
        assertEquals(
                "grade must be from 1 to 12, not `" + number + "`",
                assertThrows(IllegalArgumentException.class, () -> Grade.of(number))
                        .getMessage());
    }

    @Test
    void grades_are_ordered_by_number() {
        assertTrue(Grade.of(2).compareTo(Grade.of(10)) < 0);
        assertTrue(Grade.of(10).compareTo(Grade.of(2)) > 0);
        assertEquals(0, Grade.of(7).compareTo(new Grade(7)));
    }
}
