package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what is kept and until when. */
final class ArchiveReading implements ReadArchive {
    private final Desk desk;

    ArchiveReading(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ReadOutcome<State> read(Deed deed, SchoolId school) {
        return desk.read(deed, new Register(school), sitting -> {
            Slot slot = Slot.of(EntryKind.BACKUP, "");
            Answer answer = sitting.ask(Action.READ_SUMMARY, Target.builder().build(), slot);
            return ReadOutcome.of(
                    answer,
                    () -> new State(years(sitting, school), sitting.facts().standing(Selection.all(EntryKind.BACKUP))));
        });
    }

    private static List<Year> years(Sitting sitting, SchoolId school) {
        TreeMap<AcademicYear, Integer> journals = new TreeMap<>(Comparator.comparing(AcademicYear::startYear));
        sitting.storage().journals().books(school).forEach(book -> {
            if (book instanceof Journal journal) {
                journals.merge(journal.year(), 1, Integer::sum);
            }
        });
        List<RetentionTerms> terms =
                sitting.policy().obligations(sitting.facts().today()).retentions();
        return journals.entrySet().stream()
                .map(year -> new Year(year.getKey(), year.getValue(), terms(sitting, year.getKey(), terms)))
                .toList();
    }

    private static List<Term> terms(Sitting sitting, AcademicYear year, List<RetentionTerms> terms) {
        LocalDate end = sitting.facts()
                .schoolYear(year)
                .map(SchoolYear::periods)
                .flatMap(ArchiveReading::lastDay)
                .orElse(null);
        return terms.stream().map(kept -> new Term(kept, until(kept, end))).toList();
    }

    private static Optional<LocalDate> lastDay(List<StudyPeriod> periods) {
        return periods.stream().map(StudyPeriod::endsOn).max(Comparator.naturalOrder());
    }

    private static @Nullable LocalDate until(RetentionTerms kept, @Nullable LocalDate end) {
        return end == null ? null : kept.keptUntil(end).orElse(null);
    }
}
