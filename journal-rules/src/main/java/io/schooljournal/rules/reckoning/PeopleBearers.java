package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.PEOPLE;
import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.REPRESENTATIVES;

import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.Shown;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Employees, pupils and parents, each with the days on which they came and went and got and lost access. */
record PeopleBearers(Books books) {
    private static final String GIVEN = "access_given_on";
    private static final String REMOVED = "access_removed_on";

    /** Whoever has a role of the staff or a day of employment; where roles are not listed, everybody named. */
    void employees(DutyTerms terms, Consumer<Bearer> taker) throws UnreadablePackage {
        Reader reader = new Reader(books, PEOPLE);
        Column id = reader.column("person_id");
        Column employed = reader.column("employed_on");
        Column dismissed = reader.column("dismissed_on");
        books.journal.read(PEOPLE, row -> {
            Boolean staff = books.school.directory().isStaff(row.hash(id));
            if (!row.has(employed) && Boolean.FALSE.equals(staff)) {
                return;
            }
            Bearer bearer = new Bearer(Shown.place(row));
            bearer.concerned = reader.person(row, id);
            bearer.from = row.day(employed);
            bearer.to = row.day(dismissed);
            bearer.with(Anchor.EMPLOYMENT, reader.happened(row, employed));
            if (access(terms, reader, row, bearer)) {
                taker.accept(bearer.with(Anchor.DISMISSAL, reader.mayHaveHappened(row, dismissed)));
            }
        });
    }

    void pupils(DutyTerms terms, Consumer<Bearer> taker) throws UnreadablePackage {
        Reader reader = new Reader(books, PUPILS);
        books.journal.read(PUPILS, row -> {
            Classes.Pupil pupil = books.school.classes().pupil(row.hash(reader.column("pupil_id")));
            Bearer bearer = new Bearer(Shown.place(row));
            if (pupil != null && access(terms, reader, row, bearer)) {
                of(pupil, bearer);
                bearer.with(Anchor.CLASSES_START, classesStart(bearer, null));
                taker.accept(
                        bearer.with(Anchor.WITHDRAWAL, reader.mayHaveHappened(row, reader.column("withdrawn_on"))));
            }
        });
    }

    /** Parents; without consent none gets access, and after it the term counts from the consent at the earliest. */
    void representatives(DutyTerms terms, boolean onPaper, Consumer<Bearer> taker) throws UnreadablePackage {
        Reader reader = new Reader(books, REPRESENTATIVES);
        Column consent = reader.column("consent_on");
        Column paper = reader.column("paper_only");
        boolean gives = terms.evidence() == Evidence.FAMILY_ACCESS_GIVEN;
        books.journal.read(REPRESENTATIVES, row -> {
            Classes.Pupil pupil = books.school.classes().pupil(row.hash(reader.column("pupil_id")));
            boolean readsPaper = Boolean.TRUE.equals(row.flag(paper));
            Bearer bearer = new Bearer(Shown.place(row));
            bearer.concerned = reader.person(row, reader.column("person_id"));
            if (onPaper && !row.hasColumn(paper)) {
                bearer.showing(Shown.unknown(reader.absent(paper)));
            }
            boolean refused = gives && (readsPaper || (row.hasColumn(consent) && !row.has(consent)));
            boolean elsewhere = onPaper && row.hasColumn(paper) && !readsPaper;
            if (pupil == null || refused || elsewhere || !access(terms, reader, row, bearer)) {
                return;
            }
            of(pupil, bearer);
            bearer.with(Anchor.APPLICATION, reader.mayHaveHappened(row, reader.column("applied_on")));
            bearer.with(Anchor.WITHDRAWAL, withdrawal(pupil));
            taker.accept(bearer.with(Anchor.CLASSES_START, classesStart(bearer, row.day(consent))));
        });
    }

    /** Notes what the row shows of access; false when there is none to be removed. */
    private boolean access(DutyTerms terms, Reader reader, PackageRow row, Bearer bearer) {
        Column given = reader.column(GIVEN);
        switch (terms.evidence()) {
            case STAFF_ACCESS_GIVEN, FAMILY_ACCESS_GIVEN -> bearer.showing(reader.done(row, given));
            case STAFF_ACCESS_REMOVED, FAMILY_ACCESS_REMOVED -> {
                bearer.showing(reader.done(row, reader.column(REMOVED)));
                return row.has(given) || !row.hasColumn(given);
            }
            default -> {}
        }
        return true;
    }

    private void of(Classes.Pupil pupil, Bearer bearer) {
        bearer.of(pupil.schoolClass(), books.school.classes().grade(pupil.classHash()));
        bearer.pupil = new PupilId(pupil.id().value());
        bearer.from = pupil.enrolledOn() == PackageRow.ABSENT ? null : LocalDate.ofEpochDay(pupil.enrolledOn());
        bearer.to = pupil.withdrawnOn() == Long.MAX_VALUE ? null : LocalDate.ofEpochDay(pupil.withdrawnOn());
    }

    private @Nullable Moment withdrawal(Classes.Pupil pupil) {
        Column withdrawn = PUPILS.column("withdrawn_on");
        if (!books.journal.has(PUPILS, withdrawn)) {
            return Moment.unknown(io.schooljournal.rules.facts.Evidence.value(books.journal, PUPILS, withdrawn));
        }
        return pupil.withdrawnOn() == Long.MAX_VALUE ? null : Moment.on(LocalDate.ofEpochDay(pupil.withdrawnOn()));
    }

    /** The start of the year, of enrolment in mid-year, or the day of consent, whichever is last. */
    private Moment classesStart(Bearer bearer, @Nullable LocalDate consent) {
        SchoolYear year = books.years.of(bearer.grade);
        if (year == null) {
            return Moment.unknown(
                    io.schooljournal.rules.facts.Evidence.file(io.schooljournal.rules.exchange.PackageFile.PERIODS));
        }
        LocalDate start = year.startsOn();
        LocalDate from = bearer.from;
        if (from != null && from.isAfter(start)) {
            start = from;
        }
        return Moment.on(consent != null && consent.isAfter(start) ? consent : start);
    }
}
