package io.schooljournal.archive;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place in a manifest: its value, and the JSON pointer that leads to it. */
record JsonNode(String pointer, @Nullable Object value) {
    JsonNode member(String name) throws BrokenManifest {
        JsonNode member = optional(name);
        if (member == null) {
            throw new BrokenManifest(pointer, "missing member `" + name + "`");
        }
        return member;
    }

    /** Returns a member; null when it is absent or null. */
    @Nullable
    JsonNode optional(String name) throws BrokenManifest {
        Object member = members().get(name);
        return member == null ? null : new JsonNode(pointer + "/" + name, member);
    }

    Map<?, ?> members() throws BrokenManifest {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw new BrokenManifest(pointer, "expected an object");
    }

    List<JsonNode> elements() throws BrokenManifest {
        if (!(value instanceof List<?> elements)) {
            throw new BrokenManifest(pointer, "expected an array");
        }
        List<JsonNode> nodes = new ArrayList<>();
        for (Object element : elements) {
            nodes.add(new JsonNode(pointer + "/" + nodes.size(), element));
        }
        return nodes;
    }

    String text() throws BrokenManifest {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new BrokenManifest(pointer, "expected a text");
    }

    long number() throws BrokenManifest {
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            if (number >= 0) {
                return number;
            }
        }
        throw new BrokenManifest(pointer, "expected a number from 0");
    }

    boolean truth() throws BrokenManifest {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new BrokenManifest(pointer, "expected true or false");
    }

    /** Reads the text; what the reader refuses is a fault of this place. */
    <T> T as(Function<String, T> reader, String expected) throws BrokenManifest {
        String text = text();
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new BrokenManifest(pointer, "expected " + expected + ", not `" + text + "`");
        }
    }

    <E extends Enum<E>> E code(Class<E> type) throws BrokenManifest {
        return as(text -> Enum.valueOf(type, text), "a known code");
    }
}
