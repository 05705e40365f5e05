package io.schooljournal.rules.analysis;

import io.schooljournal.core.calendar.SchoolCalendar;
import io.schooljournal.core.decision.Action;
import io.schooljournal.rules.engine.WindowTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Every cell of one action around one lesson day: the product of the dimensions on which its answers depend.
 *
 * <p>A cell is built when it is asked for. The walk takes cells from all over the grid early, so that whoever looks for a
 * single difference finds it soon.
 */
final class Grid implements Iterable<Cell> {
    private static final long STEP = 7_919;

    private final Action action;
    private final LocalDate day;
    private final List<Dimension> dimensions;
    private final @Nullable SchoolCalendar calendar;
    private final long size;

    private Grid(Action action, LocalDate day, List<Dimension> dimensions, boolean countsSchoolDays) {
        this.action = action;
        this.day = day;
        this.dimensions = dimensions;
        this.calendar = countsSchoolDays ? Draft.calendar(day) : null;
        this.size = dimensions.stream()
                .mapToLong(dimension -> dimension.choices().size())
                .reduce(1, Math::multiplyExact);
    }

    /** Returns the grid of an action that is exact for all these regulations on this day. */
    static Grid of(Action action, LocalDate day, List<Dossier> dossiers) {
        boolean countsSchoolDays = dossiers.stream()
                .flatMap(dossier -> dossier.rulesOn(action, day).stream())
                .anyMatch(rule -> rule.says("count", WindowTerms.Count.WORKING_DAYS.name()));
        return new Grid(action, day, new Dimensions(action, day, dossiers).all(), countsSchoolDays);
    }

    long size() {
        return size;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    Cell cell(long index) {
        Draft draft = new Draft(action, day);
        List<Choice> choices = new ArrayList<>(dimensions.size());
        long rest = index;
        int unusual = 0;
        for (Dimension dimension : dimensions) {
            int among = dimension.choices().size();
            Choice choice = dimension.choices().get((int) (rest % among));
            rest /= among;
            choice.effect().accept(draft);
            unusual += choice.unusual();
            choices.add(choice);
        }
        return new Cell(draft.request(calendar), choices, dimensions, unusual);
    }

    @Override
    public Iterator<Cell> iterator() {
        long step = size % STEP == 0 ? 1 : STEP;
        return new Iterator<>() {
            private long taken;

            @Override
            public boolean hasNext() {
                return taken < size;
            }

            @Override
            public Cell next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return cell(taken++ * step % size);
            }
        };
    }
}
