package io.schooljournal.rest.reading;

import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.usecase.reading.ClassView;
import java.util.LinkedHashMap;
import java.util.Map;

/** A class in its public form: what the caller may see of it. */
final class ClassForm {
    private ClassForm() {}

    static Map<String, Object> write(ClassView view) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("class", view.journal().schoolClass().value());
        tree.put("year", view.journal().year().startYear());
        JournalYear year = view.year();
        if (year != null) {
            tree.put("grade", year.grade().number());
            tree.put("closed", year.closed());
        }
        tree.put("journal", view.whole());
        tree.put("lists", view.lists());
        tree.put("pages", view.pages().stream().map(ClassForm::page).toList());
        tree.put("diaries", view.diaries().stream().map(pupil -> pupil.value()).toList());
        return tree;
    }

    private static Map<String, Object> page(ClassView.Heading heading) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", heading.subject().value());
        tree.put("name", heading.page().name());
        tree.put("area", heading.page().area().name());
        tree.put("activity", heading.page().activity().name());
        tree.put("scale", heading.page().scale());
        return tree;
    }
}
