package io.schooljournal.rules.facts;

import static io.schooljournal.rules.exchange.PackageFile.PUPILS;
import static io.schooljournal.rules.exchange.PackageFile.REPRESENTATIVES;

import io.schooljournal.rules.exchange.Column;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageRow;
import io.schooljournal.rules.exchange.UnreadablePackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pupils and their parents: whose parent somebody is, since when there is consent and access (доступ семьи к дневнику). */
public final class Families {
    private static final Column PARENT = REPRESENTATIVES.column("person_id");
    private static final Column CHILD = REPRESENTATIVES.column("pupil_id");
    private static final Column CONSENT = REPRESENTATIVES.column("consent_on");
    private static final Column PARENT_GIVEN = REPRESENTATIVES.column("access_given_on");
    private static final Column PARENT_REMOVED = REPRESENTATIVES.column("access_removed_on");
    private static final Column PUPIL = PUPILS.column("pupil_id");
    private static final Column PUPIL_GIVEN = PUPILS.column("access_given_on");
    private static final Column PUPIL_REMOVED = PUPILS.column("access_removed_on");

    private final boolean knowsConsent;
    private final Map<Long, List<Tie>> byPerson = new HashMap<>();
    private final Map<Long, Long> consents = new HashMap<>();

    /**
     * A person's tie to a pupil's diary: a parent's, or the pupil's own. Days are in days since 1970-01-01, or
     * {@link PackageRow#ABSENT}.
     *
     * @param pupil the hash of the pupil's id
     * @param own true when the person is the pupil
     * @param consentOn the day of this parent's consent; of a pupil none is told
     * @param givenOn the day on which access was given
     * @param removedOn the day on which access was ended
     * @param accessKnown whether the package has a column of the day on which access is given
     */
    public record Tie(long pupil, boolean own, long consentOn, long givenOn, long removedOn, boolean accessKnown) {
        /**
         * Tells whether the person has access on a day, both ends inclusive; where the package does not tell, yes.
         *
         * @param day a local day, in days since 1970-01-01
         * @return true when access was given and is not ended
         */
        public boolean hasAccess(long day) {
            boolean given = !accessKnown || (givenOn != PackageRow.ABSENT && givenOn <= day);
            return given && (removedOn == PackageRow.ABSENT || day <= removedOn);
        }
    }

    private Families(boolean knowsConsent) {
        this.knowsConsent = knowsConsent;
    }

    /**
     * Reads the parents and the pupils of a package.
     *
     * @param journal the package
     * @return its families
     * @throws UnreadablePackage when a file cannot be read to its end
     */
    public static Families read(JournalPackage journal) throws UnreadablePackage {
        Families families = new Families(journal.has(REPRESENTATIVES, CONSENT));
        journal.read(REPRESENTATIVES, families::parent);
        journal.read(PUPILS, families::pupil);
        return families;
    }

    private void parent(PackageRow row) {
        long consent = row.number(CONSENT);
        long child = row.hash(CHILD);
        boolean known = row.hasColumn(PARENT_GIVEN);
        add(
                row.hash(PARENT),
                new Tie(child, false, consent, row.number(PARENT_GIVEN), row.number(PARENT_REMOVED), known));
        if (consent != PackageRow.ABSENT) {
            consents.merge(child, consent, Math::min);
        }
    }

    private void pupil(PackageRow row) {
        long pupil = row.hash(PUPIL);
        boolean known = row.hasColumn(PUPIL_GIVEN);
        add(pupil, new Tie(pupil, true, PackageRow.ABSENT, row.number(PUPIL_GIVEN), row.number(PUPIL_REMOVED), known));
    }

    private void add(long person, Tie tie) {
        byPerson.computeIfAbsent(person, key -> new ArrayList<>(1)).add(tie);
    }

    /**
     * Returns with whose diaries a person has to do.
     *
     * @param person the hash of the id of a parent or a pupil
     * @return the ties; none for staff
     */
    public List<Tie> of(long person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /**
     * Tells whether consent was given on a day or before it, by this parent or, for a pupil, by any.
     *
     * @param tie a person's tie to a diary
     * @param day a local day, in days since 1970-01-01
     * @return the fact, or null when the package has no column of consent
     */
    public @Nullable Boolean consents(Tie tie, long day) {
        if (!knowsConsent) {
            return null;
        }
        long since = tie.own ? consents.getOrDefault(tie.pupil, PackageRow.ABSENT) : tie.consentOn;
        return since != PackageRow.ABSENT && since <= day;
    }
}
