package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.rules.exchange.BrokenRow;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.RowReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges of the rows of one piece of a file what needs no other row, ahead of their turn, and keeps accounts of its own; one
 * thread at a time has it.
 */
final class PieceJudge implements RowReader {
    private final Tally tally;
    private final References references;
    private final FileJudge judge;
    private List<Found> found = new ArrayList<>();
    private int number;

    /**
     * What was found of a row.
     *
     * @param row the number of the row in its piece, from 0
     */
    record Found(int row, List<Finding> findings) {}

    PieceJudge(Tally tally, References references, FileJudge judge) {
        this.tally = tally;
        this.references = references;
        this.judge = judge;
    }

    /** Judges the rows of a piece; returns those of which something was found, in their order. */
    List<Found> judge(Rows rows) {
        found = new ArrayList<>();
        number = 0;
        rows.show(this);
        return found;
    }

    @Override
    public void row(PackageRow row) {
        references.judge(row);
        judge.judge(row);
        List<Finding> findings = tally.takeRow();
        if (!findings.isEmpty()) {
            found.add(new Found(number, findings));
        }
        number++;
    }

    @Override
    public void broken(BrokenRow row) {
        number++;
    }

    /** Adds its accounts to those of the audit. */
    void settle(Tally ofAudit) {
        ofAudit.add(tally);
    }
}
