package io.schooljournal.rules;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Policies;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.access.AccessKinds;
import io.schooljournal.rules.content.ContentKinds;
import io.schooljournal.rules.correction.CorrectionKinds;
import io.schooljournal.rules.deadline.DeadlineKinds;
import io.schooljournal.rules.document.DocumentKinds;
import io.schooljournal.rules.duty.DutyKinds;
import io.schooljournal.rules.engine.CompiledPolicy;
import io.schooljournal.rules.engine.PolicyCompiler;
import io.schooljournal.rules.engine.RuleKind;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.retention.RetentionKinds;
import io.schooljournal.rules.window.WindowKinds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The regulations this library knows, and the way to load a school's own.
 *
 * <p>A built-in regulation is compiled when it is first asked for and then shared.
 */
public final class Regulations implements Policies {
    private static final Regulations BUILT_IN = new Regulations();

    /** Knows every kind of rule. */
    final PolicyCompiler compiler = new PolicyCompiler(Stream.of(
                    AccessKinds.all(),
                    WindowKinds.all(),
                    ContentKinds.all(),
                    CorrectionKinds.all(),
                    DeadlineKinds.all(),
                    DutyKinds.all(),
                    DocumentKinds.all(),
                    RetentionKinds.all())
            .<RuleKind>flatMap(List::stream)
            .toList());

    private final Map<String, CompiledPolicy> compiled = new ConcurrentHashMap<>();

    private Regulations() {}

    /**
     * Returns the built-in regulations.
     *
     * @return the one instance
     */
    public static Regulations builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns the policy of a built-in regulation.
     *
     * @param id such as {@code sosh21}
     * @return the policy
     * @throws IllegalArgumentException when there is no built-in regulation of that id
     */
    public static JournalPolicy builtIn(String id) {
        return BUILT_IN.find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown regulation `" + id + "`" + Suggestion.among(id, BUILT_IN.ids())));
    }

    /**
     * Loads a school's own regulation; it may extend a built-in one, or a file beside it by its file name.
     *
     * @param file a regulation file
     * @return its policy
     * @throws BrokenRegulation when it cannot be read or is not entirely understood
     */
    public static JournalPolicy load(Path file) throws BrokenRegulation {
        return compile(file(file));
    }

    /**
     * Returns the file of a built-in regulation, so that it can be read rule by rule, or compiled with other readings.
     *
     * @param id such as {@code sosh21}
     * @return the file, laid over those it extends
     * @throws IllegalArgumentException when there is no built-in regulation of that id
     */
    public static RegulationFile file(String id) {
        if (!RegulationSources.BUILT_IN.contains(id)) {
            throw new IllegalArgumentException(
                    "unknown regulation `" + id + "`" + Suggestion.among(id, RegulationSources.BUILT_IN));
        }
        try {
            return new RegulationSources(null).builtIn(id);
        } catch (BrokenRegulation broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    /**
     * Reads the file of a school's own regulation.
     *
     * @param file a regulation file
     * @return the file, laid over those it extends
     * @throws BrokenRegulation when it cannot be read or its form is wrong
     */
    public static RegulationFile file(Path file) throws BrokenRegulation {
        RegulationSources sources =
                new RegulationSources(file.toAbsolutePath().normalize().getParent());
        try (InputStream content = Files.newInputStream(file)) {
            return sources.read(file, content);
        } catch (IOException unreadable) {
            throw new BrokenRegulation(file.toString(), 0, 0, "expected a readable file");
        }
    }

    /**
     * Returns the policy of a regulation file, perhaps one {@linkplain RegulationFile#withReadings with other readings}.
     *
     * @param file the file
     * @return its policy
     * @throws BrokenRegulation when a rule is of an unknown kind, makes no sense, or contradicts another
     */
    public static JournalPolicy compile(RegulationFile file) throws BrokenRegulation {
        return BUILT_IN.compiler.compile(file);
    }

    /**
     * Returns the policy that a regulation would be with other rules than its own.
     *
     * @param file the file
     * @param rules the rules in place of {@link RegulationFile#rules()}, of which nobody has taken a parameter yet
     * @return its policy
     * @throws BrokenRegulation when a rule is of an unknown kind, makes no sense, or contradicts another
     */
    public static JournalPolicy compile(RegulationFile file, List<RuleEntry> rules) throws BrokenRegulation {
        return BUILT_IN.compiler.compile(file, rules);
    }

    @Override
    public List<String> ids() {
        return RegulationSources.BUILT_IN;
    }

    @Override
    public Optional<JournalPolicy> find(String regulation) {
        return RegulationSources.BUILT_IN.contains(regulation)
                ? Optional.of(compiled.computeIfAbsent(regulation, this::compile))
                : Optional.empty();
    }

    private CompiledPolicy compile(String id) {
        try {
            return compiler.compile(file(id));
        } catch (BrokenRegulation broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }
}
