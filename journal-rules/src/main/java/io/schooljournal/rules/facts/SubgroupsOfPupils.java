package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.SUBGROUPS;
import static io.schooljournal.rules.exchange.PackageFile.SUBGROUP_MEMBERS;

import io.schooljournal.core.school.SubgroupId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which subgroup of a subject a pupil is taught; nothing is told of one who is in several. */
final class SubgroupsOfPupils {
    private static final Column ID = SUBGROUPS.column("subgroup_id");
    private static final Column SUBJECT = SUBGROUPS.column("subject_id");
    private static final Column MEMBER_OF = SUBGROUP_MEMBERS.column("subgroup_id");
    private static final Column MEMBER = SUBGROUP_MEMBERS.column("pupil_id");

    private final Map<Long, Long> subjects = new HashMap<>();
    private final Map<Long, @Nullable SubgroupId> subgroups = new HashMap<>();

    private SubgroupsOfPupils() {}

    static SubgroupsOfPupils read(JournalPackage journal) throws UnreadablePackage {
        SubgroupsOfPupils all = new SubgroupsOfPupils();
        journal.read(SUBGROUPS, row -> all.subjects.put(row.hash(ID), row.hash(SUBJECT)));
        journal.read(SUBGROUP_MEMBERS, all::member);
        return all;
    }

    private void member(PackageRow row) {
        Long subject = subjects.get(row.hash(MEMBER_OF));
        if (subject != null && subject != 0) {
            long key = LongIndex.pair(row.hash(MEMBER), subject);
            SubgroupId subgroup = new SubgroupId(String.valueOf(row.text(MEMBER_OF)));
            boolean known = subgroups.containsKey(key);
            subgroups.put(key, known && !subgroup.equals(subgroups.get(key)) ? null : subgroup);
        }
    }

    @Nullable
    SubgroupId of(long pupil, long subject) {
        return subgroups.get(LongIndex.pair(pupil, subject));
    }
}
