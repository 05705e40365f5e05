/**
 * Documents and notices (отчёты, документы, информирование): what a regulation wants to be seen, by whom, and how often.
 *
 * <p>{@link io.schooljournal.core.report.DocumentTerms} name a document, who makes it, who gets it and when;
 * {@link io.schooljournal.core.report.NoticeTerms} say what people must be able to learn, and through what.
 *
 * <p>An {@link io.schooljournal.core.report.Offer} says of a document what it is about and by which
 * {@link io.schooljournal.core.report.Choice choices} it can be limited; a {@link io.schooljournal.core.report.Selection} is the
 * choices made.
 *
 * <p>A {@link io.schooljournal.core.report.Document} is such a document as a value: facts, tables of
 * {@link io.schooljournal.core.report.Cell cells}, notes and signatures. Whatever form it is given out in, as a page, a sheet
 * of paper, a spreadsheet or data, follows from that value alone, so that equal values give equal bytes.
 */
@NullMarked
package io.schooljournal.core.report;

import org.jspecify.annotations.NullMarked;
