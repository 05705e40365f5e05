package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.CORRECTIONS;

import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionState;
import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The applications for corrections of a package, and how far each had come at an instant. */
public final class Corrections {
    private static final Column ID = CORRECTIONS.column("correction_id");
    private static final Column GROUND = CORRECTIONS.column("ground");
    private static final Column DOCUMENTS = CORRECTIONS.column("documents");
    private static final Column REGISTERED = CORRECTIONS.column("registered_no");
    private static final Column DECISION = CORRECTIONS.column("decision");
    private static final Column DECIDED_AT = CORRECTIONS.column("decided_at");
    private static final Column PROTOCOL = CORRECTIONS.column("protocol_no");
    private static final CorrectionGround[] GROUNDS = CorrectionGround.values();
    private static final CorrectionDecision[] DECISIONS = CorrectionDecision.values();

    private final Map<Long, Application> applications = new HashMap<>();

    /** An application as it stands in the end, and when it was decided. */
    private record Application(
            CorrectionState state, @Nullable Instant decidedAt) {}

    private Corrections() {}

    /**
     * Reads the applications of a package; of those that share an id the first counts.
     *
     * @param journal the package
     * @return its applications
     * @throws UnreadablePackage when the file cannot be read to its end
     */
    public static Corrections read(JournalPackage journal) throws UnreadablePackage {
        Corrections corrections = new Corrections();
        journal.read(
                CORRECTIONS,
                row -> corrections.applications.putIfAbsent(
                        row.hash(ID), new Application(state(row), row.instant(DECIDED_AT))));
        return corrections;
    }

    /** An empty number says that there is none, of documents too, an empty decision that it is pending; an absent column says nothing. */
    private static CorrectionState state(PackageRow row) {
        CorrectionDecision decision = row.code(DECISION, DECISIONS);
        return CorrectionState.builder()
                .ground(row.code(GROUND, GROUNDS))
                .documents(row.hasColumn(DOCUMENTS) ? documents(row.number(DOCUMENTS)) : null)
                .registered(row.hasColumn(REGISTERED) ? row.has(REGISTERED) : null)
                .decision(decision == null && row.hasColumn(DECISION) ? CorrectionDecision.PENDING : decision)
                .protocol(row.hasColumn(PROTOCOL) ? row.has(PROTOCOL) : null)
                .build();
    }

    private static int documents(long number) {
        return number == PackageRow.ABSENT ? 0 : (int) Math.min(number, Integer.MAX_VALUE);
    }

    /**
     * Tells whether the package has an application.
     *
     * @param id the hash of the application's id
     * @return true when it is listed
     */
    public boolean has(long id) {
        return applications.containsKey(id);
    }

    /**
     * Returns how far an application had come: one decided later was pending.
     *
     * @param instant the instant at which it is looked at
     * @param id the hash of the application's id
     * @return its state, or null when the package has none of that id
     */
    public @Nullable CorrectionState at(Instant instant, long id) {
        Application application = applications.get(id);
        if (application == null) {
            return null;
        }
        Instant decided = application.decidedAt();
        return decided != null && decided.isAfter(instant)
                ? CorrectionState.builder()
                        .from(application.state())
                        .decision(CorrectionDecision.PENDING)
                        .build()
                : application.state();
    }
}
