/**
 * Rules on content (содержание записей) that bind at the moment of a decision: no marks in some grades, nothing before its
 * lesson, no mark changed to put a remark right.
 */
@NullMarked
package io.schooljournal.rules.content;

import org.jspecify.annotations.NullMarked;
