package io.schooljournal.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The first decision of a fresh JVM, from the start of its process, with nothing on the class
 * path that it does not need: classes loaded, regulation read and compiled.
 */
public final class FirstDecision {
    private FirstDecision() {}

    /**
     * How long it took.
     *
     * @param clock from before the process was started until the answer was there
     * @param processor the processor time the process had used by then, over all its threads
     */
    record Times(Duration clock, Duration processor) {}

    /**
     * Answers one request and prints the instant at which the answer was there.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Object decision = SchoolJournal.firstDecision();
        Instant answered = Instant.now();
        if (decision == null) {
            throw new IllegalStateException("expected a decision");
        }
        System.out.println(answered + " "
                + ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    }

    /**
     * Starts a JVM several times and returns the medians.
     *
     * @param times how often, an odd number
     */
    static Times measured(int times) {
        List<Duration> clock = new ArrayList<>();
        List<Duration> processor = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Times once = once();
            clock.add(once.clock());
            processor.add(once.processor());
        }
        return new Times(median(clock), median(processor));
    }

    private static Duration median(List<Duration> all) {
        Collections.sort(all);
        return all.get(all.size() / 2);
    }

    private static String classPath() {
        List<String> entries = new ArrayList<>(new Footprint().classPath());
        entries.add(FirstDecision.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return String.join(System.getProperty("path.separator"), entries);
    }

    private static Times once() {
        String java = ProcessHandle.current().info().command().orElse("java");
        ProcessBuilder start = new ProcessBuilder(java, "-cp", classPath(), FirstDecision.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Instant started = Instant.now();
            Process process = start.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int space = said.indexOf(' ');
            Duration clock = Duration.between(started, Instant.parse(said.substring(0, space)));
            return new Times(clock, Duration.parse(said.substring(space + 1)));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
