package io.schooljournal.rules.books;

import io.schooljournal.core.content.Access;
import io.schooljournal.core.content.Consent;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.people.Role;
import io.schooljournal.rules.exchange.PackageFile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Writes the parents of pupils, with their consent and their access. */
record FamilySheet(Sheets sheets, Stands stands) {
    /** Returns the accesses by which pupils read their own diaries. */
    Map<PupilId, Access> ownAccesses() {
        Map<PupilId, Access> own = new HashMap<>();
        stands.each(Access.class, (stand, access) -> {
            PupilId pupil = stand.latest().slot().pupil();
            if (access.as() == Role.PUPIL && pupil != null) {
                own.put(pupil, access);
            }
        });
        return own;
    }

    /** Writes the families of these pupils. */
    void write(Set<PupilId> pupils) {
        Set<Slot> families = new LinkedHashSet<>();
        stands.each(Consent.class, (stand, consent) -> families.add(family(stand)));
        stands.each(Access.class, (stand, access) -> {
            if (access.as() != Role.PUPIL) {
                families.add(family(stand));
            }
        });
        families.stream()
                .filter(family -> family.person() != null && pupils.contains(family.pupil()))
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
