package io.schooljournal.rules.books;

import io.schooljournal.core.content.Access;
import io.schooljournal.core.content.Consent;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.rules.exchange.PackageFile;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the parents of pupils, with their consent and their access. */
record FamilySheet(Sheets sheets, Stands stands) {
    /** Returns the access of the pupil, which names no other person. */
    static @Nullable Access ownAccess(Stands stands, PupilId pupil) {
        Stands.Stand stand = stands.at(Slot.ofPupil(EntryKind.FAMILY_ACCESS, pupil));
        return stand == null ? null : stand.content(Access.class);
    }

    void write() {
        Set<Slot> families = new LinkedHashSet<>();
        stands.each(Consent.class, (stand, consent) -> families.add(family(stand)));
        stands.each(Access.class, (stand, access) -> families.add(family(stand)));
        families.stream()
                .filter(family -> family.person() != null && family.pupil() != null)
                .forEach(this::write);
    }

    private static Slot family(Stands.Stand stand) {
        Slot slot = stand.latest().slot();
        return new Slot(EntryKind.CONSENT, null, slot.pupil(), null, slot.person(), "");
    }

    private void write(Slot family) {
        Stands.Stand given = stands.at(family);
        Consent consent = given == null ? null : given.content(Consent.class);
        Stands.Stand opened =
                stands.at(new Slot(EntryKind.FAMILY_ACCESS, null, family.pupil(), null, family.person(), ""));
        Access access = opened == null ? null : opened.content(Access.class);
        sheets.row(
                PackageFile.REPRESENTATIVES,
                family.person(),
                family.pupil(),
                consent == null || consent.withdrawnOn() != null ? null : consent.givenOn(),
                access == null ? null : access.appliedOn(),
                access == null ? null : access.givenOn(),
                access == null ? null : access.removedOn(),
                access == null ? null : access.paperOnly());
    }
}
