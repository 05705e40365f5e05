/**
 * Coverage (охват пунктов): what carries each clause of a regulation, and which conformance case tests that.
 *
 * <p>A clause is carried by the rules that cite it, by a reading, by the days the regulation is in force, or — a clause of
 * kind {@code ORG} — by nothing, with the reason. It is tested by a {@linkplain io.schooljournal.rules.coverage.CaseBook
 * conformance case} that names such a rule, or the clause itself. {@link io.schooljournal.rules.coverage.RegulationPage}
 * and {@link io.schooljournal.rules.coverage.RulesPage} are the same for people to read.
 */
@NullMarked
package io.schooljournal.rules.coverage;

import org.jspecify.annotations.NullMarked;
