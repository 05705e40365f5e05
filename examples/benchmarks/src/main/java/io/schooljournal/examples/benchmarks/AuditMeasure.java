package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.audit.AuditReport;
import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.audit.JournalAudit;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.Readers;
import io.schooljournal.rules.sample.SampleOrder;
import io.schooljournal.rules.sample.SampleSchool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The audit of a whole package, from its files to its totals, beside what reading those files costs: one run, the same
 * files, printed as rows a second and as ratios to the floor. Every rule of sosh21 is on.
 */
public final class AuditMeasure {
    private static final int BUFFER = 1 << 17;
    private static final int ROUNDS = 3;

    private AuditMeasure() {}

    /** Something that reads a package and tells how many rows it had. */
    private interface Reading {
        long rows() throws Exception;
    }

    /**
     * Makes a school and measures.
     *
     * @param arguments the folder for the package, which may be one that an earlier run made, the number of pupils, and about
     *     how many marks they have
     * @throws Exception when the package cannot be made or read
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        JournalPolicy policy = Regulations.builtIn("sosh21");
        if (!Files.exists(folder)) {
            SampleOrder order = new SampleOrder(
                    policy,
                    Integer.parseInt(arguments[1]),
                    1,
                    AcademicYear.parse("2024/2025"),
                    null,
                    Long.parseLong(arguments[2]),
                    Set.of());
            SampleSchool.of(order).write(folder);
        }
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put("bytes read, lines counted", () -> lines(folder));
        readings.put("rows read and understood, one thread", () -> parsed(folder));
        readings.put("audit, one thread", () -> audited(folder, policy, Readers.HERE));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        readings.put("audit, two more threads", () -> audited(folder, policy, Readers.of(threads, 2)));
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.println("round " + round);
            measure(readings);
        }
        threads.shutdown();
    }

    private static void measure(Map<String, Reading> readings) throws Exception {
        double floor = 0;
        for (Map.Entry<String, Reading> reading : readings.entrySet()) {
            long begun = System.nanoTime();
            long rows = reading.getValue().rows();
            double each = (System.nanoTime() - begun) / (double) rows;
            floor = floor == 0 ? each : floor;
            System.out.printf(
                    "%-40s %,12d rows %8.1f ns/row %,12.0f rows/s %6.1f x floor%n",
                    reading.getKey(), rows, each, 1e9 / each, each / floor);
        }
    }

    private static long lines(Path folder) throws IOException {
        long lines = 0;
        byte[] bytes = new byte[BUFFER];
        for (PackageFile file : PackageFile.values()) {
            Path path = folder.resolve(file.fileName());
            if (Files.exists(path)) {
                try (InputStream stream = Files.newInputStream(path)) {
                    for (int some = stream.read(bytes); some > 0; some = stream.read(bytes)) {
                        for (int i = 0; i < some; i++) {
                            lines += bytes[i] == '\n' ? 1 : 0;
                        }
                    }
                }
            }
        }
        return lines;
    }

    private static long parsed(Path folder) throws Exception {
        long[] rows = new long[1];
        try (JournalPackage journal = JournalPackage.open(folder)) {
            for (PackageFile file : PackageFile.values()) {
                journal.read(file, row -> rows[0]++);
            }
        }
        return rows[0];
    }

    private static long audited(Path folder, JournalPolicy policy, Readers readers) throws Exception {
        try (JournalPackage journal = JournalPackage.open(folder)) {
            AuditReport report = JournalAudit.of(policy)
                    .run(journal.readBy(readers), journal.manifest().exportedAt(), finding -> {});
            return report.rows().values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
