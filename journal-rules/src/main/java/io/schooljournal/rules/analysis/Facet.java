package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.rules.analysis.Difference.Aspect;
import io.schooljournal.rules.analysis.Difference.Direction;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cells that show the same difference, and the most telling of them. */
final class Facet {
    /**
     * What makes cells show the same difference.
     *
     * @param aspect what they differ in
     * @param direction what the second regulation is, compared with the first
     * @param holder who asks; empty where it is the same for everybody
     * @param oneCodes why the first refuses and the second does not
     * @param otherCodes why the second refuses and the first does not
     * @param saying what both say, where they say different things of the same
     */
    record Key(
            Aspect aspect,
            Direction direction,
            String holder,
            Set<ReasonCode> oneCodes,
            Set<ReasonCode> otherCodes,
            String saying) {
        /** Tells whether this is a mere part of another difference: every reason of the other, and more. */
        boolean includes(Key other) {
            return aspect == other.aspect
                    && direction == other.direction
                    && holder.equals(other.holder)
                    && saying.equals(other.saying)
                    && !equals(other)
                    && oneCodes.containsAll(other.oneCodes)
                    && otherCodes.containsAll(other.otherCodes);
        }
    }

    private final Key key;
    private final Map<Dimension.Of, Set<Choice>> values = new EnumMap<>(Dimension.Of.class);
    private final Set<String> holders = new TreeSet<>();
    private @Nullable Cell telling;
    private int unusual = Integer.MAX_VALUE;

    Facet(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    /** Adds a cell; {@code penalty} is for those that show the difference less well. */
    void add(Cell cell, int penalty) {
        for (int i = 0; i < cell.choices().size(); i++) {
            values.computeIfAbsent(cell.dimensions().get(i).of(), of -> new LinkedHashSet<>())
                    .add(cell.choices().get(i));
        }
        if (Actors.isNamed(cell.holder())) {
            holders.add(cell.holder());
        }
        Cell best = telling;
        int of = cell.unusual() + penalty;
        if (best == null || of < unusual || (of == unusual && isSooner(cell, best))) {
            telling = cell;
            unusual = of;
        }
    }

    /** Of two that are as ordinary as each other the one tells more that is asked sooner. */
    private static boolean isSooner(Cell one, Cell other) {
        return one.request().at().isBefore(other.request().at());
    }

    int unusual() {
        return unusual;
    }

    Set<String> holders() {
        return holders;
    }

    /** Returns the values of a dimension in which the difference shows. */
    Set<Choice> values(Dimension.Of of) {
        return Collections.unmodifiableSet(values.getOrDefault(of, Set.of()));
    }

    Cell telling() {
        return Objects.requireNonNull(telling);
    }
}
