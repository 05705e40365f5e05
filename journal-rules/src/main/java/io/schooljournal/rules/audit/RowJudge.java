package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.rules.exchange.BrokenRow;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.RowReader;
import io.schooljournal.rules.facts.LongIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges what is asked of every row of every file, and hands the row on to the judge of its file; what needs no other row may
 * have been judged ahead of its turn.
 */
final class RowJudge implements RowReader {
    private final PackageFile file;
    private final Tally tally;
    private final References references;
    private final FileJudge judge;
    private final DutyFindings duties;
    private final @Nullable PieceJudges judges;
    private final LongIndex ids = new LongIndex();
    private long rows;

    /** A judge of rows, with judges of what is judged ahead; null when nothing is. */
    RowJudge(
            PackageFile file,
            Tally tally,
            References references,
            FileJudge judge,
            DutyFindings duties,
            @Nullable PieceJudges judges) {
        this.file = file;
        this.tally = tally;
        this.references = references;
        this.judge = judge;
        this.duties = duties;
        this.judges = judges;
    }

    @Override
    public RowReader ahead(Rows rows) {
        return judges == null ? this : new Turn(judges.judge(rows));
    }

    @Override
    public void end() {
        if (judges != null) {
            judges.settle(tally);
        }
    }

    /** The rows of a piece when it is their turn, with what was found of them ahead of it. */
    private final class Turn implements RowReader {
        private final List<PieceJudge.Found> found;
        private int next;
        private int number;

        Turn(List<PieceJudge.Found> found) {
            this.found = found;
        }

        @Override
        public void row(PackageRow row) {
            if (next < found.size() && found.get(next).row() == number) {
                found.get(next++).findings().forEach(tally::found);
            }
            number++;
            RowJudge.this.row(row);
        }

        @Override
        public void broken(BrokenRow row) {
            number++;
            RowJudge.this.broken(row);
        }
    }

    @Override
    public void row(PackageRow row) {
        rows++;
        tally.judged(Check.UNREADABLE_ROW);
        if (file.hasIds() && !judge.seesToIds()) {
            identify(row);
        }
        if (judges == null) {
            references.judge(row);
        }
        judge.judge(row);
        duties.at(file, row.line()).forEach(tally::found);
        tally.endRow();
    }

    private void identify(PackageRow row) {
        tally.judged(Check.DUPLICATE_ID);
        if (!ids.add(row.hash(file.columns().get(0)))) {
            int code = Codes.of(Check.DUPLICATE_ID);
            tally.found(
                    code,
                    Finds.at(row, code)
                            .clauses(CheckData.BUILT_IN.norm(Check.DUPLICATE_ID).clauses())
                            .details(Finds.details()
                                    .with("column", file.columns().get(0).name())
                                    .with("value", row.text(file.columns().get(0)))
                                    .all())
                            .build());
        }
    }

    @Override
    public void broken(BrokenRow row) {
        rows++;
        tally.judged(Check.UNREADABLE_ROW);
        int code = Codes.of(Check.UNREADABLE_ROW);
        tally.found(
                code,
                Finding.builder()
                        .severity(Codes.severity(code))
                        .code(Codes.name(code))
                        .file(file.fileName())
                        .line(row.line())
                        .id(row.id())
                        .details(Finds.details()
                                .with("column", row.column())
                                .with("trouble", row.trouble())
                                .with("value", row.value().isEmpty() ? null : row.value())
                                .all())
                        .build());
        tally.endRow();
    }

    long rows() {
        return rows;
    }
}
