package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Writes a letter between school and family, or its answer (переписка, {@code sosh21: }, {@code shkola4:4.8}, {@code karmalo:4.4}). */
@FunctionalInterface
public interface WriteLetter {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static WriteLetter using(Ports ports) {
        return new LetterWriting(ports);
    }

    /**
     * Writes the letter if the policy allows whoever acts to write about the pupil.
     *
     * @param deed who writes, when; its identifier is that of the letter
     * @param letter what is written to whom
     * @return done, refused, in conflict, or unfit when the pupil is not of that class, the reader has no role in the school, both
     *     are of a family, or the letter that is answered was not written by the one to the other
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome write(Deed deed, NewLetter letter);
}
