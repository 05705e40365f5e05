package io.schooljournal.jdbc;

import io.schooljournal.core.content.Members;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a line as {@link JsonLine} writes it; the names of an object and their order are kept. */
final class JsonLineReader {
    private final String line;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Members> objects = new LinkedHashMap<>();
    private int at;

    private JsonLineReader(String line) {
        this.line = line;
    }

    static JsonLineReader of(String line) {
        JsonLineReader reader = new JsonLineReader(line);
        reader.object((name, text) -> {
            if (text != null) {
                reader.texts.put(name, text);
            }
        });
        reader.check(reader.at == line.length());
        return reader;
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("expected a text `" + name + "` in a line of the backup");
        }
        return text;
    }

    Members members(String name) {
        Members members = objects.get(name);
        if (members == null) {
            throw new IllegalArgumentException("expected an object `" + name + "` in a line of the backup");
        }
        return members;
    }

    boolean has(String name) {
        return objects.containsKey(name);
    }

    /** Takes a member that is a text or null. */
    private interface Member {
        void is(String name, @Nullable String text);
    }

    private void object(Member member) {
        expect("{");
        while (true) {
            String name = string();
            expect(":");
            value(name, member);
            if (line.startsWith("}", at)) {
                break;
            }
            expect(",");
        }
        expect("}");
    }

    private void value(String name, Member member) {
        if (line.startsWith("{", at)) {
            Members.Builder members = Members.builder();
            object(members::add);
            objects.put(name, members.build());
        } else if (line.startsWith("null", at)) {
            expect("null");
            member.is(name, null);
        } else {
            member.is(name, string());
        }
    }

    private String string() {
        expect("\"");
        StringBuilder text = new StringBuilder();
        while (next() != '"') {
            text.append(next() == '\\' ? escaped() : line.charAt(at++));
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        at++;
        char kind = next();
        at++;
        if (kind != 'u') {
            check(kind == '"' || kind == '\\' || kind == 'n');
            return kind == 'n' ? '\n' : kind;
        }
        check(at + 4 <= line.length());
        String digits = line.substring(at, at + 4);
        check(digits.matches("[0-9a-f]{4}"));
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private char next() {
        check(at < line.length());
        return line.charAt(at);
    }

    private void expect(String sign) {
        check(line.startsWith(sign, at));
        at += sign.length();
    }

    private void check(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException(
                    "expected a line of the backup, which is broken at character `" + at + "`");
        }
    }
}
