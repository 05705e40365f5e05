package io.schooljournal.core.content;

import io.schooljournal.core.Invariant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Members are named texts in one order, in the canonical form that is hashed, kept and archived.
 *
 * <p>Each member is written {@code name:length:value} and a line feed, {@code length} counting bytes in UTF-8; a member
 * that is absent is written {@code name:-} and a line feed. So no value can be mistaken for another member, whatever
 * characters it holds.
 */
public final class Members {
    private final Map<String, @Nullable String> members;

    private Members(Map<String, @Nullable String> members) {
        this.members = members;
    }

    /**
     * Returns an empty builder.
     *
     * @return a builder that keeps the order in which members are added
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the canonical form.
     *
     * @param text members as {@link #text()} writes them
     * @return the members
     * @throws IllegalArgumentException when it is not the canonical form of members
     */
    public static Members parse(String text) {
        return new MembersReader(text).read();
    }

    /**
     * Returns a member that must be there.
     *
     * @param name the member's name
     * @return its text
     * @throws IllegalArgumentException when there is none
     */
    public String text(String name) {
        String value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException("expected a member `" + name + "`");
        }
        return value;
    }

    /**
     * Returns a member that may be absent.
     *
     * @param name the member's name
     * @return its text, or null
     */
    public @Nullable String optional(String name) {
        return members.get(name);
    }

    /**
     * Returns a member that may be absent, as a value.
     *
     * @param <T> the type of the value
     * @param name the member's name
     * @param reader makes the value of the text
     * @return the value, or null when the member is absent
     * @throws IllegalArgumentException when the reader refuses the text
     */
    public <T> @Nullable T optional(String name, Function<String, T> reader) {
        String value = members.get(name);
        return value == null ? null : reader.apply(value);
    }

    /**
     * Returns a member that is a list.
     *
     * @param name the member's name
     * @return the items as {@link Builder#list} was given them
     * @throws IllegalArgumentException when it is no list
     */
    public List<String> list(String name) {
        Members items = parse(text(name));
        return List.copyOf(items.present());
    }

    private List<String> present() {
        List<String> present = new ArrayList<>();
        for (String value : members.values()) {
            Invariant.check(value != null, "expected no item of a list to be absent");
            present.add(value);
        }
        return present;
    }

    /**
     * Returns the names and texts.
     *
     * @return the members in their order; an absent one has no text
     */
    public Map<String, @Nullable String> asMap() {
        return new LinkedHashMap<>(members);
    }

    /**
     * Returns the canonical form.
     *
     * @return the text that is hashed and kept
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        members.forEach((name, value) -> append(text, name, value));
        return text.toString();
    }

    /**
     * Returns the SHA-256 of the canonical form in UTF-8.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return HexFormat.of().formatHex(sha256().digest(text().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static void append(StringBuilder text, String name, @Nullable String value) {
        text.append(name).append(':');
        if (value == null) {
            text.append('-');
        } else {
            text.append(bytes(value)).append(':').append(value);
        }
        text.append('\n');
    }

    /** Counts the bytes of a text in UTF-8. */
    static int bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return text();
    }

    /** Collects members in the order in which they are added. */
    public static final class Builder {
        private final Map<String, @Nullable String> members = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a member.
         *
         * @param name a name of letters and digits that is not taken yet
         * @param value what its {@code toString} writes, or null when the member is absent
         * @return this builder
         * @throws IllegalArgumentException when the name is taken
         */
        public Builder add(String name, @Nullable Object value) {
            if (members.containsKey(name)) {
                throw new IllegalArgumentException("member `" + name + "` is there already");
            }
            members.put(name, value == null ? null : value.toString());
            return this;
        }

        /**
         * Adds a list as one member.
         *
         * @param name a name of letters and digits that is not taken yet
         * @param items the items, each as its {@code toString} writes it
         * @return this builder
         */
        public Builder list(String name, List<?> items) {
            Builder inner = new Builder();
            for (int i = 0; i < items.size(); i++) {
                inner.add(Integer.toString(i + 1), items.get(i));
            }
            return add(name, inner.build());
        }

        /**
         * Returns the members.
         *
         * @return the members added so far
         */
        public Members build() {
            return new Members(new LinkedHashMap<>(members));
        }
    }
}
