package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.rules.exchange.BrokenRow;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.Manifest;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.RowReader;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.School;
import io.schooljournal.rules.facts.SharedReading;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An audit judges the entries of a journal package by a policy. */
public final class JournalAudit {
    private final JournalPolicy policy;

    private JournalAudit(JournalPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the audit by a policy.
     *
     * @param policy a regulation made ready
     * @return the audit, which has no state and may be run many times
     */
    public static JournalAudit of(JournalPolicy policy) {
        return new JournalAudit(policy);
    }

    /**
     * Returns the clauses behind the checks that every package gets, whatever its regulation says.
     *
     * @return the clauses, of {@code base}
     */
    public static Set<ClauseRef> clausesOfEveryAudit() {
        return CheckData.BUILT_IN.clauses();
    }

    /**
     * Judges a package.
     *
     * <p>Findings come ordered by file (in the order of the contract), line and code, and are the same for the same
     * package every time. Memory grows with the lessons and pupils, and by some tens of bytes for each entry.
     *
     * @param journal the package; it stays open
     * @param asOf the instant at which it is judged: nothing is known of what came later
     * @param sink takes each finding as it is found
     * @return the exact totals
     * @throws UnreadablePackage when a file cannot be read to its end; findings before that have been given out
     */
    public AuditReport run(JournalPackage journal, Instant asOf, Consumer<Finding> sink) throws UnreadablePackage {
        return run(journal, asOf, sink, (rows, bytes, of) -> {});
    }

    /** Learns how far an audit has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Learns it, some thousand rows after the last time.
         *
         * @param rows how many rows were judged
         * @param bytes how many bytes they had
         * @param of how many bytes all files have; it may be less than were read where a zip does not tell
         */
        void judged(long rows, long bytes, long of);
    }

    /**
     * Judges a package, and tells how far it has come.
     *
     * @param journal the package; it stays open
     * @param asOf the instant at which it is judged: nothing is known of what came later
     * @param sink takes each finding as it is found
     * @param progress learns how far it has come, on the caller's thread; silent while the package is read for the first time
     * @return the exact totals
     * @throws UnreadablePackage when a file cannot be read to its end; findings before that have been given out
     */
    public AuditReport run(JournalPackage journal, Instant asOf, Consumer<Finding> sink, Progress progress)
            throws UnreadablePackage {
        Tally tally = new Tally(sink);
        School school = School.read(journal);
        SharedReading reading = new SharedReading();
        EntryFiles entries = EntryFiles.in(reading, journal);
        DutyFindings duties = new DutyFindings(school, policy, asOf, reading);
        reading.read(journal);
        duties.reckon();
        Judges judges = new Judges(school, entries, policy, tally, asOf);
        March march = new March(journal, progress);
        Map<String, Long> rows = new LinkedHashMap<>();
        for (PackageFile file : PackageFile.values()) {
            if (journal.has(file)) {
                RowJudge judge = judges.of(file, duties);
                journal.read(file, new Watched(judge, march));
                rows.put(file.fileName(), judge.rows());
            }
        }
        return report(journal, asOf, rows, tally, duties);
    }

    /** How far the audit has come. */
    private static final class March {
        private final Progress progress;
        private final long of;
        private long rows;
        private long bytes;

        March(JournalPackage journal, Progress progress) {
            this.progress = progress;
            this.of = Stream.of(PackageFile.values()).mapToLong(journal::size).sum();
        }
    }

    /** Hands rows on to their judge, and counts them. */
    private record Watched(RowReader judge, March march) implements RowReader {
        @Override
        public RowReader ahead(Rows rows) {
            return new Watched(judge.ahead(rows), march);
        }

        @Override
        public void row(PackageRow row) {
            march.rows++;
            judge.row(row);
        }

        @Override
        public void broken(BrokenRow row) {
            march.rows++;
            judge.broken(row);
        }

        @Override
        public void piece(long bytes) {
            march.bytes += bytes;
            march.progress.judged(march.rows, march.bytes, march.of);
        }

        @Override
        public void end() {
            judge.end();
        }
    }

    private AuditReport report(
            JournalPackage journal, Instant asOf, Map<String, Long> rows, Tally tally, DutyFindings duties) {
        Manifest manifest = journal.manifest();
        AuditReport.Builder report = AuditReport.builder();
        report.source(journal.source())
                .school(manifest.school())
                .academicYear(manifest.academicYear().toString())
                .regulation(policy.regulation().id())
                .zone(manifest.zone())
                .asOf(asOf)
                .rows(rows)
                .ignored(journal.ignored());
        tally.report(report, duties);
        return report.build();
    }
}
