package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.rules.exchange.BrokenRow;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.RowReader;
import io.schooljournal.rules.facts.LongIndex;

/** Judges what is asked of every row of every file, and hands the row on to the judge of its file. */
final class RowJudge implements RowReader {
    private final PackageFile file;
    private final Tally tally;
    private final References references;
    private final FileJudge judge;
    private final DutyFindings duties;
    private final LongIndex ids = new LongIndex();
    private long rows;

    RowJudge(PackageFile file, Tally tally, References references, FileJudge judge, DutyFindings duties) {
        this.file = file;
        this.tally = tally;
        this.references = references;
        this.judge = judge;
        this.duties = duties;
    }

    @Override
    public void row(PackageRow row) {
        rows++;
        tally.judged(Check.UNREADABLE_ROW);
        if (file.hasIds() && !judge.seesToIds()) {
            identify(row);
        }
        references.judge(row);
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
