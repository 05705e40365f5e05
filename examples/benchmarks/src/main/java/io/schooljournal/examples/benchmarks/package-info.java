/**
 * What one decision costs, beside other engines on the same requests.
 *
 * <p>The task: role and scope (роль и область), no-mark grade (безотметочный класс), year-final lock, window by kind of work
 * in the school's zone, approved correction (разрешённое исправление), for the four actions that enter marks. Each
 * {@linkplain io.schooljournal.examples.benchmarks.Engine engine} answers 4,096 seeded
 * {@linkplain io.schooljournal.examples.benchmarks.Workload requests} with allowed or the deciding clause, the first and
 * most basic; {@link io.schooljournal.examples.benchmarks.Agreement} stops the run unless all of them agree on all
 * requests. Only then anything is timed.
 *
 * <p>What lies inside the timing: an engine that can look at Java objects gets the {@code Request} itself (ours, the
 * hand-written code, Janino, SpEL). One that cannot gets its own form of the same
 * {@linkplain io.schooljournal.examples.benchmarks.Facts facts}, made before the clock runs, with roles filtered by
 * validity, scopes flattened and days already counted in the school's zone: less work than ours does, never more. Rules are
 * compiled once, sessions and caches are kept.
 *
 * <p>Run it with {@code mvn -Dquick -DskipTests -Pbench-short -pl examples/benchmarks -am verify}; {@code bench-long} gives
 * figures to quote. Ratios within one run count, nanoseconds drift with the machine.
 */
@NullMarked
package io.schooljournal.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
