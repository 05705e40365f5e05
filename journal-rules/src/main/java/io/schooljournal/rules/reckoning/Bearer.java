package io.schooljournal.rules.reckoning;

import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.DutyPlace;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.Grade;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.facts.Shown;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whatever a duty is done for, and what is known of it. */
final class Bearer {
    final @Nullable DutyPlace place;

    @Nullable
    ClassId schoolClass;

    @Nullable
    Grade grade;

    @Nullable
    SubjectId subject;

    @Nullable
    SubgroupId subgroup;

    @Nullable
    PupilId pupil;
    /** The employee, parent or writer for whom it is done. */
    @Nullable
    PersonId concerned;
    /** Whoever the row itself says has to do it. */
    @Nullable
    PersonId responsible;

    @Nullable
    String lesson;
    /** The first and last local day on which there is anything to be done for it, both inclusive; null for no limit. */
    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;
    /** What happened to it; an anchor of the calendar that is not here is asked of the calendar. */
    final Map<Anchor, Moment> moments = new EnumMap<>(Anchor.class);
    /** What its own row and entries show; null when records in {@code duties.csv} are to show it. */
    @Nullable
    Function<Occasion, Shown> shown;

    Bearer(@Nullable DutyPlace place) {
        this.place = place;
    }

    Bearer of(@Nullable ClassId ofClass, @Nullable Grade ofGrade) {
        schoolClass = ofClass;
        grade = ofGrade;
        return this;
    }

    Bearer with(Anchor anchor, @Nullable Moment moment) {
        if (moment != null) {
            moments.put(anchor, moment);
        }
        return this;
    }

    Bearer showing(Shown always) {
        shown = occasion -> always;
        return this;
    }

    boolean isThereOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
