package io.schooljournal.core.usecase.year;

import io.schooljournal.core.content.PlannedTopic;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import io.schooljournal.core.usecase.Ports;

/** Puts topics into a subject's plan (календарно-тематическое планирование, {@code sosh21: .a}). */
public interface PlanTopic {
    /**
     * Returns the activity over the ports.
     *
     * @param ports where entries are written and what is asked first
     * @return the activity, as safe for use by many threads as its ports are
     */
    static PlanTopic using(Ports ports) {
        return new TopicPlanning(new Desk(ports));
    }

    /**
     * Puts a topic into the plan, or changes it.
     *
     * @param deed who plans it, when
     * @param journal the journal of the class
     * @param subject the subject
     * @param item the identifier of the topic in the plan, not blank
     * @param topic the topic
     * @param seen the version its editor saw, 0 to put it in
     * @return done, refused, unfit when the subject has no page, in conflict when another version stands there, or not
     *     found when there is none to change
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome plan(Deed deed, Journal journal, SubjectId subject, String item, PlannedTopic topic, int seen);

    /**
     * Takes a topic out of the plan.
     *
     * @param deed who takes it out, when
     * @param journal the journal of the class
     * @param subject the subject
     * @param item the identifier of the topic in the plan
     * @param seen the version its editor saw
     * @return done, refused, in conflict when another version stands there, or not found when there is none
     * @throws io.schooljournal.core.port.StorageFailure when the storage fails; nothing was written
     */
    Outcome withdraw(Deed deed, Journal journal, SubjectId subject, String item, int seen);
}
