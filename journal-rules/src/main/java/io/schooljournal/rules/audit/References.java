package io.schooljournal.rules.audit;

import static java.util.Map.entry;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.School;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of one file that name a record of another, and whether that record exists. */
final class References {
    private static final Map<String, PackageFile> NAMED_BY = Map.ofEntries(
            entry("class_id", PackageFile.CLASSES),
            entry("subject_id", PackageFile.SUBJECTS),
            entry("subgroup_id", PackageFile.SUBGROUPS),
            entry("pupil_id", PackageFile.PUPILS),
            entry("lesson_id", PackageFile.LESSONS),
            entry("period_id", PackageFile.PERIODS),
            entry("plan_id", PackageFile.PLAN),
            entry("correction_id", PackageFile.CORRECTIONS),
            entry("person_id", PackageFile.PEOPLE),
            entry("teacher_id", PackageFile.PEOPLE),
            entry("substitute_id", PackageFile.PEOPLE),
            entry("initiator_id", PackageFile.PEOPLE),
            entry("author_id", PackageFile.PEOPLE),
            entry("addressee_id", PackageFile.PEOPLE),
            entry("from_id", PackageFile.PEOPLE),
            entry("to_id", PackageFile.PEOPLE),
            entry("entered_by", PackageFile.PEOPLE),
            entry("recorded_by", PackageFile.PEOPLE),
            entry("decided_by", PackageFile.PEOPLE),
            entry("applied_by", PackageFile.PEOPLE));

    private final School school;
    private final Tally tally;
    private final List<Reference> references = new ArrayList<>();

    /** A column that names records of a file, and the one that was found last; rows about the same stand together. */
    private static final class Reference {
        private final Column column;
        private final PackageFile target;
        private long found;

        Reference(Column column, PackageFile target) {
            this.column = column;
            this.target = target;
        }
    }

    References(PackageFile file, School school, Tally tally) {
        this.school = school;
        this.tally = tally;
        for (Column column : file.columns()) {
            PackageFile target = NAMED_BY.get(column.name());
            boolean own = file.hasIds() && column.index() == 0;
            if (target != null && !own && school.journal().has(file, column)) {
                references.add(new Reference(column, target));
            }
        }
    }

    void judge(PackageRow row) {
        for (Reference reference : references) {
            if (row.has(reference.column)) {
                judge(row, reference);
            }
        }
    }

    private void judge(PackageRow row, Reference reference) {
        if (!school.journal().has(reference.target)) {
            tally.notChecked(Check.UNKNOWN_REFERENCE, Evidence.file(reference.target));
            return;
        }
        tally.judged(Check.UNKNOWN_REFERENCE);
        long id = row.hash(reference.column);
        if (id == reference.found) {
            return;
        }
        if (exists(row, id, reference.target)) {
            reference.found = id;
        } else {
            unknown(row, reference.column, reference.target.fileName());
        }
    }

    /** Reports a column that names nothing. */
    void unknown(PackageRow row, Column column, @Nullable String where) {
        int code = Codes.of(Check.UNKNOWN_REFERENCE);
        tally.found(
                code,
                Finds.at(row, code)
                        .details(Finds.details()
                                .with("column", column.name())
                                .with("value", row.text(column))
                                .with("where", where)
                                .all())
                        .build());
    }

    private boolean exists(PackageRow row, long id, PackageFile target) {
        return switch (target) {
            case CLASSES -> school.classes().hasClass(id);
            case SUBJECTS -> school.subjects().find(id) != null;
            case SUBGROUPS -> school.classes().hasSubgroup(id);
            case PUPILS -> school.classes().pupil(id) != null;
            case LESSONS -> school.lessons().find(id) != null;
            case PERIODS -> school.calendar().hasPeriod(id);
            case PLAN -> school.plan().contains(id);
            case CORRECTIONS -> school.corrections().has(id);
            default ->
                school.directory().hasPerson(id)
                        || (mayBePupil(row) && school.classes().pupil(id) != null);
        };
    }

    /** Pupils write letters and visit the journal too. */
    private static boolean mayBePupil(PackageRow row) {
        return row.file() == PackageFile.LETTERS || row.file() == PackageFile.VISITS;
    }
}
