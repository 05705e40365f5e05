package io.schooljournal.examples.server.demo;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.MarkRecord;
import io.schooljournal.core.content.Remark;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Journal;
import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.WorkKind;
import io.schooljournal.core.port.Selection;
import io.schooljournal.core.school.SubjectId;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.core.usecase.correction.ApplyCorrection;
import io.schooljournal.core.usecase.correction.HandleCorrection;
import io.schooljournal.core.usecase.correction.KeepRemarks;
import io.schooljournal.core.usecase.correction.NewApplication;
import io.schooljournal.core.usecase.correction.RequestCorrection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the deputy head and the director of the demo school have on their tables: a remark, and two applications. */
final class DemoCorrections {
    private static final SubjectId HISTORY = new SubjectId("history");
    private static final Duration UNTIL_APPLIED_FOR = Duration.ofDays(8).plusHours(14);
    private static final Duration STEP = Duration.ofHours(2);
    private static final Duration GRANTED_FOR = Duration.ofDays(14);
    private static final int FAIR = 3;
    private static final int GOOD = 4;
    private static final int EXCELLENT = 5;

    private final Ports ports;
    private final DemoPen pen;
    private final Instant begins;

    DemoCorrections(Ports ports, DemoCalendar calendar, DemoPen pen) {
        this.ports = ports;
        this.pen = pen;
        this.begins = calendar.zone(DemoSchool.SCHOOL).startOf(calendar.start());
    }

    void plan(Journal journal) {
        Instant applied = begins.plus(UNTIL_APPLIED_FOR);
        Remark remark = new Remark(
                DemoRoster.ENGLISH.id(),
                "Накопляемость отметок мала: опросите тех, у кого их меньше трёх",
                null,
                null,
                false);
        pen.plan(
                applied,
                () -> pen.write(
                        applied,
                        DemoRoster.DEPUTY.id(),
                        deed -> KeepRemarks.using(ports)
                                .make(deed, journal, new SubjectId("english"), "remark-1", remark)));
        pen.plan(applied, () -> found(journal, FAIR).ifPresent(mark -> corrected(journal, mark, applied)));
        Instant later = applied.plus(STEP.multipliedBy(5));
        pen.plan(later, () -> found(journal, GOOD).ifPresent(mark -> requested(journal, mark, "c-2", later)));
    }

    /** Returns the first mark of that value in history. */
    private Optional<Entry> found(Journal journal, int points) {
        return ports
                .storage()
                .read(open -> open.journals()
                        .standing(journal, List.of(Selection.all(EntryKind.MARK).subject(HISTORY))))
                .stream()
                .filter(entry -> new MarkValue.Points(points).toString().equals(entry.written()))
                .findFirst();
    }

    private void requested(Journal journal, Entry mark, String id, Instant at) {
        NewApplication application = new NewApplication(new CorrectionId(id), mark.slot(), CorrectionGround.RETAKE, 1);
        pen.write(
                at,
                DemoRoster.HISTORY.id(),
                deed -> RequestCorrection.using(ports).request(deed, journal, application));
    }

    private void corrected(Journal journal, Entry mark, Instant at) {
        CorrectionId id = new CorrectionId("c-1");
        requested(journal, mark, id.value(), at);
        HandleCorrection handle = HandleCorrection.using(ports);
        Instant granted = at.plus(STEP);
        pen.write(granted, DemoRoster.DIRECTOR.id(), deed -> handle.register(deed, journal, id, "17"));
        pen.write(
                granted, DemoRoster.DIRECTOR.id(), deed -> handle.grant(deed, journal, id, granted.plus(GRANTED_FOR)));
        pen.write(granted.plus(STEP), DemoRoster.HISTORY.id(), deed -> handle.addProtocol(deed, journal, id, "3"));
        MarkRecord after = new MarkRecord(workKind(mark), new MarkValue.Points(EXCELLENT), "пересдача");
        pen.write(
                granted.plus(STEP).plus(STEP),
                DemoRoster.DEPUTY.id(),
                deed -> ApplyCorrection.using(ports).apply(deed, journal, id, after, mark.version()));
    }

    private static WorkKind workKind(Entry mark) {
        return mark.content() instanceof MarkRecord record ? record.workKind() : WorkKind.CURRENT;
    }
}
