package io.schooljournal.rules.register;

import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens around the journal: applications for corrections, remarks, letters, duties done, visits. */
public final class Traffic {
    private final Map<String, Application> applications = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<DutyDone> duties = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();

    /**
     * An application for a correction (заявление об исправлении).
     *
     * @param id its id
     * @param initiatorId who made it, or null
     * @param ground on what ground, or null
     */
    public record Application(
            String id,
            @Nullable String initiatorId,
            @Nullable CorrectionGround ground) {}

    /**
     * A control remark (замечание по ведению журнала).
     *
     * @param id its id
     * @param classId about which class, or null
     * @param subjectId about which subject, or null
     * @param authorId who made it, or null
     * @param addresseeId to whom, or null
     * @param text what it says, or null
     * @param madeAt when it was made, or null
     * @param resolvedAt when it was put right, or null when it is not
     */
    public record Remark(
            String id,
            @Nullable String classId,
            @Nullable String subjectId,
            @Nullable String authorId,
            @Nullable String addresseeId,
            @Nullable String text,
            @Nullable Instant madeAt,
            @Nullable Instant resolvedAt) {}

    /**
     * A letter (сообщение).
     *
     * @param fromId who wrote it
     * @param toId to whom
     * @param receivedAt when it was received
     * @param answeredAt when it was answered, or null
     */
    public record Letter(
            String fromId,
            String toId,
            Instant receivedAt,
            @Nullable Instant answeredAt) {}

    /**
     * A duty was done (выполненная обязанность).
     *
     * @param duty the code of the duty
     * @param doneAt when
     * @param classId for which class, or null
     * @param periodId for which period, or null
     */
    public record DutyDone(
            String duty,
            Instant doneAt,
            @Nullable String classId,
            @Nullable String periodId) {}

    /**
     * Somebody visited the journal or a diary (посещение).
     *
     * @param personId who, a person or a pupil
     * @param day the local day
     */
    public record Visit(String personId, LocalDate day) {}

    private Traffic() {}

    static Traffic read(JournalPackage journal, Skipped skipped, Scope scope) throws UnreadablePackage {
        Traffic traffic = new Traffic();
        skipped.read(journal, PackageFile.CORRECTIONS, row -> {
            String id = Fields.id(row, "correction_id");
            traffic.applications.putIfAbsent(
                    id,
                    new Application(
                            id,
                            Fields.text(row, "initiator_id"),
                            Fields.optionalCode(row, "ground", CorrectionGround.values())));
        });
        skipped.read(
                journal,
                PackageFile.REMARKS,
                row -> traffic.remarks.add(new Remark(
                        Fields.id(row, "remark_id"),
                        Fields.text(row, "class_id"),
                        Fields.text(row, "subject_id"),
                        Fields.text(row, "author_id"),
                        Fields.text(row, "addressee_id"),
                        Fields.text(row, "text"),
                        Fields.instant(row, "made_at"),
                        Fields.instant(row, "resolved_at"))));
        skipped.read(
                journal,
                PackageFile.LETTERS,
                row -> traffic.letters.add(new Letter(
                        Fields.id(row, "from_id"),
                        Fields.id(row, "to_id"),
                        Objects.requireNonNull(Fields.instant(row, "received_at")),
                        Fields.instant(row, "answered_at"))));
        skipped.read(
                journal,
                PackageFile.DUTIES,
                row -> traffic.duties.add(new DutyDone(
                        Fields.id(row, "duty"),
                        Objects.requireNonNull(Fields.instant(row, "done_at")),
                        Fields.text(row, "class_id"),
                        Fields.text(row, "period_id"))));
        LocalDate today = journal.manifest().zone().dayOf(scope.asOf());
        skipped.read(journal, PackageFile.VISITS, row -> {
            LocalDate day = Fields.neededDay(row, "visited_on");
            if (scope.days().includes(day) && !day.isAfter(today)) {
                traffic.visits.add(new Visit(Fields.id(row, "person_id"), day));
            }
        });
        return traffic;
    }

    /**
     * Finds an application for a correction.
     *
     * @param id its id
     * @return the application, or empty when there is none
     */
    public Optional<Application> application(@Nullable String id) {
        return Optional.ofNullable(applications.get(id));
    }

    /**
     * Returns the remarks.
     *
     * @return in the order of the package
     */
    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * Returns the letters.
     *
     * @return in the order of the package
     */
    public List<Letter> letters() {
        return List.copyOf(letters);
    }

    /**
     * Returns the duties that were done.
     *
     * @return in the order of the package
     */
    public List<DutyDone> duties() {
        return List.copyOf(duties);
    }

    /**
     * Returns the visits within the days of the selection, until the instant of the register.
     *
     * @return in the order of the package
     */
    public List<Visit> visits() {
        return List.copyOf(visits);
    }
}
