package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.core.school.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of a class (список класса), with its subgroups.
 *
 * @param pupils the pupils, those who left among them, in the order in which they came
 * @param subgroups the subgroups, each with its subject and pupils
 */
public record ClassRoll(List<Row> pupils, List<Group> subgroups) {
    /** The lists are copied. */
    public ClassRoll {
        pupils = List.copyOf(pupils);
        subgroups = List.copyOf(subgroups);
    }

    /**
     * A pupil.
     *
     * @param pupil the pupil
     * @param membership from when until when
     * @param card what the pupil's card says; null when there is none or it was erased
     */
    public record Row(
            PupilId pupil, Membership membership, @Nullable String card) {}

    /**
     * A subgroup.
     *
     * @param subject the subject
     * @param subgroup the subgroup
     * @param list its name and pupils
     */
    public record Group(SubjectId subject, SubgroupId subgroup, SubgroupList list) {}
}
