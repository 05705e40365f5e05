/**
 * Rules on duties (обязанности): what must be done once after something that happens ({@code duty}), again and again
 * ({@code periodic}), and what a step cannot do without ({@code paperwork}). They decide no request: they are what a
 * policy answers when it is asked for its obligations.
 */
@NullMarked
package io.schooljournal.rules.duty;

import org.jspecify.annotations.NullMarked;
