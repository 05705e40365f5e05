/**
 * Rules on documents and notices (документы и информирование): which document follows ({@code document}), and what people
 * must be able to learn ({@code notice}), by what figures are reckoned ({@code figures}). They decide no request: a policy names them among its obligations.
 */
@NullMarked
package io.schooljournal.rules.document;

import org.jspecify.annotations.NullMarked;
