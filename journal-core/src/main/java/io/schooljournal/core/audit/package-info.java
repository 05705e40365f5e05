/**
 * What an audit (проверка журнала) says: findings, counts, and what could not be checked and why.
 *
 * <p>A {@link io.schooljournal.core.audit.Finding} is one fault at one row of one file, with its clauses. An
 * {@link io.schooljournal.core.audit.AuditReport} holds the exact counts of everything; findings themselves are streamed
 * to whoever wants them, so that an audit of millions of rows needs no more memory than one of a hundred. A rule whose
 * evidence is absent is {@linkplain io.schooljournal.core.audit.NotChecked not checked}, and never passed.
 */
@NullMarked
package io.schooljournal.core.audit;

import org.jspecify.annotations.NullMarked;
