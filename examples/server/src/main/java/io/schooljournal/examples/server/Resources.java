package io.schooljournal.examples.server;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.port.UnitOfWork;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.examples.server.demo.DemoIssuer;
import io.schooljournal.examples.server.demo.DemoResource;
import io.schooljournal.examples.server.demo.DemoSchool;
import io.schooljournal.rest.JournalApplication;
import io.schooljournal.rest.http.Gzip;
import io.schooljournal.rest.http.RequestIds;
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
import java.util.function.Function;

/** What is served: the resources of the library, wired to the regulations, and to a journal where there is one. */
final class Resources {
    private final Regulations policies;
    private final JournalApplication.Builder application;
    private final Path scratch;

    /**
     * Wires what needs no journal.
     *
     * @param policies the regulations
     * @param scratch a folder for what is worked on and then removed
     */
    Resources(Regulations policies, Path scratch) {
        this.policies = policies;
        this.scratch = scratch;
        this.application = JournalApplication.builder(policies)
                .averages(new MarkAverages())
                .carriers(new ClauseCarriers())
                .audits(PackageAudits.of(policies, scratch))
                .with(new RequestIds())
                .with(new Gzip());
    }

    /**
     * Wires the demo school.
     *
     * @param storage where it is kept
     * @param demo by which regulation it lives
     * @param clock tells when an order is given
     * @throws StartRefused when there is no such regulation
     */
    void keep(UnitOfWork storage, Settings.Demo demo, InstantSource clock) throws StartRefused {
        JournalPolicy policy = SchoolFiles.policy(policies, demo.regulation());
        keep(
                DemoSchool.in(storage, policy, clock.instant()),
                List.of(DemoSchool.SCHOOL),
                school -> DemoSchool.NAME,
                clock);
    }

    /**
     * Wires the schools of packages.
     *
     * @param storage where they are kept
     * @param schools what their packages tell
     * @param clock tells when an order is given
     */
    void keep(UnitOfWork storage, SchoolFiles schools, InstantSource clock) {
        keep(schools.ports(storage), schools.records().schools(), SchoolId::value, clock);
    }

    private void keep(Ports ports, List<SchoolId> schools, Function<SchoolId, String> names, InstantSource clock) {
        BooksExport export = BooksExport.from(ports.storage(), ports.calendars(), ports.directory())
                .calling(names);
        application
                .journals(ports, clock)
                .schools(person -> schools)
                .duties(KeptDuties.of(export, ports.policies(), scratch))
                .reports(KeptReports.of(export, ports.policies(), scratch));
    }

    /**
     * Accepts the tokens of a provider.
     *
     * @param provider who issues them
     * @param clock tells when one is shown
     */
    void accept(Settings.Provider provider, InstantSource clock) {
        TokenTerms terms = TokenTerms.of(provider.issuer(), provider.audience());
        application.with(BearerTokens.withKeysAt(terms, provider.keys(), clock));
    }

    /**
     * Accepts the tokens of the demo's own issuer, and gives them out.
     *
     * @param address where this server is called
     * @param clock tells when one is shown
     */
    void acceptEverybody(String address, InstantSource clock) {
        DemoIssuer issuer = new DemoIssuer(address + "/demo", clock);
        TokenTerms terms = TokenTerms.of(issuer.name(), DemoIssuer.AUDIENCE);
        application
                .with(new DemoResource(issuer))
                .with(BearerTokens.withKeys(terms, issuer.keys().toString(), clock));
    }

    Set<Object> all() {
        return application.build().components();
    }
}
