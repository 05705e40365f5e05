package io.schooljournal.examples.server;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.examples.server.demo.DemoIssuer;
import io.schooljournal.examples.server.demo.DemoResource;
import io.schooljournal.examples.server.demo.DemoSchool;
import io.schooljournal.rest.JournalApplication;
import io.schooljournal.rest.http.Gzip;
import io.schooljournal.rest.oidc.BearerTokens;
import io.schooljournal.rest.oidc.TokenTerms;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.books.BooksExport;
import io.schooljournal.rules.books.KeptDuties;
import io.schooljournal.rules.books.KeptReports;
import io.schooljournal.rules.coverage.ClauseCarriers;
import io.schooljournal.rules.figures.MarkAverages;
import io.schooljournal.rules.report.PackageAudits;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is served: the resources of the library, wired to the regulations, and to a journal where there is one. */
final class Resources {
    private final Regulations policies;
    private final JournalApplication.Builder application;

    /**
     * Wires what needs no journal.
     *
     * @param policies the regulations
     * @param scratch a folder for what is worked on and then removed
     */
    Resources(Regulations policies, Path scratch) {
        this.policies = policies;
        this.application = JournalApplication.builder(policies)
                .averages(new MarkAverages())
                .carriers(new ClauseCarriers())
                .audits(PackageAudits.of(policies, scratch))
                .with(new Gzip());
    }

    /**
     * Wires the demo school.
     *
     * @param storage where it is kept
     * @param settings by which regulation it lives, and who issues the tokens of its people
     * @param address where this server is called, for the issuer of the demo
     * @param clock tells when an order is given
     * @param scratch a folder for what is worked on and then removed
     * @throws StartRefused when there is no such regulation
     */
    void keep(UnitOfWork storage, Settings settings, String address, InstantSource clock, Path scratch)
            throws StartRefused {
        JournalPolicy policy = policies.find(String.valueOf(settings.demo()))
                .orElseThrow(() -> new StartRefused(
                        "unknown regulation `" + settings.demo() + "`; there are " + String.join(", ", policies.ids()),
                        null));
        Ports ports = DemoSchool.in(storage, policy, clock.instant());
        BooksExport export =
                BooksExport.from(storage, ports.calendars(), ports.directory()).calling(school -> DemoSchool.NAME);
        application
                .journals(ports, clock)
                .schools(person -> List.of(DemoSchool.SCHOOL))
                .duties(KeptDuties.of(export, ports.policies(), scratch))
                .reports(KeptReports.of(export, ports.policies(), scratch))
                .with(tokens(settings.provider(), address, clock));
    }

    private Object tokens(Settings.@Nullable Provider provider, String address, InstantSource clock) {
        if (provider != null) {
            TokenTerms terms = TokenTerms.of(provider.issuer(), provider.audience());
            return BearerTokens.withKeysAt(terms, provider.keys(), clock);
        }
        DemoIssuer issuer = new DemoIssuer(address + "/demo", clock);
        application.with(new DemoResource(issuer));
        return BearerTokens.withKeys(
                TokenTerms.of(issuer.name(), DemoIssuer.AUDIENCE), issuer.keys().toString(), clock);
    }

    Set<Object> all() {
        return application.build().components();
    }
}
