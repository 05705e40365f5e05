/**
 * What stands in the documents of the regulations (документы регламентов), made out of a journal.
 *
 * <p>{@link io.schooljournal.rules.documents.Documents} is the entrance: it names every {@link
 * io.schooljournal.core.report.Offer document} with the clauses that ask for it and makes it as a value of {@code
 * core.report} from a {@link io.schooljournal.rules.register.Register}. One class makes one document; the figures that
 * several share are in {@code rules.figures}.
 *
 * <p>A document never shows a zero for what the package does not tell: the place stays empty and a note says which file or
 * column is absent.
 */
@NullMarked
package io.schooljournal.rules.documents;

import org.jspecify.annotations.NullMarked;
