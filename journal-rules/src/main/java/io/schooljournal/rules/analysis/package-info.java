/**
 * The analysis of regulations: what is wrong in one ({@link io.schooljournal.rules.analysis.Lint}), and what differs between
 * two ({@link io.schooljournal.rules.analysis.Comparison}).
 *
 * <p>Both ask the compiled policy itself, and so cannot be of another mind than the decisions. What they ask is the <em>grid</em>
 * of each action: every dimension on which an answer can depend (who asks, grade, kind of entry, subject area, activity,
 * hour of the lesson, instant of the action, end of the study period, the facts of the state, the stages of an application)
 * is cut at the constants that stand in the rules, and each part is represented by one value; before and after each cut the
 * grid holds the last instant in and the first instant out. What no rule on the action looks at is no dimension. A grid
 * holds the complete requests of a person with one role, or of the substitute, or of nobody; what several roles give
 * together follows from what each gives alone, and a request that lacks a fact is asked only where it matters (a rule is
 * called without effect when it changes no answer to a complete request nor to one that lacks one fact).
 *
 * <p>A <em>disagreement</em> is a pair of rules that say different things of the same entry, both on the strength of
 * clauses: two windows, two deadlines, a deadline and a window, a window and a lock, a change that is forbidden and
 * granted, a role that is kept from one thing and let to another. The engine has an answer to each; the regulation's file
 * has to say why it is the right one, and the lint checks what can be checked of that.
 */
@NullMarked
package io.schooljournal.rules.analysis;

import org.jspecify.annotations.NullMarked;
