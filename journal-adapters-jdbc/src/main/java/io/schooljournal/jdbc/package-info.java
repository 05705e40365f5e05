/**
 * The journal in a database: PostgreSQL or H2, over a host's {@link javax.sql.DataSource}.
 *
 * <p>{@link io.schooljournal.jdbc.JournalSchema} brings the tables up to date, forward only.
 * {@link io.schooljournal.jdbc.JdbcUnitOfWork} opens the ports, in a transaction of its own
 * ({@link io.schooljournal.jdbc.JdbcUnitOfWork#over over} a data source) or
 * {@link io.schooljournal.jdbc.JdbcUnitOfWork#within within} the one the host already has. Pools, drivers and users of the
 * database are the host's business.
 *
 * <p>Several schools share the tables; the school is the first column of every key. Whoever writes to a journal first locks
 * its row in {@code school_journal}, so that one journal has one writer at a time and its change log one order; writers of
 * different journals do not meet. The database stands guard on its own: a mark cannot be inserted without its row in the
 * change log, a version of a cell or an identifier exists once, only the verdict {@code ALLOW} is taken, and neither marks
 * nor the log can be updated or deleted.
 */
@NullMarked
package io.schooljournal.jdbc;

import org.jspecify.annotations.NullMarked;
