package io.schooljournal.examples.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Figures of this process and its requests, for Prometheus (метрики). */
@Path("/metrics")
public final class MetricsResource {
    private final PrometheusMeterRegistry figures = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    MetricsResource() {
        new JvmMemoryMetrics().bindTo(figures);
        new JvmThreadMetrics().bindTo(figures);
        new ProcessorMetrics().bindTo(figures);
    }

    MeterRegistry figures() {
        return figures;
    }

    /**
     * Returns the figures.
     *
     * @return the text that Prometheus reads
     */
    @GET
    @Produces("text/plain;version=0.0.4;charset=utf-8")
    public String metrics() {
        return figures.scrape();
    }
}
