/**
 * Audits put before people and programs (отчёт о проверке журнала): text, JSON Lines, JSON, and a page of HTML.
 *
 * <p>An {@link io.schooljournal.rules.report.AuditRendering} takes findings one by one while the audit runs, and its totals
 * at the end; none keeps all findings in memory. {@link io.schooljournal.rules.report.FindingWording} puts the codes of
 * findings into Russian or English sentences: its texts are data, two property files with the same keys.
 *
 * <p>Whatever comes out of a journal is foreign text: markup, control characters and marks that turn the direction of
 * writing are made visible and harmless before they are shown.
 */
@NullMarked
package io.schooljournal.rules.report;

import org.jspecify.annotations.NullMarked;
