package io.schooljournal.core.content;

import io.schooljournal.core.attendance.AttendanceStatus;

/**
 * A pupil was at a lesson, late, or absent ({@code sosh21:P-3.7.c}).
 *
 * @param status which of the three
 */
public record Presence(AttendanceStatus status) implements Content {
    static Presence read(Members members) {
        return new Presence(AttendanceStatus.valueOf(members.text("status")));
    }

    @Override
    public String written() {
        return status.name();
    }

    @Override
    public Members members() {
        return Members.builder().add("status", status).build();
    }
}
