package io.schooljournal.rules.engine;

import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;

/**
 * A kind of rule has a name in the regulation file and reads its parameters.
 *
 * @param name the value of {@code kind} in the file
 * @param reader reads a rule of this kind
 */
public record RuleKind(String name, Reader reader) {
    /** Reads the parameters of a rule. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Returns the rule.
         *
         * @param entry the rule as the file states it
         * @return the rule, ready to be written into tables
         * @throws BrokenRegulation when a parameter is absent or makes no sense
         */
        Rule read(RuleEntry entry) throws BrokenRegulation;
    }
}
