package io.schooljournal.rest.reading;

import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.school.SubjectId;
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
        tree.put(
                "pages",
                view.pages().stream()
                        .map(heading -> page(heading.subject(), heading.page()))
                        .toList());
        tree.put("diaries", view.diaries().stream().map(pupil -> pupil.value()).toList());
        return tree;
    }

    /** What stands at the head of a page. */
    static Map<String, Object> page(SubjectId subject, Page page) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", subject.value());
        tree.put("name", page.name());
        tree.put("area", page.area().name());
        tree.put("activity", page.activity().name());
        tree.put("scale", page.scale());
        return tree;
    }
}
