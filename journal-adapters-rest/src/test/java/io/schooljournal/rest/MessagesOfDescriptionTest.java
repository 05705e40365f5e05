package io.schooljournal.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every message that is read has the members, and demands those, that the description tells. */
class MessagesOfDescriptionTest {
    private static final String ROOM = "io.schooljournal.rest.form.";

    private static Set<String> messages() {
        return Description.names(Description.whole().at("/components/schemas")).stream()
                .filter(name -> name.endsWith("Message"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_members_of_a_message_are_those_that_are_described() throws Exception {
        Set<String> messages = messages();
        assertTrue(messages.size() > 20, messages::toString);
        for (String name : messages) {
            JsonNode schema = Description.whole().at("/components/schemas/" + name);
            RecordComponent[] components = Class.forName(ROOM + name).getRecordComponents();

            assertEquals(
                    Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet()),
                    Description.names(schema.path("properties")),
                    name);
            Set<String> required = new TreeSet<>();
            schema.path("required").forEach(member -> required.add(member.textValue()));
            assertEquals(demanded(components), required, name);
        }
    }

    private static Set<String> demanded(RecordComponent[] components) {
        return Arrays.stream(components)
                .filter(component -> Arrays.stream(component.getAccessor().getAnnotations())
                        .anyMatch(constraint -> constraint instanceof NotNull || constraint instanceof NotBlank))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
