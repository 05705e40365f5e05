package io.schooljournal.core.usecase.year;

import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;
import java.util.List;

/** Promotes a class on an order of the head (перевод в следующий класс, {@code shkola4:4.1.4}, {@code karmalo:5.2.1.b}). */
@FunctionalInterface
public interface PromoteClass {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where it is written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static PromoteClass using(Ports ports) {
        return new ClassPromotion(new Desk(ports));
    }

    /**
     * Opens the journal of the next year and puts the pupils on its list, all in one unit of work, if the policy allows it.
     *
     * @param deed who promotes the class, when; the identifier of each enrolment is made of that of the deed and the pupil
     * @param promotion which class, into which grade, on which order
     * @return first what came of the opening; when it was done, then what came of each enrolment, in the order of the old
     *     list. Unfit when the old year is not closed, or the new one does not follow it
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    List<Outcome> promote(Deed deed, Promotion promotion);
}
