package io.schooljournal.rules.audit;

import static io.schooljournal.rules.exchange.PackageFile.SUBJECTS;

import io.schooljournal.core.mark.GradingScale;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.Spread;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.LongIndex;
import io.schooljournal.rules.facts.Subjects;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether marks are on the scale of their subject.
 *
 * <p>A package without the column does not tell the scales: then a mark that some scale admits is not checked, and a mark
 * that no scale anywhere admits is a finding all the same.
 */
final class ScaleJudge {
    private static final Column SCALE = SUBJECTS.column("scale");
    private static final int LONGEST_NUMBER = 12;

    private final Map<String, GradingScale> scales;
    /** The hashes of what may be written on each scale. */
    private final Map<String, LongIndex> spellings = new HashMap<>();

    private final Tally tally;
    private final boolean tells;
    private final Evidence absent;

    ScaleJudge(JournalPackage journal, Map<String, GradingScale> scales, Tally tally) {
        this.scales = scales;
        this.tally = tally;
        this.tells = journal.has(SUBJECTS, SCALE);
        scales.forEach((code, scale) -> {
            LongIndex written = new LongIndex();
            scale.spellings().keySet().forEach(spelling -> written.add(Spread.of(spelling)));
            spellings.put(code, written);
        });
        this.absent = Evidence.value(journal, SUBJECTS, SCALE);
    }

    void judge(
            PackageRow row,
            Column value,
            Subjects.@Nullable Subject subject,
            @Nullable ClassId schoolClass,
            Column by) {
        if (!row.has(value)) {
            return;
        }
        String scale = subject == null || !tells ? null : named(subject);
        LongIndex known = scale == null ? null : spellings.get(scale);
        if (known != null && known.contains(row.hash(value))) {
            tally.judged(Check.OUTSIDE_SCALE);
        } else {
            judge(row, String.valueOf(row.text(value)), scale, schoolClass, by);
        }
    }

    private void judge(PackageRow row, String mark, @Nullable String scale, @Nullable ClassId schoolClass, Column by) {
        if (scale == null ? admittedElsewhere(mark) : !scales.containsKey(scale)) {
            tally.notChecked(Check.OUTSIDE_SCALE, absent);
            return;
        }
        tally.judged(Check.OUTSIDE_SCALE);
        if (scale == null || !admits(scale, mark)) {
            found(row, mark, scale, schoolClass, by);
        }
    }

    private static String named(Subjects.Subject subject) {
        String scale = subject.scale();
        return scale == null ? CheckData.BUILT_IN.scaleOfSubjectsNotMarked() : scale;
    }

    private boolean admits(String scale, String mark) {
        GradingScale known = scales.get(scale);
        return known != null && known.read(mark) != null;
    }

    private boolean admittedElsewhere(String mark) {
        for (String scale : scales.keySet()) {
            if (admits(scale, mark)) {
                return true;
            }
        }
        if (mark.length() > LONGEST_NUMBER || !mark.matches("\\d+(\\.\\d+)?")) {
            return false;
        }
        BigDecimal number = new BigDecimal(mark);
        return CheckData.BUILT_IN.scalesElsewhere().stream().anyMatch(span -> span.contains(number));
    }

    private void found(PackageRow row, String mark, @Nullable String scale, @Nullable ClassId schoolClass, Column by) {
        int code = Codes.of(Check.OUTSIDE_SCALE);
        tally.found(
                code,
                Finds.at(row, code)
                        .clauses(CheckData.BUILT_IN.norm(Check.OUTSIDE_SCALE).clauses())
                        .person(Finds.person(row, by))
                        .schoolClass(schoolClass)
                        .details(Finds.details()
                                .with("value", mark)
                                .with("scale", scale)
                                .all())
                        .build());
    }
}
