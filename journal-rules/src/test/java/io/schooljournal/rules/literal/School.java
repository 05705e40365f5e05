package io.schooljournal.rules.literal;

import java.util.stream.Stream;

/** The five schools whose regulations are read. */
public enum School {
    SOSH21("sosh21"),
    SHKOLA4("shkola4"),
    GYMNASIUM11("gymnasium11"),
    KARMALO("karmalo"),
    MITYAEVO("mityaevo");

    private final String id;

    School(String id) {
        this.id = id;
    }

    static School of(String regulation) {
        return Stream.of(values())
                .filter(school -> school.id.equals(regulation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown regulation `" + regulation + "`"));
    }

    /** Turns {@code .a} into {@code sosh21: .a}. */
    String cite(String clause) {
        return id + ":" + clause;
    }

    /** Grades in which no mark is set: shkola4 4.6, gymnasium11 3.8, mityaevo O-6.2. */
    boolean setsNoMarksIn(int grade) {
        return switch (this) {
            case SHKOLA4 -> grade == 1 || grade == 2;
            case GYMNASIUM11, MITYAEVO -> grade == 1;
            case SOSH21, KARMALO -> false;
        };
    }

    boolean hasGradesWithoutMarks() {
        return setsNoMarksIn(1);
    }
}
