package io.schooljournal.rest.reading;

import io.schooljournal.rest.http.Answers;
import io.schooljournal.rest.http.Call;
import io.schooljournal.rest.http.JsonText;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read, as JSON that nobody keeps. */
final class Shown {
    private Shown() {}

    static Response json(Call call, Object tree) {
        return bytes(call, MediaType.APPLICATION_JSON, JsonText.write(tree));
    }

    static Response bytes(Call call, String mediaType, Object body) {
        return Answers.in(
                        call.language(),
                        Answers.of(Response.Status.OK.getStatusCode(), mediaType, body, Answers.PERSONAL))
                .build();
    }

    /** Puts what there is as text; a list that is empty, and what is null, is left out. */
    static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            if (!many.isEmpty()) {
                tree.put(name, many.stream().map(String::valueOf).toList());
            }
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            tree.put(name, value);
        } else if (value != null) {
            tree.put(name, value.toString());
        }
    }
}
