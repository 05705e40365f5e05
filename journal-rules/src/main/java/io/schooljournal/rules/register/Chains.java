package io.schooljournal.rules.register;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.LongIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a file were replaced, and by what; the file is read twice, so that only replaced entries are remembered.
 */
final class Chains {
    private static final String UNKNOWN = "?";

    private final Scope scope;
    private final PackageFile file;
    private final Column id;
    private final Column supersedes;
    private final Column value;
    private final Column enteredAt;
    private final LongIndex replaced = new LongIndex();
    private final Map<Long, String> values = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    /** An entry that replaced another, and how it is told once the other's value is known. */
    private record Link(long replacedId, Amendment amendment) {}

    Chains(PackageFile file, String value, Scope scope) {
        this.scope = scope;
        this.file = file;
        this.id = file.columns().get(0);
        this.supersedes = file.column("supersedes");
        this.value = file.column(value);
        this.enteredAt = file.column("entered_at");
    }

    /** Shows every entry that was made by then, those that were replaced among them. */
    void read(JournalPackage journal, Skipped skipped, Consumer<PackageRow> taker) throws UnreadablePackage {
        if (journal.has(file, supersedes)) {
            journal.read(file, row -> {
                if (row.has(supersedes) && scope.isEntered(row, enteredAt)) {
                    replaced.add(row.hash(supersedes));
                }
            });
        }
        skipped.read(journal, file, row -> {
            if (scope.isEntered(row, enteredAt)) {
                taker.accept(row);
            }
        });
    }

    /** Tells whether an entry replaced another or was replaced. */
    boolean isLinked(PackageRow row) {
        return row.has(supersedes) || isReplaced(row);
    }

    boolean isReplaced(PackageRow row) {
        return replaced.contains(row.hash(id));
    }

    void link(PackageRow row, Amendment amendment) {
        values.put(row.hash(id), row.has(value) ? String.valueOf(row.text(value)) : "");
        if (row.has(supersedes)) {
            links.add(new Link(row.hash(supersedes), amendment));
        }
    }

    List<Amendment> amendments() {
        return links.stream()
                .map(link -> withBefore(link.amendment(), before(link.replacedId())))
                .toList();
    }

    /** An entry that was annulled told nothing. */
    private @Nullable String before(long replacedId) {
        String told = values.getOrDefault(replacedId, UNKNOWN);
        return told.isEmpty() ? null : told;
    }

    private static Amendment withBefore(Amendment change, @Nullable String before) {
        return new Amendment(
                change.entry(),
                change.pupilId(),
                change.subjectId(),
                change.lesson(),
                change.periodId(),
                before,
                change.after(),
                change.at(),
                change.by(),
                change.correctionId());
    }
}
