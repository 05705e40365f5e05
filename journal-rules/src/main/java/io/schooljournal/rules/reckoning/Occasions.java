package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.DAYS_OFF;
import static io.schooljournal.rules.exchange.PackageFile.PERIODS;

import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.Due;
import io.schooljournal.core.duty.Rhythm;
import io.schooljournal.core.duty.Term;
import io.schooljournal.core.duty.YearlyDate;
import io.schooljournal.rules.facts.Evidence;
import io.schooljournal.rules.facts.SchoolYears;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** When a duty is due for a bearer: once after what happened to it, or each time by the school's calendar. */
final class Occasions {
    private static final int HOURS_OF_DAY = 24;
    private static final Evidence BEYOND_CALENDAR = Evidence.noPlace("calendar-beyond-year");

    private final SchoolYears years;
    private final SchoolZone zone;
    /** The occasions of the duty that was asked about last. */
    private final IdentityHashMap<SchoolYear, List<Occasion>> ofYears = new IdentityHashMap<>();

    private @Nullable Due last;

    Occasions(SchoolYears years) {
        this.years = years;
        this.zone = years.calendar().zone();
    }

    List<Occasion> of(Due due, Bearer bearer) {
        if (due instanceof Term term && (bearer.moments.containsKey(term.anchor()) || !isCalendars(term))) {
            Moment moment = bearer.moments.get(term.anchor());
            return moment == null ? List.of() : List.of(after(term, null, moment, null));
        }
        SchoolYear year = years.of(bearer.grade);
        if (year == null) {
            return List.of(Occasion.unknown(Evidence.file(PERIODS)));
        }
        if (due != last) {
            ofYears.clear();
            last = due;
        }
        return ofYears.computeIfAbsent(year, key -> ofYear(due, key));
    }

    /** What is due by the calendar is so for all whose year it is. */
    private List<Occasion> ofYear(Due due, SchoolYear year) {
        if (due instanceof Term term) {
            return byCalendar(term, year);
        }
        return due instanceof YearlyDate date ? yearly(date, year) : again((Rhythm) due, year);
    }

    private static boolean isCalendars(Term term) {
        return term.anchor().isOfCalendar();
    }

    private List<Occasion> yearly(YearlyDate date, SchoolYear year) {
        return date.dueIn(year)
                .map(day -> List.of(Occasion.due(null, day, endOf(day), null)))
                .orElse(List.of());
    }

    /** Every stretch opens when the one before it is over. */
    private List<Occasion> again(Rhythm rhythm, SchoolYear year) {
        boolean counted = rhythm.ordinal() <= Rhythm.MONTH.ordinal();
        if (counted && !years.knowsDaysOff()) {
            return List.of(Occasion.unknown(Evidence.file(DAYS_OFF)));
        }
        List<LocalDate> days = rhythm.dueIn(year);
        if (days.isEmpty()) {
            return List.of(Occasion.unknown(Evidence.noPlace("periods-of-length")));
        }
        List<Occasion> all = new ArrayList<>();
        Instant opens = null;
        for (LocalDate day : days) {
            List<String> ending = counted ? List.of() : periodsEnding(year, day);
            all.add(Occasion.due(ending.isEmpty() ? null : ending.get(0), day, endOf(day), opens)
                    .with(ending));
            opens = endOf(day);
        }
        return all;
    }

    private static List<String> periodsEnding(SchoolYear year, LocalDate day) {
        return year.parts().stream()
                .filter(period -> period.endsOn().equals(day))
                .map(StudyPeriod::id)
                .toList();
    }

    private List<Occasion> byCalendar(Term term, SchoolYear year) {
        if (term.anchor() == Anchor.FIRST_SCHOOL_DAY || term.anchor() == Anchor.LAST_SCHOOL_DAY) {
            if (!years.knowsDaysOff()) {
                return List.of(Occasion.unknown(Evidence.file(DAYS_OFF)));
            }
        }
        return switch (term.anchor()) {
            case YEAR_START -> List.of(after(term, null, Moment.on(year.startsOn()), null));
            case YEAR_END -> List.of(after(term, null, Moment.on(year.endsOn()), null));
            case FIRST_SCHOOL_DAY ->
                year.firstSchoolDayFrom(year.startsOn())
                        .map(day -> List.of(after(term, null, Moment.on(day), null)))
                        .orElse(List.of());
            default -> byPeriod(term, year);
        };
    }

    /** Once a period, in the order of time; of periods that agree on the day the first stands for all. */
    private List<Occasion> byPeriod(Term term, SchoolYear year) {
        SortedMap<LocalDate, List<String>> periods = new TreeMap<>();
        for (StudyPeriod period : year.parts()) {
            anchor(term, period, year)
                    .ifPresent(day -> periods.computeIfAbsent(day, key -> new ArrayList<>())
                            .add(period.id()));
        }
        List<Occasion> all = new ArrayList<>();
        LocalDate last = null;
        for (Map.Entry<LocalDate, List<String>> one : periods.entrySet()) {
            LocalDate day = one.getKey();
            Instant opens = term.offset() < 0
                    ? (last == null ? null : endOf(last))
                    : term.anchor() == Anchor.PERIOD_START && last == null ? null : zone.startOf(day);
            all.add(after(term, one.getValue().get(0), Moment.on(day), opens).with(one.getValue()));
            last = day;
        }
        return all.isEmpty() ? List.of(Occasion.unknown(Evidence.noPlace("periods-of-length"))) : all;
    }

    private static Optional<LocalDate> anchor(Term term, StudyPeriod period, SchoolYear year) {
        return switch (term.anchor()) {
            case PERIOD_START -> Optional.of(period.startsOn());
            case PERIOD_END -> Optional.of(period.endsOn());
            default -> year.lastSchoolDayOf(period);
        };
    }

    /** Where only the day is known of which hours are counted, whole days are, begun ones in full. */
    private Occasion after(Term term, @Nullable String period, Moment moment, @Nullable Instant opens) {
        LocalDate day = moment.day();
        if (day == null) {
            Evidence unknown = moment.unknown();
            return Occasion.unknown(unknown == null ? BEYOND_CALENDAR : unknown);
        }
        Instant instant = moment.instant();
        return switch (term.unit()) {
            case LESSONS -> Occasion.unknown(Evidence.noPlace("expected-mark"));
            case HOURS ->
                instant == null
                        ? due(period, day, endOf(day.plusDays(-Math.floorDiv(-term.offset(), HOURS_OF_DAY))), opens)
                        : due(period, day, term.dueAt(instant, years.calendar()).orElseThrow(), opens);
            case DAYS -> due(period, day, endOf(day.plusDays(term.offset())), opens);
            case WORKING_DAYS -> {
                if (!years.knowsDaysOff()) {
                    yield Occasion.unknown(Evidence.file(DAYS_OFF));
                }
                Instant due = term.dueOn(day, years.calendar()).map(this::endOf).orElse(null);
                yield due == null ? Occasion.unknown(BEYOND_CALENDAR) : due(period, day, due, opens);
            }
        };
    }

    private static Occasion due(@Nullable String period, LocalDate day, Instant due, @Nullable Instant opens) {
        return Occasion.due(period, day, due, opens);
    }

    private Instant endOf(LocalDate day) {
        return zone.startOf(day.plusDays(1));
    }
}
