package io.schooljournal.rules.literal;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.core.decision.Fact;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.mark.FinalKind;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.ClassId;
import io.schooljournal.core.school.SubjectArea;
import io.schooljournal.core.school.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a request; to ask for one that is missing stops the reading with {@link FactNeeded}.
 *
 * @param request the request
 * @param groundless whether the application turns out to name no ground at all, for which the request has no word
 */
record Facts(Request request, boolean groundless) {
    Facts(Request request) {
        this(request, false);
    }

    private static <T> T known(Fact fact, @Nullable T value) {
        if (value == null) {
            throw new FactNeeded(fact);
        }
        return value;
    }

    LocalDate today() {
        return dayOf(request.at());
    }

    LocalDate dayOf(Instant instant) {
        return instant.atZone(request.zone().id()).toLocalDate();
    }

    /** Midnight at which a day begins, or the first instant after a gap that swallows it. */
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(request.zone().id()).toInstant();
    }

    ClassId schoolClass() {
        return known(Fact.CLASS, request.target().schoolClass());
    }

    int grade() {
        return known(Fact.GRADE, request.target().grade()).number();
    }

    SubjectId subject() {
        return known(Fact.SUBJECT, request.target().subject());
    }

    SubjectArea area() {
        return known(Fact.SUBJECT_AREA, request.target().subjectArea());
    }

    Activity activity() {
        return known(Fact.ACTIVITY, request.target().activity());
    }

    PupilId pupil() {
        return known(Fact.PUPIL, request.target().pupil());
    }

    Instant lessonStart() {
        return known(Fact.LESSON_START, request.target().lessonStart());
    }

    WorkKind workKind() {
        return known(Fact.WORK_KIND, request.target().workKind());
    }

    FinalKind finalKind() {
        return known(Fact.FINAL_KIND, request.target().finalKind());
    }

    LocalDate periodEnd() {
        return known(Fact.PERIOD_END, request.target().periodEnd());
    }

    boolean yearFinalsSet() {
        return known(Fact.YEAR_FINALS_SET, request.state().yearFinalsSet());
    }

    boolean yearClosed() {
        return known(Fact.YEAR_CLOSED, request.state().yearClosed());
    }

    boolean pupilEnrolled() {
        return known(Fact.PUPIL_ENROLLED, request.state().pupilEnrolled());
    }

    boolean consentOnFile() {
        return known(Fact.CONSENT_ON_FILE, request.state().consentOnFile());
    }

    boolean directive() {
        return known(Fact.DIRECTIVE, request.state().directive());
    }

    boolean remark() {
        return known(Fact.REMARK, request.state().remark());
    }

    boolean isThereAnApplication() {
        return application().exists();
    }

    private CorrectionState application() {
        return known(Fact.CORRECTION, request.state().correction());
    }

    CorrectionGround ground() {
        return known(Fact.CORRECTION_GROUND, application().ground());
    }

    boolean namesGround() {
        return !groundless && ground() != null;
    }

    int documents() {
        return known(Fact.CORRECTION_DOCUMENTS, application().documents());
    }

    boolean registered() {
        return known(Fact.CORRECTION_REGISTERED, application().registered());
    }

    CorrectionDecision decision() {
        return known(Fact.CORRECTION_DECISION, application().decision());
    }

    boolean protocol() {
        return known(Fact.CORRECTION_PROTOCOL, application().protocol());
    }
}
