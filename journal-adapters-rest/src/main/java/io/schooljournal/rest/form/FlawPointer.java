package io.schooljournal.rest.form;

import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Flaw.Code;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the member of a message that a flaw is about.
 *
 * <p>A flaw about something that was given is about the member that gives it; a flaw about something that is lacking is about
 * the member where it would stand. A flaw about the state of things, such as a year that is closed, is about no member.
 */
public final class FlawPointer {
    /** The names of members whose value may be what was given. */
    private static final Map<Code, List<String>> GIVEN = Map.of(
            Code.OUTSIDE_SCALE, List.of("value"),
            Code.NOT_LOWER, List.of("value"),
            Code.NOT_ON_LIST, List.of("pupils", "pupil", "staying"),
            Code.NOT_IN_SUBGROUP, List.of("pupil"),
            Code.NO_LESSON, List.of("lesson"),
            Code.NO_RECIPIENT, List.of("to", "recipient"),
            Code.NOT_ADDRESSED, List.of("answers"),
            Code.NOT_IN_THAT_ROLE, List.of("as"),
            Code.NOTHING_THERE, List.of("planItem"),
            Code.OUT_OF_ORDER, List.of("to", "validTo", "lastDay"));

    /** The names of members in which something is lacking, or lies where it cannot; the first that is there. */
    private static final Map<Code, List<String>> LACKING = Map.of(
            Code.WRONG_TIME, List.of("until", "receivedOn", "receivedAt", "startsAt"),
            Code.NO_PAGE, List.of("into"),
            Code.PAPER_MISSING, List.of("papers", "basis", "sealed"),
            Code.NOT_IN_PERSON, List.of("inPerson"),
            Code.OTHER_KIND_OF_WORK, List.of("workKind"),
            Code.OWN_SUBSTITUTION, List.of("person", "substitute"),
            Code.TOO_FEW_COPIES, List.of("media"),
            Code.SAME_PREMISES, List.of("media"),
            Code.NOT_HANDED_OVER, List.of("handedTo"));

    private FlawPointer() {}

    /**
     * Returns where a flaw is.
     *
     * @param message the message of the order
     * @param flaw what is wrong with the order
     * @return the JSON pointer of the member; empty when the flaw is about none
     */
    public static Optional<String> in(Record message, Flaw flaw) {
        List<String> given = GIVEN.getOrDefault(flaw.code(), List.of());
        List<String> lacking = LACKING.getOrDefault(flaw.code(), List.of());
        return members(message, "")
                .filter(member -> given.contains(member.name()) && flaw.given().equals(String.valueOf(member.value())))
                .findFirst()
                .or(() -> lacking.stream()
                        .flatMap(name -> members(message, "")
                                .filter(member -> member.name().equals(name)))
                        .filter(member -> flaw.code() != Code.WRONG_TIME || member.value() != null)
                        .findFirst())
                .map(Member::pointer);
    }

    private record Member(
            String name, String pointer, @Nullable Object value) {}

    private static Stream<Member> members(Record message, String at) {
        return Stream.of(message.getClass().getRecordComponents())
                .flatMap(component ->
                        members(component.getName(), at + "/" + component.getName(), value(component, message)));
    }

    private static Stream<Member> members(String name, String at, @Nullable Object value) {
        Stream<Member> itself = Stream.of(new Member(name, at, value));
        if (value instanceof Record nested) {
            return Stream.concat(itself, members(nested, at));
        }
        return value instanceof List<?> items
                ? Stream.concat(
                        itself,
                        IntStream.range(0, items.size())
                                .boxed()
                                .flatMap(index -> members(name, at + "/" + index, items.get(index))))
                : itself;
    }

    private static @Nullable Object value(RecordComponent component, Record message) {
        try {
            return component.getAccessor().invoke(message);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("messages are public records", impossible);
        }
    }
}
