package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.CLASSES;

import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Pages;
import io.schooljournal.rules.facts.PlanBook;
import io.schooljournal.rules.facts.Shown;
import io.schooljournal.rules.facts.TimetableBook;
import java.util.function.Consumer;

/** The school, its classes and its pages, for which duties are due by the calendar. */
record CalendarBearers(Books books) {
    private static final Column CLASS = CLASSES.column("class_id");

    void school(Consumer<Bearer> taker) {
        taker.accept(new Bearer(null));
    }

    /** A class's timetable is that of the period in which the day lies that the duty counts from. */
    void classes(DutyTerms terms, Consumer<Bearer> taker) throws UnreadablePackage {
        TimetableBook timetable = terms.evidence() == Evidence.TIMETABLE_ENTERED ? books.timetable() : null;
        books.journal.read(CLASSES, row -> {
            long hash = row.hash(CLASS);
            Bearer bearer = new Bearer(Shown.place(row))
                    .of(
                            new ClassId(String.valueOf(row.text(CLASS))),
                            books.school.classes().grade(hash));
            if (timetable != null) {
                bearer.shown = occasion -> {
                    var day = occasion.day();
                    return day == null ? Shown.NOT_DONE : timetable.on(hash, day);
                };
            }
            taker.accept(bearer);
        });
    }

    void pages(DutyTerms terms, Consumer<Bearer> taker) throws UnreadablePackage {
        PlanBook plan = terms.evidence() == Evidence.PLAN_ENTERED ? books.plan() : null;
        for (Pages.Page page : books.pages().all()) {
            Bearer bearer = new Bearer(page.place())
                    .of(page.schoolClass(), books.school.classes().grade(page.classHash()));
            bearer.subject = page.subject();
            if (plan != null) {
                bearer.showing(plan.page(page.classHash(), page.subjectHash()));
            }
            taker.accept(bearer);
        }
    }
}
