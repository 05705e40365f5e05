package io.schooljournal.rules.engine;

import io.schooljournal.rules.format.BrokenRegulation;

/** A rule of a regulation, of one kind, writes what it says into the tables of an edition. */
@FunctionalInterface
public interface Rule {
    /**
     * Writes the rule into the tables.
     *
     * @param tables the tables of an edition in which the rule is in force
     * @throws BrokenRegulation when it contradicts a rule that is already there
     */
    void addTo(EditionTables.Builder tables) throws BrokenRegulation;
}
