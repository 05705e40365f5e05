package io.schooljournal.rules.audit;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import org.jspecify.annotations.Nullable;

/**
 * A recorded entry, ready to be asked about.
 *
 * @param row the row it stands in
 * @param action what its author did
 * @param target what it is about
 * @param at the column that tells when it was made
 * @param by the column that tells who made it
 * @param pupil the hash of the pupil's id; 0 when the entry is about no one pupil
 * @param subject the hash of the subject's id
 * @param correction the hash of the application it carries out; 0 when there is none
 */
record Entry(
        PackageRow row, Action action, Target target, Column at, Column by, long pupil, long subject, long correction) {

    @Nullable
    ClassId schoolClass() {
        return target.schoolClass();
    }
}
