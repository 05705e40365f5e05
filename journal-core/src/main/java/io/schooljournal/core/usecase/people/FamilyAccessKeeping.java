package io.schooljournal.core.usecase.people;

import io.schooljournal.core.gate.ClassList;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Outcome;
import java.util.function.Function;

/** Keeps families' access in the register, so that it follows the pupil from class to class. */
final class FamilyAccessKeeping implements KeepFamilyAccess {
    private final Desk desk;

    FamilyAccessKeeping(Desk desk) {
        this.desk = desk;
    }

    private <T> T at(Deed deed, FamilyMember member, Function<FamilyFile, T> step) {
        return desk.write(
                deed,
                new Register(member.journal().school()),
                sitting -> step.apply(
                        new FamilyFile(sitting, ClassList.of(sitting, member.journal(), member.pupil()), member)));
    }

    @Override
    public Outcome apply(Deed deed, FamilyMember member, AccessApplication application, int seen) {
        return at(deed, member, file -> file.apply(application, seen));
    }

    @Override
    public Outcome give(Deed deed, FamilyMember member, int seen) {
        return at(deed, member, file -> file.give(seen));
    }

    @Override
    public Outcome end(Deed deed, FamilyMember member, int seen) {
        return at(deed, member, file -> file.end(seen));
    }
}
