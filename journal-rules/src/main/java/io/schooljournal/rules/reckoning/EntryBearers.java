package io.schooljournal.rules.reckoning;

import static io.schooljournal.rules.exchange.PackageFile.FINAL_MARKS;
import static io.schooljournal.rules.exchange.PackageFile.LETTERS;
import static io.schooljournal.rules.exchange.PackageFile.REMARKS;
import static io.schooljournal.rules.exchange.PackageFile.REPRESENTATIVES;

import io.schooljournal.core.calendar.StudyPeriod;
import io.schooljournal.core.duty.Anchor;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Evidence;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.facts.Classes;
import io.schooljournal.rules.facts.LongIndex;
import io.schooljournal.rules.facts.Shown;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Remarks, letters and final marks that something is to be done about. */
record EntryBearers(Books books) {
    void remarks(Consumer<Bearer> taker) throws UnreadablePackage {
        Reader reader = new Reader(books, REMARKS);
        Column made = reader.column("made_at");
        Column schoolClass = reader.column("class_id");
        Column subject = reader.column("subject_id");
        books.journal.read(REMARKS, row -> {
            Instant at = row.instant(made);
            if (at != null && at.isAfter(books.asOf)) {
                return;
            }
            Bearer bearer = new Bearer(Shown.place(row));
            if (row.has(schoolClass)) {
                bearer.of(
                        new ClassId(String.valueOf(row.text(schoolClass))),
                        books.school.classes().grade(row.hash(schoolClass)));
            }
            bearer.subject = row.has(subject) ? new SubjectId(String.valueOf(row.text(subject))) : null;
            bearer.responsible = reader.person(row, reader.column("addressee_id"));
            Moment moment = reader.happened(row, made);
            bearer.with(Anchor.REMARK, moment);
            bearer.with(
                    Anchor.PERIOD_END,
                    at == null ? moment : LessonBearers.periodEnd(books, books.zone.dayOf(at), bearer));
            taker.accept(bearer.showing(reader.done(row, reader.column("resolved_at"))));
        });
    }

    /** Letters to the staff by whoever is not of the staff, or is a parent too. */
    void letters(Consumer<Bearer> taker) throws UnreadablePackage {
        Reader reader = new Reader(books, LETTERS);
        Column received = reader.column("received_at");
        LongIndex parents = new LongIndex();
        Column parent = REPRESENTATIVES.column("person_id");
        books.journal.read(REPRESENTATIVES, row -> parents.add(row.hash(parent)));
        books.journal.read(LETTERS, row -> {
            Instant at = row.instant(received);
            long from = row.hash(reader.column("from_id"));
            boolean byStaff = !parents.contains(from)
                    && Boolean.TRUE.equals(books.school.directory().isStaff(from));
            Boolean toStaff = books.school.directory().isStaff(row.hash(reader.column("to_id")));
            if (at == null || at.isAfter(books.asOf) || byStaff || Boolean.FALSE.equals(toStaff)) {
                return;
            }
            Bearer bearer = new Bearer(Shown.place(row));
            bearer.concerned = reader.person(row, reader.column("from_id"));
            bearer.responsible = reader.person(row, reader.column("to_id"));
            bearer.with(Anchor.LETTER, reader.happened(row, received));
            taker.accept(bearer.showing(reader.done(row, reader.column("answered_at"))));
        });
    }

    /** Final marks of the duty's kinds that stand: not annulled and not replaced by a later row. */
    void finals(DutyTerms terms, Consumer<Bearer> taker) throws UnreadablePackage {
        Reader reader = new Reader(books, FINAL_MARKS);
        Column entered = reader.column("entered_at");
        Column id = reader.column("final_id");
        LongIndex replaced = new LongIndex();
        books.journal.read(FINAL_MARKS, row -> {
            if (row.has(reader.column("supersedes")) && isKnown(row, entered)) {
                replaced.add(row.hash(reader.column("supersedes")));
            }
        });
        List<FinalKind> kinds = terms.finalKinds().isEmpty() ? List.of(FinalKind.values()) : terms.finalKinds();
        books.journal.read(FINAL_MARKS, row -> {
            FinalKind kind = FinalKind.values()[(int) row.number(reader.column("kind"))];
            boolean stands = row.has(reader.column("value")) && !replaced.contains(row.hash(id));
            if (stands && kinds.contains(kind) && isKnown(row, entered)) {
                taker.accept(standing(terms, reader, row));
            }
        });
    }

    private boolean isKnown(PackageRow row, Column entered) {
        Instant at = row.instant(entered);
        return at == null || !at.isAfter(books.asOf);
    }

    private Bearer standing(DutyTerms terms, Reader reader, PackageRow row) {
        Classes.Pupil pupil = books.school.classes().pupil(row.hash(reader.column("pupil_id")));
        Bearer bearer = new Bearer(Shown.place(row));
        if (pupil != null) {
            bearer.of(pupil.schoolClass(), books.school.classes().grade(pupil.classHash()));
            bearer.pupil = pupil.id();
        }
        bearer.subject = new SubjectId(String.valueOf(row.text(reader.column("subject_id"))));
        bearer.with(Anchor.RECEIPT, reader.happened(row, reader.column("received_on")));
        StudyPeriod period = books.years.find(row.hash(reader.column("period_id")));
        bearer.with(Anchor.PERIOD_END, period == null ? null : Moment.on(period.endsOn()));
        boolean published = terms.evidence() == Evidence.FINAL_MARK_PUBLISHED;
        return bearer.showing(reader.done(row, reader.column(published ? "published_at" : "entered_at")));
    }
}
