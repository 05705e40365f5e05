package io.schooljournal.jdbc;

import io.schooljournal.core.content.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of JSON: an object whose values are texts, null, or such objects. */
final class JsonLine {
    private final StringBuilder line = new StringBuilder("{");

    JsonLine add(String name, Object text) {
        name(name);
        quote(text.toString());
        return this;
    }

    JsonLine add(String name, Members members) {
        name(name);
        JsonLine inner = new JsonLine();
        for (Map.Entry<String, @Nullable String> member : members.asMap().entrySet()) {
            String value = member.getValue();
            inner.name(member.getKey());
            if (value == null) {
                inner.line.append("null");
            } else {
                inner.quote(value);
            }
        }
        line.append(inner);
        return this;
    }

    private void name(String name) {
        line.append(line.length() > 1 ? "," : "");
        quote(name);
        line.append(':');
    }

    private void quote(String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"', '\\' -> line.append('\\').append(character);
                case '\n' -> line.append("\\n");
                default -> {
                    if (character < ' ') {
                        line.append("\\u00").append(character < 0x10 ? "0" : "").append(Integer.toHexString(character));
                    } else {
                        line.append(character);
                    }
                }
            }
        }
        line.append('"');
    }

    @Override
    public String toString() {
        return line + "}";
    }
}
