package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.ATTENDANCE;
import static io.schooljournal.rules.exchange.PackageFile.HOMEWORK;
import static io.schooljournal.rules.exchange.PackageFile.MARKS;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.DutyLog;
import io.schooljournal.rules.facts.Holders;
import io.schooljournal.rules.facts.LastEntries;
import io.schooljournal.rules.facts.LessonBook;
import io.schooljournal.rules.facts.Pages;
import io.schooljournal.rules.facts.PlanBook;
import io.schooljournal.rules.facts.School;
import io.schooljournal.rules.facts.SchoolYears;
import io.schooljournal.rules.facts.SharedReading;
import io.schooljournal.rules.facts.StandingFinals;
import io.schooljournal.rules.facts.TimetableBook;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What duties are reckoned from, as it was known at an instant; a file is read for it when it is first needed. */
final class Books {
    final School school;
    final JournalPackage journal;
    final SchoolZone zone;
    final Instant asOf;
    final SchoolYears years;
    final Holders holders;
    private final Map<PackageFile, Map<LastEntries.Wanted, LastEntries>> entries = new EnumMap<>(PackageFile.class);
    private @Nullable LessonBook lessons;
    private @Nullable Pages pages;
    private @Nullable PlanBook plan;
    private @Nullable TimetableBook timetable;
    private @Nullable DutyLog duties;
    private @Nullable StandingFinals finals;

    Books(School school, Instant asOf) throws UnreadablePackage {
        this.school = school;
        this.journal = school.journal();
        this.zone = school.manifest().zone();
        this.asOf = asOf;
        this.years = SchoolYears.read(journal);
        this.holders = new Holders(school.directory());
    }

    LessonBook lessons() throws UnreadablePackage {
        if (lessons == null) {
            lessons = LessonBook.read(journal, school.lessons());
        }
        return lessons;
    }

    Pages pages() throws UnreadablePackage {
        if (pages == null) {
            pages = Pages.read(journal);
        }
        return pages;
    }

    PlanBook plan() throws UnreadablePackage {
        if (plan == null) {
            plan = PlanBook.read(journal, asOf);
        }
        return plan;
    }

    TimetableBook timetable() throws UnreadablePackage {
        if (timetable == null) {
            timetable = TimetableBook.read(journal, years, asOf);
        }
        return timetable;
    }

    DutyLog duties() throws UnreadablePackage {
        if (duties == null) {
            duties = DutyLog.read(journal, asOf);
        }
        return duties;
    }

    StandingFinals finals() throws UnreadablePackage {
        if (finals == null) {
            finals = StandingFinals.read(journal, asOf);
        }
        return finals;
    }

    /**
     * The entries that show a lesson's homework, attendance or marks; those of later work only where asked for. Those not
     * yet known will be after a reading.
     */
    LastEntries entries(Evidence evidence, Collection<WorkKind> kinds, boolean ofDay, SharedReading reading)
            throws UnreadablePackage {
        PackageFile file = switch (evidence) {
            case HOMEWORK_ENTERED -> HOMEWORK;
            case ATTENDANCE_ENTERED -> ATTENDANCE;
            default -> MARKS;
        };
        LastEntries.Wanted wanted = new LastEntries.Wanted(Set.copyOf(kinds), ofDay, asOf);
        Map<LastEntries.Wanted, LastEntries> ofFile = entries.computeIfAbsent(file, key -> new HashMap<>());
        LastEntries known = ofFile.get(wanted);
        if (known == null) {
            known = LastEntries.in(reading, journal, file, lessons(), wanted);
            ofFile.put(wanted, known);
        }
        return known;
    }
}
