package io.schooljournal.rules.books;

import io.schooljournal.core.correction.Application;
import io.schooljournal.core.correction.AppliedCorrection;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.CorrectionDecision;
import io.schooljournal.core.correction.GrantedCorrection;
import io.schooljournal.core.correction.RefusedCorrection;
import io.schooljournal.core.correction.RegisteredCorrection;
import io.schooljournal.rules.exchange.PackageFile;
import org.jspecify.annotations.Nullable;

/** Writes an application for a correction as far as it has come. */
record CorrectionSheet(Sheets sheets) {
    void write(Correction correction) {
        if (correction instanceof AppliedCorrection applied) {
            granted(applied.granted(), applied);
        } else if (correction instanceof GrantedCorrection granted) {
            granted(granted, null);
        } else if (correction instanceof RefusedCorrection refused) {
            row(
                    refused.application(),
                    refused.registration().number(),
                    CorrectionDecision.REFUSED,
                    refused.by(),
                    sheets.written(refused.at()),
                    null,
                    null);
        } else {
            String number = correction instanceof RegisteredCorrection registered
                    ? registered.registration().number()
                    : null;
            row(correction.application(), number, CorrectionDecision.PENDING, null, null, null, null);
        }
    }

    private void granted(GrantedCorrection granted, @Nullable AppliedCorrection applied) {
        row(
                granted.application(),
                granted.registration().number(),
                CorrectionDecision.GRANTED,
                granted.grant().by(),
                sheets.written(granted.grant().at()),
                granted.protocol(),
                applied);
    }

    private void row(
            Application application,
            @Nullable String number,
            CorrectionDecision decision,
            @Nullable Object decidedBy,
            @Nullable String decidedAt,
            @Nullable String protocol,
            @Nullable AppliedCorrection applied) {
        sheets.row(
                PackageFile.CORRECTIONS,
                application.id(),
                application.initiator(),
                application.ground(),
                application.documents(),
                sheets.written(application.submittedAt()),
                number,
                decision,
                decidedBy,
                decidedAt,
                protocol,
                applied == null ? null : applied.by(),
                applied == null ? null : sheets.written(applied.at()));
    }
}
