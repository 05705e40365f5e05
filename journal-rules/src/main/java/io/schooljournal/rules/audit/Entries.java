package io.schooljournal.rules.audit;

import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.facts.EntryIds;
import io.schooljournal.rules.facts.LongIndex;
import org.jspecify.annotations.Nullable;

/**
 * The append-only entries of one file: identifiers, chains of superseding entries, and doubles.
 *
 * <p>A later row that names an earlier one in {@code supersedes} replaces it; a row that names itself, a later one or
 * none at all names nothing, so that a chain can neither loop nor fork unnoticed.
 */
final class Entries {
    private final EntryIds ids;
    private final Ledger ledger;
    private final Tally tally;
    private final References references;
    private final Column id;
    private final Column supersedes;
    private final Column by;
    private final LongIndex standing = new LongIndex();

    Entries(PackageFile file, EntryIds ids, Ledger ledger, Tally tally, References references) {
        this.ids = ids;
        this.ledger = ledger;
        this.tally = tally;
        this.references = references;
        this.id = file.columns().get(0);
        this.supersedes = file.column("supersedes");
        this.by = file.column("entered_by");
    }

    /**
     * Judges a row's place among the others, and keeps it.
     *
     * @param pupil the hash of the pupil's id
     * @param place what else the entry is about
     * @param single whether there can be but one such entry
     */
    void judge(PackageRow row, long pupil, long place, boolean single, @Nullable ClassId schoolClass) {
        tally.judged(Check.DUPLICATE_ID);
        if (row.has(supersedes)) {
            chain(row, pupil, place, schoolClass);
        } else if (single) {
            tally.judged(Check.DUPLICATE_ENTRY);
            long about = LongIndex.pair(pupil, place);
            if (ids.mayRepeat(about) && !standing.add(about)) {
                found(row, Check.DUPLICATE_ENTRY, null, schoolClass);
            }
        }
        if (ids.isNamedOrRepeated(row.hash(id)) && !ledger.add(row.hash(id), pupil, place)) {
            found(row, Check.DUPLICATE_ID, id, schoolClass);
        }
    }

    private void chain(PackageRow row, long pupil, long place, @Nullable ClassId schoolClass) {
        tally.judged(Check.UNKNOWN_REFERENCE);
        int earlier = ledger.find(row.hash(supersedes));
        if (earlier == LongIndex.NONE) {
            references.unknown(row, supersedes, row.file().fileName());
            return;
        }
        tally.judged(Check.SUPERSEDED_TWICE);
        if (!ledger.supersede(earlier)) {
            found(row, Check.SUPERSEDED_TWICE, supersedes, schoolClass);
        }
        tally.judged(Check.SUPERSEDES_OTHER_ENTRY);
        if (ledger.pupil(earlier) != pupil || ledger.place(earlier) != place) {
            found(row, Check.SUPERSEDES_OTHER_ENTRY, supersedes, schoolClass);
        }
    }

    private void found(PackageRow row, Check check, @Nullable Column column, @Nullable ClassId schoolClass) {
        int code = Codes.of(check);
        tally.found(
                code,
                Finds.at(row, code)
                        .clauses(CheckData.BUILT_IN.norm(check).clauses())
                        .person(Finds.person(row, by))
                        .schoolClass(schoolClass)
                        .details(Finds.details()
                                .with("column", column == null ? null : column.name())
                                .with("value", column == null ? null : row.text(column))
                                .all())
                        .build());
    }
}
