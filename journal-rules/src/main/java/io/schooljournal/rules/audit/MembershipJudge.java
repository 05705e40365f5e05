package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.SUBGROUP_MEMBERS;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.Lessons;
import io.schooljournal.rules.facts.School;
import org.jspecify.annotations.Nullable;

/** Judges whether a pupil belongs to the class and subgroup of the lesson. */
record MembershipJudge(School school, Tally tally) {

    void judge(
            PackageRow row, Classes.@Nullable Pupil pupil, long pupilHash, Lessons.@Nullable Held lesson, Column by) {
        if (pupil == null || lesson == null) {
            return;
        }
        boolean inClass = pupil.classHash() == lesson.classHash;
        boolean needsMember = inClass && lesson.subgroupHash != 0;
        if (needsMember && !school.journal().has(SUBGROUP_MEMBERS)) {
            tally.notChecked(Check.NOT_IN_CLASS, Evidence.file(SUBGROUP_MEMBERS));
            return;
        }
        tally.judged(Check.NOT_IN_CLASS);
        if (!inClass || (needsMember && !school.classes().isMember(lesson.subgroupHash, pupilHash))) {
            found(row, pupil, lesson, by);
        }
    }

    private void found(PackageRow row, Classes.Pupil pupil, Lessons.Held lesson, Column by) {
        int code = Codes.of(Check.NOT_IN_CLASS);
        tally.found(
                code,
                Finds.at(row, code)
                        .clauses(CheckData.BUILT_IN.norm(Check.NOT_IN_CLASS).clauses())
                        .person(Finds.person(row, by))
                        .schoolClass(lesson.target.schoolClass())
                        .details(Finds.details()
                                .with("value", pupil.id())
                                .with("class", lesson.target.schoolClass())
                                .with("subgroup", lesson.target.subgroup())
                                .all())
                        .build());
    }
}
