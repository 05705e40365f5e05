package io.schooljournal.core.usecase.paper;

import io.schooljournal.core.content.Backup;
import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.decision.Action;
import io.schooljournal.core.gate.Desk;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Deed;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records backups, measured by the terms of keeping. */
final class BackupRecording implements RecordBackup {
    private final Desk desk;

    BackupRecording(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome record(Deed deed, SchoolId school, Backup backup) {
        return desk.write(deed, new Register(school), sitting -> {
            Slot slot = Slot.of(EntryKind.BACKUP, deed.id().value());
            Answer answer = sitting.ask(
                    Action.BACK_UP, sitting.facts().target(null, null).build(), slot);
            return sitting.write(answer, slot, backup, 0, flaw(sitting, backup));
        });
    }

    private static @Nullable Flaw flaw(Sitting sitting, Backup backup) {
        List<RetentionTerms> terms = sitting
                .policy()
                .obligations(sitting.facts().today())
                .retentions()
                .stream()
                .filter(one -> one.keeps() == RetentionTerms.Kept.BACKUP)
                .toList();
        for (RetentionTerms one : terms) {
            Flaw.Code code = code(one, backup);
            if (code != null) {
                return new Flaw(code, backup.digest(), one.clauses());
            }
        }
        return null;
    }

    private static Flaw.@Nullable Code code(RetentionTerms terms, Backup backup) {
        List<RetentionTerms.Safeguard> safeguards = terms.safeguards();
        long kinds = backup.media().stream().map(Backup.Medium::kind).distinct().count();
        long premises =
                backup.media().stream().map(Backup.Medium::premises).distinct().count();
        if (kinds < terms.copies()) {
            return Flaw.Code.TOO_FEW_COPIES;
        }
        if (safeguards.contains(RetentionTerms.Safeguard.SEPARATE_PREMISES) && premises < terms.copies()) {
            return Flaw.Code.SAME_PREMISES;
        }
        boolean handedOver = backup.handedTo() != null;
        return safeguards.contains(RetentionTerms.Safeguard.HANDED_OVER) && !handedOver
                ? Flaw.Code.NOT_HANDED_OVER
                : null;
    }
}
