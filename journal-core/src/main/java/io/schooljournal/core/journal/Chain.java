package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.content.Members;
import org.jspecify.annotations.Nullable;

/**
 * A chain is the log of a book up to some change: how many there are, and the hash of the last.
 *
 * @param book the book
 * @param length the number of changes so far, which is the sequence of the last
 * @param head the hash of the last change, {@link ChainHash#NONE} when there is none
 */
public record Chain(Book book, long length, ChainHash head) {
    /**
     * A length is not negative.
     *
     * @throws IllegalArgumentException when the length is negative
     */
    public Chain {
        Invariant.check(length >= 0, "length of a chain must not be negative, not `" + length + "`");
    }

    /**
     * Returns the chain of a book in which nothing has been written.
     *
     * @param book the book
     * @return the empty chain
     */
    public static Chain empty(Book book) {
        return new Chain(book, 0, ChainHash.NONE);
    }

    /**
     * Puts a chain together.
     *
     * @param members what {@link #members()} took apart
     * @return the chain
     * @throws IllegalArgumentException when the members are not those of a chain
     */
    public static Chain read(Members members) {
        CanonicalForm.check(members, CanonicalForm.CHAIN);
        return new Chain(
                CanonicalForm.bookOf(members),
                Long.parseLong(members.text("length")),
                new ChainHash(members.text("head")));
    }

    /**
     * Takes the chain apart, as a checkpoint (контрольная точка): what is signed and kept elsewhere.
     *
     * @return its members in the canonical form, of which {@link #read} makes an equal chain
     */
    public Members members() {
        return new CanonicalForm(CanonicalForm.CHAIN)
                .book(book)
                .member("length", length)
                .member("head", head)
                .build();
    }

    /**
     * Tells whether a change is the last of this chain.
     *
     * @param change a change as it is recorded now
     * @return true when it stands where this chain ends, with the hash this chain ends in
     */
    public boolean endsIn(Change change) {
        return change.book().equals(book)
                && change.sequence() == length
                && change.hash().equals(head);
    }

    /**
     * Returns the chain with one change more.
     *
     * @param change the change that follows
     * @return the chain that ends in it
     * @throws IllegalArgumentException when the change does not follow or is not sound
     */
    public Chain and(Change change) {
        ChainFault fault = faultIn(change);
        Invariant.check(
                fault == null, "change `" + change.sequence() + "` of `" + book + "` breaks the chain: " + fault);
        return new Chain(book, change.sequence(), change.hash());
    }

    /**
     * Tells what is wrong with a change as the next of this chain.
     *
     * @param change the change as it was recorded
     * @return the first fault, or null when it follows and is sound
     */
    public @Nullable ChainFault faultIn(Change change) {
        if (!change.book().equals(book) || change.sequence() != length + 1) {
            return ChainFault.SEQUENCE;
        }
        if (!change.previous().equals(head)) {
            return ChainFault.LINK;
        }
        return change.hash().equals(change.computedHash()) ? null : ChainFault.CONTENT;
    }

    /**
     * Tells what is wrong with a change, or with the entry behind it, as the next of this chain.
     *
     * @param change the change as it was recorded
     * @param entry the entry as it is recorded, or null when it is not there
     * @return the first fault, or null when there is none
     */
    public @Nullable ChainFault faultIn(Change change, @Nullable Entry entry) {
        ChainFault fault = faultIn(change);
        if (fault != null) {
            return fault;
        }
        return entry != null && entry.digest().equals(change.entryDigest()) ? null : ChainFault.ENTRY;
    }
}
