package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.PLAN;

import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;

/** Judges the topics of the lesson plans. */
record PlanJudge(LanguageCheck language, long today) implements FileJudge {
    private static final Column CLASS = PLAN.column("class_id");
    private static final Column TOPIC = PLAN.column("topic");

    @Override
    public void judge(PackageRow row) {
        language.topic(row, TOPIC, today, null, new ClassId(String.valueOf(row.text(CLASS))));
    }
}
