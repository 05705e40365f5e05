package io.schooljournal.core.school;

import io.schooljournal.core.Invariant;

/**
 * A grade (параллель, год обучения) is a year of schooling from 1 to 12; which level it belongs to is data of the
 * regulation.
 *
 * @param number 1 to 12
 */
public record Grade(int number) implements Comparable<Grade> {
    /** The lowest grade. */
    public static final int FIRST = 1;
    /** The highest grade: evening schools and schools abroad have a twelfth. */
    public static final int LAST = 12;

    private static final Grade[] SHARED = new Grade[LAST + 1];

    static {
        for (int number = FIRST; number <= LAST; number++) {
            SHARED[number] = new Grade(number);
        }
    }

    /**
     * A grade lies between 1 and 12.
     *
     * @throws IllegalArgumentException when it does not
     */
    public Grade {
        Invariant.check(number >= FIRST && number <= LAST, "grade must be from 1 to 12, not `" + number + "`");
    }

    /**
     * Returns the grade of this number; the twelve instances are shared.
     *
     * @param number 1 to 12
     * @return the grade
     * @throws IllegalArgumentException when the number is outside
     */
    public static Grade of(int number) {
        return number >= FIRST && number <= LAST ? SHARED[number] : new Grade(number);
    }

    @Override
    public int compareTo(Grade other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
