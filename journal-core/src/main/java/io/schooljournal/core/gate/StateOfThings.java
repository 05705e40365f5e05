package io.schooljournal.core.gate;

import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.content.CorrectionFile;
import io.schooljournal.core.content.Directive;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.JournalYear;
import io.schooljournal.core.content.LessonRecord;
import io.schooljournal.core.content.Membership;
import io.schooljournal.core.content.Page;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.correction.AppliedCorrection;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.correction.RefusedCorrection;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.decision.State;
import io.schooljournal.core.decision.Target;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.people.Actor;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers which of the facts that a policy misses hold of an entry, by what stands in its book. */
final class StateOfThings {
    /** What is added to a request that is refused; the rest is only ever needed where a policy says so. */
    static final List<Fact> TOLD_OF_A_REFUSAL = List.of(
            Fact.GRADE,
            Fact.SUBJECT_AREA,
            Fact.ACTIVITY,
            Fact.YEAR_FINALS_SET,
            Fact.YEAR_CLOSED,
            Fact.PUPIL_ENROLLED,
            Fact.CONSENT_ON_FILE,
            Fact.DIRECTIVE,
            Fact.CORRECTION);

    /** Returns what is added to a request that is refused; what an order itself tells is not asked of the book. */
    static List<Fact> toldOfARefusal(Request request) {
        List<Fact> facts = new ArrayList<>(TOLD_OF_A_REFUSAL);
        State state = request.state();
        if (state.directive() != null) {
            facts.remove(Fact.DIRECTIVE);
        }
        if (state.pupilEnrolled() != null) {
            facts.remove(Fact.PUPIL_ENROLLED);
        }
        if (state.yearClosed() != null) {
            facts.remove(Fact.YEAR_CLOSED);
        }
        return facts;
    }

    private final Facts facts;
    private final Actor actor;

    StateOfThings(Facts facts, Actor actor) {
        this.facts = facts;
        this.actor = actor;
    }

    Request tell(Request request, Fact fact, Slot slot) {
        Request.Builder told = Request.builder().from(request);
        Target.Builder target = Target.builder().from(request.target());
        State.Builder state = State.builder().from(request.state());
        SubjectId subject = request.target().subject();
        PupilId pupil = request.target().pupil();
        switch (fact) {
            case GRADE -> facts.year().map(JournalYear::grade).ifPresent(target::grade);
            case SUBJECT_AREA -> page(subject).map(Page::area).ifPresent(target::subjectArea);
            case ACTIVITY -> page(subject).map(Page::activity).ifPresent(target::activity);
            case NEXT_LESSON_START -> target.nextLessonStart(nextLesson(request.target()));
            case YEAR_FINALS_SET -> state.yearFinalsSet(yearFinalSet(subject, pupil));
            case JOURNAL_YEAR_FINALS_SET -> state.journalYearFinalsSet(everyYearFinalSet());
            case YEAR_CLOSED ->
                state.yearClosed(facts.year().map(JournalYear::closed).orElse(null));
            case PUPIL_ENROLLED -> state.pupilEnrolled(enrolled(pupil));
            case CONSENT_ON_FILE -> state.consentOnFile(consent(pupil));
            case DIRECTIVE -> state.directive(directed(slot));
            case CORRECTION -> state.correction(correctionOf(slot));
            case CALENDAR ->
                told.calendar(facts.schoolYear().map(SchoolYear::calendar).orElse(null));
            default -> {}
        }
        return told.target(target.build()).state(state.build()).build();
    }

    private Optional<Page> page(@Nullable SubjectId subject) {
        return subject == null ? Optional.empty() : facts.page(subject);
    }

    /** Returns the start of the next lesson of the same subject and subgroup, or the lesson's own where none follows. */
    private @Nullable Instant nextLesson(Target target) {
        Instant start = target.lessonStart();
        SubjectId subject = target.subject();
        if (start == null || subject == null) {
            return null;
        }
        return facts.contents(Selection.all(EntryKind.LESSON).subject(subject), LessonRecord.class).stream()
                .filter(lesson -> Objects.equals(target.subgroup(), lesson.subgroup()))
                .map(LessonRecord::startsAt)
                .filter(other -> other.isAfter(start))
                .min(Instant::compareTo)
                .orElse(start);
    }

    /** What is of no one pupil, such as a lesson's record, no pupil's year mark locks. */
    private @Nullable Boolean yearFinalSet(@Nullable SubjectId subject, @Nullable PupilId pupil) {
        if (subject == null) {
            return null;
        }
        if (pupil == null) {
            return false;
        }
        return facts.standing(Slot.finalMark(subject, pupil, FinalKind.YEAR, ""))
                .filter(entry -> !entry.withdrawn())
                .isPresent();
    }

    /** Tells whether every enrolled pupil has a year mark in every subject that has a scale. */
    private boolean everyYearFinalSet() {
        facts.expect(Selection.all(EntryKind.FINAL_MARK).item(FinalKind.YEAR.name()));
        List<Entry> pages = standing(EntryKind.PAGE);
        List<Entry> pupils = standing(EntryKind.MEMBERSHIP);
        return !pages.isEmpty()
                && pages.stream()
                        .filter(StateOfThings::isMarked)
                        .allMatch(page -> pupils.stream().allMatch(pupil -> hasYearMark(page, pupil)));
    }

    private static boolean isMarked(Entry page) {
        return page.content() instanceof Page ofSubject && ofSubject.marked();
    }

    private boolean hasYearMark(Entry page, Entry pupil) {
        boolean needed = pupil.content() instanceof Membership membership && membership.includes(facts.today());
        return !needed
                || Boolean.TRUE.equals(
                        yearFinalSet(page.slot().subject(), pupil.slot().pupil()));
    }

    private List<Entry> standing(EntryKind kind) {
        return facts.standing(Selection.all(kind)).stream()
                .filter(entry -> !entry.withdrawn())
                .toList();
    }

    private @Nullable Boolean enrolled(@Nullable PupilId pupil) {
        return pupil == null
                ? null
                : facts.content(Slot.ofPupil(EntryKind.MEMBERSHIP, pupil), Membership.class)
                        .map(membership -> membership.includes(facts.today()))
                        .orElse(false);
    }

    private @Nullable Boolean consent(@Nullable PupilId pupil) {
        return pupil == null
                ? null
                : facts.consents(pupil).stream().anyMatch(consent -> consent.standsOn(facts.today()));
    }

    private boolean directed(Slot slot) {
        return facts.contents(Selection.all(EntryKind.DIRECTIVE).person(actor.id()), Directive.class).stream()
                .anyMatch(directive ->
                        directive.slot().equals(slot.text()) && facts.at().isBefore(directive.until()));
    }

    /** Returns how far the application about a slot has come that is neither refused nor used up. */
    private CorrectionState correctionOf(Slot slot) {
        return pending(slot).map(correction -> correction.stateAt(facts.at())).orElse(CorrectionState.none());
    }

    private static boolean isOnItsWay(Correction correction) {
        return !(correction instanceof AppliedCorrection) && !(correction instanceof RefusedCorrection);
    }

    Optional<Correction> pending(Slot slot) {
        Selection files = Selection.all(EntryKind.CORRECTION);
        return facts.contents(files, CorrectionFile.class).stream()
                .map(CorrectionFile::correction)
                .filter(correction -> correction.application().entry().id().equals(slot.text()))
                .filter(StateOfThings::isOnItsWay)
                .findFirst();
    }
}
