package io.schooljournal.rules.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SubjectArea;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What example schools are made of: {@code school.json}. */
record SchoolData(
        String school,
        String timezone,
        List<String> surnames,
        List<String> women,
        List<String> men,
        List<List<String>> fathers,
        List<String> homework,
        List<String> comments,
        List<String> remarks,
        Map<MonthDay, String> holidays,
        List<String> breaks,
        List<List<String>> specialities,
        List<Integer> leastMarks,
        List<Course> courses) {
    static final SchoolData BUILT_IN = load();

    private static SchoolData load() {
        try (InputStream stream = SchoolData.class.getResourceAsStream("school.json")) {
            JsonNode root = new ObjectMapper().readTree(stream);
            Map<MonthDay, String> holidays = new TreeMap<>();
            root.required("holidays")
                    .properties()
                    .forEach(day -> holidays.put(
                            MonthDay.parse("--" + day.getKey()), day.getValue().asText()));
            return new SchoolData(
                    root.required("school").asText(),
                    root.required("timezone").asText(),
                    texts(root, "surnames"),
                    texts(root, "women"),
                    texts(root, "men"),
                    list(root, "fathers", SchoolData::texts),
                    texts(root, "homework"),
                    texts(root, "comments"),
                    texts(root, "remarks"),
                    holidays,
                    texts(root, "breaks"),
                    list(root, "specialities", SchoolData::texts),
                    list(root, "leastMarks", JsonNode::asInt),
                    list(root, "subjects", SchoolData::course));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Course course(JsonNode node) {
        return new Course(
                node.required("id").asText(),
                node.required("name").asText(),
                SubjectArea.valueOf(node.required("area").asText()),
                Activity.valueOf(node.required("activity").asText()),
                node.required("scale").asText(),
                node.required("primary").asBoolean(),
                node.required("split").asBoolean(),
                list(node, "work", kind -> WorkKind.valueOf(kind.asText())),
                list(node, "hours", JsonNode::asInt),
                texts(node, "topics"));
    }

    private static List<String> texts(JsonNode node, String member) {
        return texts(node.required(member));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static <T> List<T> list(JsonNode node, String member, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        node.required(member).forEach(item -> all.add(reading.apply(item)));
        return List.copyOf(all);
    }
}
