package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.REMARKS;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.School;
import io.schooljournal.rules.facts.Subjects;

/** Judges who made the remarks on the keeping of the journal. */
record RemarkJudge(School school, PolicyJudge policy) implements FileJudge {
    private static final Column CLASS = REMARKS.column("class_id");
    private static final Column SUBJECT = REMARKS.column("subject_id");
    private static final Column AUTHOR = REMARKS.column("author_id");
    private static final Column AT = REMARKS.column("made_at");

    @Override
    public void judge(PackageRow row) {
        String schoolClass = row.text(CLASS);
        String subject = row.text(SUBJECT);
        Subjects.Subject known = school.subjects().find(row.hash(SUBJECT));
        Target target = Target.builder()
                .schoolClass(schoolClass == null ? null : new ClassId(schoolClass))
                .grade(school.classes().grade(row.hash(CLASS)))
                .subject(subject == null ? null : new SubjectId(subject))
                .subjectArea(known == null ? null : known.area())
                .activity(known == null ? null : known.activity())
                .build();
        policy.judge(new Entry(row, Action.ADD_REMARK, target, AT, AUTHOR, 0, row.hash(SUBJECT), 0));
    }
}
