package io.schooljournal.core.journal;

import io.schooljournal.core.content.Members;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the members of a value in the one form that is hashed; the package essay defines it. */
final class CanonicalForm {
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

    ChainHash hash() {
        return new ChainHash(members.build().digest());
    }

    @Override
    public String toString() {
        return members.build().text();
    }
}
