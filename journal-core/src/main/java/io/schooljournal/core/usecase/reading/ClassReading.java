package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.calendar.AcademicYear;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.ReadablePages;
import io.schooljournal.core.gate.Roll;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Book;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.port.Storage;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.ReadOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what of which class a reader may see; a class in which that is nothing is as good as none. */
final class ClassReading implements ReadClasses {
    private final Desk desk;

    ClassReading(Desk desk) {
        this.desk = desk;
    }

    @Override
    public ClassesPart list(Deed deed, SchoolId school, AcademicYear year, @Nullable ClassId after, int limit) {
        return desk.read(deed, school, (open, sittings) -> {
            List<ClassView> seen = new ArrayList<>();
            for (Journal journal : journals(open, school, year, after)) {
                if (seen.size() == limit) {
                    return new ClassesPart(seen, true);
                }
                Sitting sitting = sittings.apply(journal);
                ClassView view = view(sitting, new ReadablePages(sitting), journal);
                if (!view.blank()) {
                    seen.add(view);
                }
            }
            return new ClassesPart(seen, false);
        });
    }

    private static List<Journal> journals(Storage open, SchoolId school, AcademicYear year, @Nullable ClassId after) {
        Stream<Journal> ofYear = open.journals().books(school).stream()
                .filter((Book book) ->
                        book instanceof Journal journal && journal.year().equals(year))
                .map(Journal.class::cast)
                .sorted(Comparator.comparing(journal -> journal.schoolClass().value()));
        return ofYear.filter(journal ->
                        after == null || journal.schoolClass().value().compareTo(after.value()) > 0)
                .toList();
    }

    @Override
    public ReadOutcome<ClassView> one(Deed deed, Journal journal) {
        return desk.read(deed, journal, sitting -> {
            ReadablePages pages = new ReadablePages(sitting);
            ClassView view = view(sitting, pages, journal);
            return view.blank()
                    ? new ReadOutcome.Refused<>(
                            pages.answer(null).explanation(), pages.answer(null).asked())
                    : new ReadOutcome.Shown<>(view, pages.answer(null).explanation());
        });
    }

    private static ClassView view(Sitting sitting, ReadablePages readable, Journal journal) {
        sitting.facts().expect(Selection.all(EntryKind.PAGE), Selection.all(EntryKind.JOURNAL_YEAR));
        List<ClassView.Heading> pages = new ArrayList<>();
        for (Entry entry : sitting.facts().standing(Selection.all(EntryKind.PAGE))) {
            SubjectId subject = entry.slot().subject();
            if (subject != null && entry.content() instanceof Page page && readable.include(subject)) {
                pages.add(new ClassView.Heading(subject, page));
            }
        }
        Target ofClass = sitting.facts().target(null, null).build();
        return new ClassView(
                journal,
                sitting.facts().year().orElse(null),
                readable.include(null),
                may(sitting, Action.READ_LISTS, ofClass),
                pages,
                diaries(sitting));
    }

    /** Returns the pupils of the reader's own who are on the list of the class, so far as their diaries may be read. */
    private static List<PupilId> diaries(Sitting sitting) {
        LocalDate today = sitting.facts().today();
        List<PupilId> own = sitting.actor().roles().stream()
                .filter(role -> role.isValidOn(today.toEpochDay()))
                .map(RoleAssignment::pupils)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return own.stream()
                .filter(pupil -> new Roll(sitting).includes(pupil, today))
                .filter(pupil -> may(
                        sitting,
                        Action.READ_DIARY,
                        sitting.facts().target(null, null).pupil(pupil).build()))
                .toList();
    }

    private static boolean may(Sitting sitting, Action action, Target target) {
        return sitting.ask(action, target, Slot.of(EntryKind.MEMBERSHIP, "")).permit() != null;
    }
}
