package io.schooljournal.rest;

import io.schooljournal.core.policy.Policies;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The resources and the mapper of this package, wired to the regulations of a host.
 *
 * <p>Any host takes it as it is: {@code SeBootstrap.start(new JournalApplication(policies))}, Jersey's
 * {@code ResourceConfig.forApplication}, RESTEasy's {@code ResteasyDeployment.setApplication}. A host with an application
 * of its own registers {@link DecisionsResource}, {@link WhoMayResource} and {@link RegulationsResource} there. All of them serve paths under
 * {@code /api/v1}, below whatever path the host gives the application.
 */
public final class JournalApplication extends Application {
    private final Set<Object> components;

    /**
     * Makes an application with {@link Limits#standard()}.
     *
     * @param policies the regulations that can be asked
     */
    public JournalApplication(Policies policies) {
        this(policies, Limits.standard());
    }

    /**
     * Makes an application.
     *
     * @param policies the regulations that can be asked
     * @param limits how much a caller may send
     */
    public JournalApplication(Policies policies, Limits limits) {
        this.components = new LinkedHashSet<>(List.of(
                new DecisionsResource(policies, limits),
                new WhoMayResource(policies, limits),
                new RegulationsResource(policies),
                new FailureMapper()));
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
}
