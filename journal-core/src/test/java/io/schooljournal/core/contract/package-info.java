/**
 * The contract of the ports as tests, for any adapter.
 *
 * <p>An adapter's own test class extends {@link io.schooljournal.core.contract.JournalsContract},
 * {@link io.schooljournal.core.contract.ChangeLogContract}, {@link io.schooljournal.core.contract.PutMarkContract},
 * {@link io.schooljournal.core.contract.ChangeMarkContract}, {@link io.schooljournal.core.contract.MarksOfLessonContract},
 * {@link io.schooljournal.core.contract.LessonDayContract}, {@link io.schooljournal.core.contract.FinalMarkContract},
 * {@link io.schooljournal.core.contract.DirectiveContract}, {@link io.schooljournal.core.contract.PagePlanContract},
 * {@link io.schooljournal.core.contract.ClassListsContract}, {@link io.schooljournal.core.contract.PeopleContract},
 * {@link io.schooljournal.core.contract.ControlContract}, {@link io.schooljournal.core.contract.ReadingContract},
 * {@link io.schooljournal.core.contract.OverviewContract},
 * {@link io.schooljournal.core.contract.NoWayRoundContract} and
 * {@link io.schooljournal.core.contract.ConcurrencyContract} and says which storage is to be tested and how it is
 * sabotaged. Each test works in a school of its own, so that one database serves them all.
 * {@link io.schooljournal.core.contract.LiteralPolicy} stands for a regulation: the kit needs no rules.
 */
@NullMarked
package io.schooljournal.core.contract;

import org.jspecify.annotations.NullMarked;
