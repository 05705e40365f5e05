package io.schooljournal.rules.sample;

import java.util.ArrayList;
import java.util.List;

/** A class of pupils. */
final class Room {
    private final int grade;
    private final String letter;
    private final String id;
    private final List<Pupil> pupils = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private String teacher = "";

    Room(int grade, String letter) {
        this.grade = grade;
        this.letter = letter;
        this.id = grade + letter;
    }

    String id() {
        return id;
    }

    int grade() {
        return grade;
    }

    String letter() {
        return letter;
    }

    List<Pupil> pupils() {
        return pupils;
    }

    List<Page> pages() {
        return pages;
    }

    /** The class teacher. */
    String teacher() {
        return teacher;
    }

    void teacher(String id) {
        teacher = id;
    }
}
