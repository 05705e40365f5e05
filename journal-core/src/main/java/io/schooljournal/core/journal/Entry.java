package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.Contents;
import io.schooljournal.core.content.Members;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.people.PersonId;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An entry (запись) of a book is never altered; a later version supersedes it.
 *
 * <p>A version without content withdraws what stood there (аннулирование); it still occupies its slot.
 */
@Value.Immutable
public interface Entry {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs all members but the content and what is superseded
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Puts an entry together.
     *
     * @param members what {@link #members()} took apart
     * @return the entry
     * @throws IllegalArgumentException when the members are not those of an entry
     */
    static Entry read(Members members) {
        CanonicalForm.check(members, CanonicalForm.ENTRY);
        Slot slot = Slot.parse(members.text("slot"));
        return builder()
                .id(new EntryId(members.text("entry")))
                .book(CanonicalForm.bookOf(members))
                .slot(slot)
                .content(members.optional("content", text -> Contents.read(slot.kind(), Members.parse(text))))
                .version(Integer.parseInt(members.text("version")))
                .supersedes(members.optional("supersedes", EntryId::new))
                .enteredAt(Moment.parse(members.text("enteredAt")))
                .enteredBy(new PersonId(members.text("enteredBy")))
                .build();
    }

    /**
     * Returns what identifies this version.
     *
     * @return an identifier, unique in the school
     */
    EntryId id();

    /**
     * Returns the book.
     *
     * @return the book in which the entry stands
     */
    Book book();

    /**
     * Returns where it stands.
     *
     * @return the slot, the same in every version
     */
    Slot slot();

    /**
     * Returns what stands there by this version.
     *
     * @return the content, or null when this version withdraws it
     */
    @Nullable
    Content content();

    /**
     * Returns which version this is.
     *
     * @return 1 for the first entry of its slot, one more for each that supersedes it
     */
    int version();

    /**
     * Returns the version that this one replaces.
     *
     * @return its identifier, or null for version 1
     */
    @Nullable
    EntryId supersedes();

    /**
     * Returns when the entry was made.
     *
     * @return an instant in whole microseconds
     */
    Instant enteredAt();

    /**
     * Returns who made the entry.
     *
     * @return the person
     */
    PersonId enteredBy();

    /**
     * Tells whether this version withdraws what stood there.
     *
     * @return true when it has no content
     */
    default boolean withdrawn() {
        return content() == null;
    }

    /**
     * Returns what the change log shows of this version.
     *
     * @return the text, or null when it withdraws what stood there
     */
    default @Nullable String written() {
        Content content = content();
        return content == null ? null : content.written();
    }

    /**
     * Returns the SHA-256 of the entry's canonical form.
     *
     * @return the digest, by which the change log vouches for every member of the entry
     */
    default ChainHash digest() {
        return new ChainHash(members().digest());
    }

    /**
     * Takes the entry apart.
     *
     * @return its members in the canonical form that is hashed and kept, of which {@link #read} makes an equal entry
     */
    default Members members() {
        Content content = content();
        return new CanonicalForm(CanonicalForm.ENTRY)
                .book(book())
                .member("entry", id())
                .member("slot", slot().text())
                .member("content", content == null ? null : content.members())
                .member("version", version())
                .member("supersedes", supersedes())
                .instant("enteredAt", enteredAt())
                .member("enteredBy", enteredBy())
                .build();
    }

    /**
     * The first version has a content and supersedes nothing, every later one supersedes another; the content is one of
     * the slot's kind; instants are whole microseconds.
     *
     * @throws IllegalArgumentException when it is not so
     */
    @Value.Check
    default void check() {
        Invariant.check(version() >= 1, "version of an entry must be at least 1, not `" + version() + "`");
        Invariant.check(
                (version() == 1) == (supersedes() == null),
                "entry `" + id() + "` must supersede another exactly when its version is above 1");
        Content content = content();
        Invariant.check(version() > 1 || content != null, "first version of entry `" + id() + "` must have a content");
        Invariant.check(
                content == null || content.fits(slot().kind()),
                "entry `" + id() + "` must have a content of the kind `" + slot().kind() + "`");
        Moment.checkWhole(enteredAt());
    }

    /** Collects the members of an entry. */
    final class Builder extends ImmutableEntry.Builder {
        Builder() {}
    }
}
