package io.schooljournal.core.content;

import io.schooljournal.core.correction.Application;
import io.schooljournal.core.correction.AppliedCorrection;
import io.schooljournal.core.correction.CorrectedEntry;
import io.schooljournal.core.correction.Correction;
import io.schooljournal.core.correction.CorrectionGround;
import io.schooljournal.core.correction.CorrectionId;
import io.schooljournal.core.correction.Grant;
import io.schooljournal.core.correction.GrantedCorrection;
import io.schooljournal.core.correction.RefusedCorrection;
import io.schooljournal.core.correction.RegisteredCorrection;
import io.schooljournal.core.correction.Registration;
import io.schooljournal.core.correction.RequestedCorrection;
import io.schooljournal.core.people.PersonId;
import java.time.Instant;

/** Takes a correction at any of its stages apart, and puts it together. */
final class CorrectionStages {
    private CorrectionStages() {}

    static String name(Correction correction) {
        if (correction instanceof RequestedCorrection) {
            return "REQUESTED";
        }
        if (correction instanceof RegisteredCorrection) {
            return "REGISTERED";
        }
        if (correction instanceof GrantedCorrection) {
            return "GRANTED";
        }
        return correction instanceof RefusedCorrection ? "REFUSED" : "APPLIED";
    }

    static Members write(Correction correction) {
        Application application = correction.application();
        Members.Builder members = Members.builder()
                .add("stage", name(correction))
                .add("id", application.id())
                .add("initiator", application.initiator())
                .add("entry", application.entry().id())
                .add("mark", application.entry().mark())
                .add("ground", application.ground())
                .add("documents", application.documents())
                .add("submittedAt", application.submittedAt());
        if (correction instanceof RegisteredCorrection registered) {
            register(members, registered.registration());
        } else if (correction instanceof GrantedCorrection granted) {
            grant(members, granted);
        } else if (correction instanceof RefusedCorrection refused) {
            register(members, refused.registration())
                    .add("decidedBy", refused.by())
                    .add("decidedAt", refused.at())
                    .add("note", refused.note());
        } else if (correction instanceof AppliedCorrection applied) {
            grant(members, applied.granted()).add("appliedBy", applied.by()).add("appliedAt", applied.at());
        }
        return members.build();
    }

    private static Members.Builder register(Members.Builder members, Registration registration) {
        return members.add("registered", registration.number()).add("registeredAt", registration.at());
    }

    private static Members.Builder grant(Members.Builder members, GrantedCorrection granted) {
        return register(members, granted.registration())
                .add("decidedBy", granted.grant().by())
                .add("decidedAt", granted.grant().at())
                .add("until", granted.grant().until())
                .add("protocol", granted.protocol());
    }

    static Correction read(Members members) {
        Application application = new Application(
                new CorrectionId(members.text("id")),
                new PersonId(members.text("initiator")),
                new CorrectedEntry(members.text("entry"), Boolean.parseBoolean(members.text("mark"))),
                CorrectionGround.valueOf(members.text("ground")),
                Integer.parseInt(members.text("documents")),
                Instant.parse(members.text("submittedAt")));
        return switch (members.text("stage")) {
            case "REQUESTED" -> new RequestedCorrection(application);
            case "REGISTERED" -> new RegisteredCorrection(application, registration(members));
            case "GRANTED" -> granted(application, members);
            case "REFUSED" ->
                new RefusedCorrection(
                        application,
                        registration(members),
                        new PersonId(members.text("decidedBy")),
                        Instant.parse(members.text("decidedAt")),
                        members.text("note"));
            case "APPLIED" ->
                new AppliedCorrection(
                        granted(application, members),
                        new PersonId(members.text("appliedBy")),
                        Instant.parse(members.text("appliedAt")));
            default -> throw new IllegalArgumentException("unknown stage `" + members.text("stage") + "`");
        };
    }

    private static Registration registration(Members members) {
        return new Registration(members.text("registered"), Instant.parse(members.text("registeredAt")));
    }

    private static GrantedCorrection granted(Application application, Members members) {
        Grant grant = new Grant(
                new PersonId(members.text("decidedBy")),
                Instant.parse(members.text("decidedAt")),
                Instant.parse(members.text("until")));
        return new GrantedCorrection(application, registration(members), grant, members.optional("protocol"));
    }
}
