package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.people.PersonId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Begins findings with what every finding of a row has. */
final class Finds {
    private Finds() {}

    static Finding.Builder at(PackageRow row, int code) {
        return Finding.builder()
                .severity(Codes.severity(code))
                .code(Codes.name(code))
                .file(row.file().fileName())
                .line(row.line())
                .id(row.file().hasIds() ? row.text(row.file().columns().get(0)) : null);
    }

    static @Nullable PersonId person(PackageRow row, @Nullable Column by) {
        String id = by == null ? null : row.text(by);
        return id == null ? null : new PersonId(id);
    }

    static Details details() {
        return new Details();
    }

    /** What a message mentions. */
    static final class Details {
        private final Map<String, String> all = new LinkedHashMap<>();

        Details with(String name, @Nullable Object value) {
            if (value != null) {
                all.put(name, value.toString());
            }
            return this;
        }

        Map<String, String> all() {
            return all;
        }
    }
}
