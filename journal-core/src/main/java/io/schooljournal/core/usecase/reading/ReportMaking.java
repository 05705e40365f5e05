package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Reports;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes documents; the policy is asked before anything is read for them. */
final class ReportMaking implements MakeReport {
    /** What reading must be allowed for a document that shows less, or other things, than pages of the journal. */
    private static final Map<DocumentKind, Action> SHOWS = Map.of(
            DocumentKind.DIARY, Action.READ_DIARY,
            DocumentKind.EXTRACT, Action.READ_DIARY,
            DocumentKind.PUPILS, Action.READ_LISTS,
            DocumentKind.PERFORMANCE, Action.READ_SUMMARY,
            DocumentKind.CURRICULUM_COVERAGE, Action.READ_SUMMARY,
            DocumentKind.CLASS_SIZES, Action.READ_SUMMARY);

    private final Desk desk;
    private final Reports reports;

    ReportMaking(Desk desk, Reports reports) {
        this.desk = desk;
        this.reports = reports;
    }

    @Override
    public ReadOutcome<Document> make(
            Deed deed, SchoolId school, AcademicYear year, DocumentKind kind, Selection selection)
            throws UnknownChoice {
        Scope scope = desk.read(deed, school, (open, sittings) -> {
            String ofClass = selection.schoolClass();
            Sitting sitting = sittings.apply(
                    ofClass == null ? new Register(school) : new Journal(school, new ClassId(ofClass), year));
            Scope whole = new Scope(
                    ask(sitting, kind, selection),
                    sitting.facts().schoolYear(year).isPresent(),
                    Set.of());
            boolean dependsOnClass =
                    ofClass == null && whole.answer().explanation().verdict() == Verdict.UNDECIDED;
            return dependsOnClass ? whole.among(readable(open, sittings, year, kind, selection, school)) : whole;
        });
        Answer answer = scope.answer();
        if (answer.permit() == null) {
            return new ReadOutcome.Refused<>(answer.explanation(), answer.asked());
        }
        if (!scope.yearKnown()) {
            throw new UnknownChoice("the calendar of `" + year + "` is not set");
        }
        Reports made = scope.classes().isEmpty() ? reports : reports.among(scope.classes());
        return new ReadOutcome.Shown<>(made.make(school, year, kind, selection, deed.at()), answer.explanation());
    }

    /** What the policy said, whether the year is set, and the classes of which it was said; none when it was said of all. */
    private record Scope(Answer answer, boolean yearKnown, Set<ClassId> classes) {
        Scope among(Map<ClassId, Answer> readable) {
            return readable.values().stream()
                    .findFirst()
                    .map(first -> new Scope(first, yearKnown, readable.keySet()))
                    .orElse(this);
        }
    }

    /** Returns the classes of which the document may be read, each with what the policy said. */
    private static Map<ClassId, Answer> readable(
            Storage open,
            Function<Book, Sitting> sittings,
            AcademicYear year,
            DocumentKind kind,
            Selection selection,
            SchoolId school) {
        Map<ClassId, Answer> readable = new LinkedHashMap<>();
        for (Book book : open.journals().books(school)) {
            if (book instanceof Journal journal && journal.year().equals(year)) {
                Answer answer = ask(sittings.apply(journal), kind, selection);
                if (answer.permit() != null) {
                    readable.put(journal.schoolClass(), answer);
                }
            }
        }
        return readable;
    }

    private static Answer ask(Sitting sitting, DocumentKind kind, Selection selection) {
        SubjectId subject = orNull(selection.subject(), SubjectId::new);
        Target target = sitting.facts()
                .target(subject, null)
                .pupil(orNull(selection.pupil(), PupilId::new))
                .build();
        return sitting.ask(SHOWS.getOrDefault(kind, Action.READ_JOURNAL), target, Slot.of(EntryKind.PAGE, ""));
    }

    private static <T> @Nullable T orNull(@Nullable String text, Function<String, T> type) {
        return text == null ? null : type.apply(text);
    }
}
