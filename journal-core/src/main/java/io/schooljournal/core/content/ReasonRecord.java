package io.schooljournal.core.content;

import io.schooljournal.core.attendance.AbsenceReason;

/**
 * An absence has a reason ({@code sosh21: .c}).
 *
 * @param reason the reason
 */
public record ReasonRecord(AbsenceReason reason) implements Content {
    static ReasonRecord read(Members members) {
        return new ReasonRecord(AbsenceReason.valueOf(members.text("reason")));
    }

    @Override
    public String written() {
        return reason.name();
    }

    @Override
    public Members members() {
        return Members.builder().add("reason", reason).build();
    }
}
