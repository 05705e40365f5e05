package io.schooljournal.rest;

import io.schooljournal.core.people.PersonId;
import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.port.Audits;
import io.schooljournal.core.port.Averages;
import io.schooljournal.core.port.Carriers;
import io.schooljournal.core.port.Duties;
import io.schooljournal.core.port.Reports;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Ports;
import io.schooljournal.rest.http.FailureMapper;
import io.schooljournal.rest.http.Limits;
import io.schooljournal.rest.reading.AuditsResource;
import jakarta.ws.rs.core.Application;
import java.security.Principal;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The resources and the mapper of this module, wired to the regulations and the journals of a host.
 *
 * <p>Any host takes it as it is: {@code SeBootstrap.start(new JournalApplication(policies))}, Jersey's
 * {@code ResourceConfig.forApplication}, RESTEasy's {@code ResteasyDeployment.setApplication}. A host with an application
 * of its own registers {@link #components()} there. All resources serve paths under {@code /api/v1}, below whatever path
 * the host gives the application.
 *
 * <p>Given the regulations alone it answers questions about them; given {@linkplain Builder#journals journals} it keeps
 * them.
 */
public final class JournalApplication extends Application {
    private final Set<Object> components;

    /**
     * Makes an application that answers by regulations, with {@link Limits#standard()}.
     *
     * @param policies the regulations that can be asked
     */
    public JournalApplication(Policies policies) {
        this(policies, Limits.standard());
    }

    /**
     * Makes an application that answers by regulations.
     *
     * @param policies the regulations that can be asked
     * @param limits how much a caller may send
     */
    public JournalApplication(Policies policies, Limits limits) {
        this(builder(policies).limits(limits));
    }

    private JournalApplication(Builder builder) {
        this.components = new LinkedHashSet<>(List.of(
                new DecisionsResource(builder.policies, builder.limits),
                new WhoMayResource(builder.policies, builder.limits),
                new RegulationsResource(builder.policies, builder.carriers),
                new FailureMapper()));
        builder.audits.stream()
                .map(audits -> new AuditsResource(audits, builder.policies, builder.limits))
                .forEach(components::add);
        builder.journals.stream()
                .flatMap(keeping -> keeping.components(builder).stream())
                .forEach(components::add);
        components.add(new OpenApiResource(components));
        components.addAll(builder.more);
    }

    /**
     * Begins an application.
     *
     * @param policies the regulations that can be asked
     * @return a builder of an application that answers by them
     */
    public static Builder builder(Policies policies) {
        return new Builder(policies);
    }

    /**
     * Returns the resources and the mapper, for a host that registers instances itself.
     *
     * @return the components, each safe for use by many threads
     */
    public Set<Object> components() {
        return new LinkedHashSet<>(components);
    }

    /**
     * Returns {@link #components()}, for a host that takes the application.
     *
     * <p>The method is deprecated in favour of dependency injection; it stays the one way to hand over instances that
     * needs none, and every host of REST 3.1 and 4.0 honours it.
     *
     * @return the components
     */
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return components();
    }

    /** Collects what an application is made of; whatever is not given is not served. */
    public static final class Builder {
        private final Policies policies;
        private final Set<Object> more = new LinkedHashSet<>();
        Limits limits = Limits.standard();
        Function<Principal, PersonId> people = principal -> new PersonId(principal.getName());
        private List<KeptJournals> journals = List.of();
        Function<PersonId, List<SchoolId>> schools = person -> List.of();
        Averages averages = marks -> new Averages.Mean(0, null, null);
        private Carriers carriers = regulation -> Map.of();
        List<Duties> duties = List.of();
        List<Reports> reports = List.of();
        private List<Audits> audits = List.of();

        Builder(Policies policies) {
            this.policies = policies;
        }

        /**
         * Limits what a caller may send.
         *
         * @param much how much; {@link Limits#standard()} when this is not called
         * @return this
         */
        public Builder limits(Limits much) {
            this.limits = much;
            return this;
        }

        /**
         * Keeps journals.
         *
         * @param ports where they stand, by which regulation they are kept, and who has which role
         * @param clock tells when an order is given
         * @return this
         */
        public Builder journals(Ports ports, InstantSource clock) {
            this.journals = List.of(new KeptJournals(ports, clock));
            return this;
        }

        /**
         * Says which person a principal is.
         *
         * @param mapping makes a person of a principal; when this is not called, the principal's name is the person's
         *     identifier
         * @return this
         */
        public Builder people(Function<Principal, PersonId> mapping) {
            this.people = mapping;
            return this;
        }

        /**
         * Says in the records of which schools a person may stand.
         *
         * @param of returns the schools; none when this is not called
         * @return this
         */
        public Builder schools(Function<PersonId, List<SchoolId>> of) {
            this.schools = of;
            return this;
        }

        /**
         * Shows on pages and in diaries what marks come to.
         *
         * @param reckoning reckons it
         * @return this
         */
        public Builder averages(Averages reckoning) {
            this.averages = reckoning;
            return this;
        }

        /**
         * Shows of each clause what carries it.
         *
         * @param knowing knows it
         * @return this
         */
        public Builder carriers(Carriers knowing) {
            this.carriers = knowing;
            return this;
        }

        /**
         * Tells callers what they owe to the journals that are {@linkplain #journals kept}.
         *
         * @param reckoning reckons it
         * @return this
         */
        public Builder duties(Duties reckoning) {
            this.duties = List.of(reckoning);
            return this;
        }

        /**
         * Makes documents of the journals that are {@linkplain #journals kept}.
         *
         * @param making makes them
         * @return this
         */
        public Builder reports(Reports making) {
            this.reports = List.of(making);
            return this;
        }

        /**
         * Judges journal packages.
         *
         * @param judging judges them
         * @return this
         */
        public Builder audits(Audits judging) {
            this.audits = List.of(judging);
            return this;
        }

        /**
         * Adds a component of the host's, such as a filter that tells who calls.
         *
         * @param component a resource, filter or mapper, safe for use by many threads
         * @return this
         */
        public Builder with(Object component) {
            more.add(component);
            return this;
        }

        /**
         * Returns the application.
         *
         * @return an application of what was given
         */
        public JournalApplication build() {
            return new JournalApplication(this);
        }
    }
}
