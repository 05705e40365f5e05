/**
 * The regulation file: YAML, read so that every fault can be pointed at by file, line and column.
 *
 * <p>A file names its regulation, what it extends, when it is in force, its readings (толкования), its clauses (пункты) and
 * its rules. {@link io.schooljournal.rules.format.RegulationFile} reads it and lays it over the file it extends: a rule
 * that repeats an inherited id amends it, a reading that is inherited may choose another alternative. What a rule of a
 * kind means is not known here; {@link io.schooljournal.rules.format.RuleEntry} hands over its parameters one by one and
 * complains of those that nobody took.
 *
 * <p>A file that is not entirely understood does not load: {@link io.schooljournal.rules.format.BrokenRegulation}.
 */
@NullMarked
package io.schooljournal.rules.format;

import org.jspecify.annotations.NullMarked;
