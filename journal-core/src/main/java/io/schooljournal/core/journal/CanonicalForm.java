package io.schooljournal.core.journal;

import io.schooljournal.core.Invariant;
import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.content.Members;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the members of a value in the one form that is hashed; the package essay defines it. */
final class CanonicalForm {
    static final String ENTRY = "entry/1";
    static final String CHANGE = "change/1";
    static final String CHAIN = "chain/1";

    private final Members.Builder members = Members.builder();

    CanonicalForm(String form) {
        member("form", form);
    }

    CanonicalForm member(String name, @Nullable Object value) {
        members.add(name, value);
        return this;
    }

    CanonicalForm list(String name, List<?> items) {
        members.list(name, items);
        return this;
    }

    CanonicalForm instant(String name, Instant value) {
        return member(name, Moment.canonical(value));
    }

    CanonicalForm book(Book book) {
        Journal journal = book instanceof Journal ofClass ? ofClass : null;
        return member("school", book.school())
                .member("class", journal == null ? null : journal.schoolClass())
                .member("year", journal == null ? null : journal.year());
    }

    Members build() {
        return members.build();
    }

    /** Reads the book of members that were collected here. */
    static Book bookOf(Members members) {
        SchoolId school = new SchoolId(members.text("school"));
        String schoolClass = members.optional("class");
        return schoolClass == null
                ? new Register(school)
                : new Journal(school, new ClassId(schoolClass), AcademicYear.parse(members.text("year")));
    }

    /** Holds when the members are of the form that is expected. */
    static void check(Members members, String form) {
        Invariant.check(
                form.equals(members.optional("form")),
                "expected the form `" + form + "`, not `" + members.optional("form") + "`");
    }

    @Override
    public String toString() {
        return members.build().text();
    }
}
