package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.content.Members;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.Role;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A change is one row of a book's log (журнал изменений): how one entry came about, chained to the row before it. */
@Value.Immutable
public interface Change {
    /**
     * Returns an empty builder.
     *
     * @return a builder that needs all members but those that may be null; a new change is made by
     *     {@link Builder#seal()}, a recorded one by {@code build()}
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Puts a change together.
     *
     * @param members what {@link #members()} took apart
     * @param hash the hash that was recorded with it; whether it is the right one is what {@link Chain} checks
     * @return the change
     * @throws IllegalArgumentException when the members are not those of a change
     */
    static Change read(Members members, ChainHash hash) {
        CanonicalForm.check(members, CanonicalForm.CHANGE);
        return builder()
                .book(CanonicalForm.bookOf(members))
                .sequence(Long.parseLong(members.text("sequence")))
                .entry(new EntryId(members.text("entry")))
                .entryDigest(new ChainHash(members.text("entryDigest")))
                .actor(new PersonId(members.text("actor")))
                .capacity(members.optional("capacity", Role::valueOf))
                .at(Moment.parse(members.text("at")))
                .action(Action.valueOf(members.text("action")))
                .before(members.optional("before"))
                .after(members.optional("after"))
                .ruling(Ruling.read(members))
                .correction(members.optional("correction", CorrectionId::new))
                .previous(new ChainHash(members.text("previous")))
                .hash(hash)
                .build();
    }

    /**
     * Returns the book.
     *
     * @return the book whose log this is
     */
    Book book();

    /**
     * Returns the number of the row.
     *
     * @return 1 for the first change of the book, without gaps
     */
    long sequence();

    /**
     * Returns the entry that the change made.
     *
     * @return its identifier
     */
    EntryId entry();

    /**
     * Returns the digest of that entry.
     *
     * @return the SHA-256 of its canonical form
     */
    ChainHash entryDigest();

    /**
     * Returns who made the change.
     *
     * @return the person
     */
    PersonId actor();

    /**
     * Returns in which capacity the person acted.
     *
     * @return the one role the person held on that day, or null when there were several and it is not known which counted
     */
    @Nullable
    Role capacity();

    /**
     * Returns when the change was made.
     *
     * @return an instant in whole microseconds
     */
    Instant at();

    /**
     * Returns what was done.
     *
     * @return the action the policy was asked about
     */
    Action action();

    /**
     * Returns what stood there before.
     *
     * @return the text, or null when there was nothing, or an annulled entry
     */
    @Nullable
    String before();

    /**
     * Returns what stands there since.
     *
     * @return the text, or null when the entry was annulled
     */
    @Nullable
    String after();

    /**
     * Returns what allowed the change.
     *
     * @return the ruling
     */
    Ruling ruling();

    /**
     * Returns the correction by which the change was made.
     *
     * @return its identifier, or null when it is no correction
     */
    @Nullable
    CorrectionId correction();

    /**
     * Returns the hash of the row before.
     *
     * @return {@link ChainHash#NONE} for the first row
     */
    ChainHash previous();

    /**
     * Returns the hash that was recorded with this row.
     *
     * @return the hash; that it is the right one is what {@link Chain} checks
     */
    ChainHash hash();

    /**
     * Returns the hash this row must have: the SHA-256 of the canonical form of all other members.
     *
     * @return the computed hash
     */
    default ChainHash computedHash() {
        return new ChainHash(members().digest());
    }

    /**
     * Takes the change apart.
     *
     * @return all members but the recorded hash, in the canonical form that is hashed, of which {@link #read} makes an equal
     *     change
     */
    default Members members() {
        return new CanonicalForm(CanonicalForm.CHANGE)
                .member("previous", previous())
                .book(book())
                .member("sequence", sequence())
                .member("entry", entry())
                .member("entryDigest", entryDigest())
                .member("actor", actor())
                .member("capacity", capacity())
                .instant("at", at())
                .member("action", action())
                .member("before", before())
                .member("after", after())
                .member("regulation", ruling().regulation())
                .member("edition", ruling().edition())
                .member("verdict", ruling().verdict())
                .list("late", ruling().late())
                .member("correction", correction())
                .build();
    }

    /**
     * Rows are counted from 1, instants are whole microseconds.
     *
     * @throws IllegalArgumentException when it is not so
     */
    @Value.Check
    default void check() {
        Invariant.check(sequence() >= 1, "sequence of a change must be at least 1, not `" + sequence() + "`");
        Moment.checkWhole(at());
    }

    /** Collects the members of a change. */
    final class Builder extends ImmutableChange.Builder {
        Builder() {}

        /**
         * Returns the change with the hash computed from its other members.
         *
         * @return a sound change
         */
        public Change seal() {
            ChainHash hash = hash(ChainHash.NONE).build().computedHash();
            return hash(hash).build();
        }
    }
}
