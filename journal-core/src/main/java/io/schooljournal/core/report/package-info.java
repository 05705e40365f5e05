/**
 * Documents and notices (отчёты, документы, информирование): what a regulation wants to be seen, by whom, and how often.
 *
 * <p>{@link io.schooljournal.core.report.DocumentTerms} name a document, who makes it, who gets it and when;
 * {@link io.schooljournal.core.report.NoticeTerms} say what people must be able to learn, and through what.
 */
@NullMarked
package io.schooljournal.core.report;

import org.jspecify.annotations.NullMarked;
