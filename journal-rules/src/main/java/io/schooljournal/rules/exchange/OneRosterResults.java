package io.schooljournal.rules.exchange;

import io.schooljournal.core.calendar.PeriodKind;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.rules.exchange.OneRosterClasses.Section;
import io.schooljournal.rules.exchange.OneRosterParts.Part;
import io.schooljournal.rules.exchange.OneRosterSessions.Period;
import io.schooljournal.rules.exchange.OneRosterWorks.Work;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Results become marks, or final marks where their line item says so; none of them is kept. */
final class OneRosterResults {
    private static final int LONGEST_NUMBER = 20;
    private static final String STATUS = "scoreStatus";
    private static final Set<String> UNSCORED = Set.of("exempt", "not submitted");

    private final PackageWriter writer;
    private final OneRosterWorks works;
    private final OneRosterParts parts;
    private final OneRosterHomes homes;
    private final ConversionRemarks remarks;

    OneRosterResults(
            PackageWriter writer,
            OneRosterWorks works,
            OneRosterParts parts,
            OneRosterHomes homes,
            boolean hasFinals,
            ConversionRemarks remarks) {
        this.writer = writer;
        this.works = works;
        this.parts = parts;
        this.homes = homes;
        this.remarks = remarks;
        writer.begin(PackageFile.MARKS, "mark_id", "pupil_id", "lesson_id", "value", "comment");
        if (hasFinals) {
            writer.begin(PackageFile.FINAL_MARKS, "final_id", "pupil_id", "subject_id", "kind", "value", "period_id");
        }
    }

    void take(OneRosterRow row) {
        Work work = works.find(row.need("lineItemSourcedId"));
        String pupil = row.need("studentSourcedId");
        String home = homes.of(pupil);
        String value = value(row);
        String status = row.text(STATUS);
        if (work == null) {
            remarks.left("UNKNOWN_WORK");
        } else if (home == null) {
            remarks.left("UNKNOWN_PUPIL");
        } else if (status != null && UNSCORED.contains(status)) {
            remarks.left("STATUS", status);
        } else if (value == null) {
            remarks.left("UNGRADED");
        } else if (work.ofPeriod() != null) {
            finalMark(row, pupil, work, work.ofPeriod(), value);
        } else {
            mark(row, pupil, work.section(), home, value);
        }
    }

    private void mark(OneRosterRow row, String pupil, Section section, String home, String value) {
        Part part = parts.of(section).get(home);
        if (part == null || !part.pupils().contains(pupil)) {
            remarks.left("NOT_ENROLLED");
            return;
        }
        told(row);
        writer.row(
                PackageFile.MARKS,
                row.need("sourcedId"),
                pupil,
                works.lesson(row.need("lineItemSourcedId"), section, home),
                value,
                row.text("comment"));
    }

    private void finalMark(OneRosterRow row, String pupil, Work work, Period period, String value) {
        told(row);
        boolean ofYear = period.kind() == PeriodKind.YEAR;
        writer.row(
                PackageFile.FINAL_MARKS,
                row.need("sourcedId"),
                pupil,
                work.section().course(),
                ofYear ? FinalKind.YEAR : FinalKind.PERIOD,
                value,
                period.id());
    }

    private void told(OneRosterRow row) {
        remarks.left("ENTERED_AT");
        remarks.left("ENTERED_BY");
        if ("partially graded".equals(row.text(STATUS))) {
            remarks.left("PARTIALLY");
        }
        if (row.text("score") != null && row.text("textScore") != null) {
            remarks.left("TEXT_SCORE");
        }
    }

    /** A number without the zeros behind its point, or the text of the score. */
    private static @Nullable String value(OneRosterRow row) {
        String number = row.text("score");
        if (number == null || number.length() > LONGEST_NUMBER || !number.matches("\\d+(\\.\\d+)?")) {
            return number == null ? row.text("textScore") : number;
        }
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
