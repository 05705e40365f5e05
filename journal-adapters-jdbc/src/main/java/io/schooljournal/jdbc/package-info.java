/**
 * The journal in a database: PostgreSQL or H2, over a host's {@link javax.sql.DataSource}.
 *
 * <p>{@link io.schooljournal.jdbc.JournalSchema} brings the tables up to date, forward only.
 * {@link io.schooljournal.jdbc.JdbcUnitOfWork} opens the ports, in a transaction of its own
 * ({@link io.schooljournal.jdbc.JdbcUnitOfWork#over over} a data source) or
 * {@link io.schooljournal.jdbc.JdbcUnitOfWork#within within} the one the host already has. Pools, drivers and users of the
 * database are the host's business. {@link io.schooljournal.jdbc.JournalBackup} copies a school's books as they stand at one
 * moment, and {@link io.schooljournal.jdbc.JournalRestore} fills empty ones from such a copy.
 *
 * <p>Whoever writes to a book first locks its row in {@code school_journal_book}, so that one book has one writer at a time
 * and its change log one order; writers of different books do not meet. The database stands guard on its own: an entry cannot
 * be inserted without its row in the change log, a version of a slot or an identifier exists once, only the verdict
 * {@code ALLOW} is taken, and neither entries nor the log can be updated or deleted. Texts that name people lie in a table of
 * their own, from which they can be erased.
 *
 * <p><b>Several schools</b> share the tables; the school is the first column of every key. On PostgreSQL a unit of work names
 * its school by the setting {@code school_journal.school}, and policies show a statement the rows of that school alone. This
 * guards against a forgotten condition, not against whoever can set the setting. The host's role needs no more than
 * {@code SELECT} and {@code INSERT} on the log and the entries, {@code UPDATE} on {@code school_journal_book} besides, and
 * {@code DELETE} on {@code school_journal_text}; a superuser is not bound.
 *
 * <p><b>H2</b> in a file keeps what it acknowledged when its address says {@code WRITE_DELAY=0;REUSE_SPACE=FALSE};
 * {@link io.schooljournal.jdbc.JournalSchema} refuses another. Without the first, H2 writes up to half a second after it
 * acknowledged; without the second, it may not find its last writes when it is opened after a kill. A file that is only
 * written to at its end grows by some forty kilobytes with each transaction, until {@code SHUTDOWN COMPACT} makes it small
 * again. H2 is meant for tests, demonstrations and one process alone; a journal that matters is kept in PostgreSQL.
 */
@NullMarked
package io.schooljournal.jdbc;

import org.jspecify.annotations.NullMarked;
