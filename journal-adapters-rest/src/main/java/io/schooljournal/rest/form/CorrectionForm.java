package io.schooljournal.rest.form;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.correction.Application;
import io.schooljournal.core.correction.AppliedCorrection;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.GrantedCorrection;
import io.schooljournal.core.correction.RefusedCorrection;
import io.schooljournal.core.correction.RegisteredCorrection;
import io.schooljournal.core.correction.Registration;
import io.schooljournal.core.wire.AnswerForm;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A correction (исправление) in its public form: how far it has come, and what each step left. */
final class CorrectionForm {
    private final Map<String, Object> tree = new LinkedHashMap<>();
    private final SchoolZone zone;

    private CorrectionForm(SchoolZone zone) {
        this.zone = zone;
    }

    static Map<String, Object> write(Correction correction, SchoolZone zone) {
        CorrectionForm form = new CorrectionForm(zone);
        if (correction instanceof RegisteredCorrection registered) {
            form.begin("REGISTERED", correction.application()).registered(registered.registration());
        } else if (correction instanceof GrantedCorrection granted) {
            form.begin("GRANTED", correction.application()).granted(granted);
        } else if (correction instanceof RefusedCorrection refused) {
            form.begin("REFUSED", correction.application())
                    .registered(refused.registration())
                    .text("decidedBy", refused.by())
                    .instant("decidedAt", refused.at())
                    .text("note", refused.note());
        } else if (correction instanceof AppliedCorrection applied) {
            form.begin("APPLIED", correction.application())
                    .granted(applied.granted())
                    .text("appliedBy", applied.by())
                    .instant("appliedAt", applied.at());
        } else {
            form.begin("REQUESTED", correction.application());
        }
        return form.tree;
    }

    private CorrectionForm begin(String stage, Application application) {
        text("stage", stage).text("id", application.id()).text("initiator", application.initiator());
        text("entry", application.entry().id()).text("ground", application.ground());
        tree.put("documents", application.documents());
        return instant("submittedAt", application.submittedAt());
    }

    private CorrectionForm registered(Registration registration) {
        return text("registered", registration.number()).instant("registeredAt", registration.at());
    }

    private CorrectionForm granted(GrantedCorrection granted) {
        registered(granted.registration()).text("decidedBy", granted.grant().by());
        instant("decidedAt", granted.grant().at())
                .instant("until", granted.grant().until());
        String protocol = granted.protocol();
        return protocol == null ? this : text("protocol", protocol);
    }

    private CorrectionForm text(String name, Object value) {
        tree.put(name, value.toString());
        return this;
    }

    private CorrectionForm instant(String name, Instant value) {
        tree.put(name, AnswerForm.instant(value, zone));
        return this;
    }
}
