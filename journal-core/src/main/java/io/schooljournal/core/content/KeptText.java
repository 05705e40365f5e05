package io.schooljournal.core.content;

import io.schooljournal.core.Invariant;

/**
 * A text that is kept apart from the journal, because it names people, and of which the journal holds only the seal.
 *
 * <p>The seal is the SHA-256 of a random salt and the text. Salt and text lie together in the storage of personal data and
 * are erased together; what then remains tells nothing of the text, and the journal's hashes stay as they were.
 *
 * @param id the identifier of the text, which says nothing of what it contains
 * @param seal the SHA-256, 64 hexadecimal digits
 */
public record KeptText(String id, String seal) {
    /**
     * A kept text has an identifier and a seal.
     *
     * @throws IllegalArgumentException when one of them is missing or the seal is no SHA-256
     */
    public KeptText {
        Invariant.identifier("text id", id);
        Invariant.check(seal.matches("[0-9a-f]{64}"), "expected a seal of 64 hexadecimal digits, not `" + seal + "`");
    }

    /**
     * Seals a text.
     *
     * @param id the identifier it shall have
     * @param salt at least 16 random bytes in hexadecimal digits, kept and erased with the text
     * @param text the text
     * @return what the journal keeps of it
     */
    public static KeptText seal(String id, String salt, String text) {
        return new KeptText(
                id,
                Members.builder().add("salt", salt).add("text", text).build().digest());
    }

    static KeptText parse(String text) {
        Members members = Members.parse(text);
        return new KeptText(members.text("id"), members.text("seal"));
    }

    @Override
    public String toString() {
        return Members.builder().add("id", id).add("seal", seal).build().text();
    }
}
