package io.schooljournal.rules;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Regulations that a test puts together in memory, compiled as a school's own file is; each built-in is read once. */
public final class Workbench {
    private static final Map<String, RegulationFile> BUILT_IN = new ConcurrentHashMap<>();

    private Workbench() {}

    /** Returns a built-in regulation as it is read, before it is compiled. */
    public static RegulationFile builtIn(String id) {
        return BUILT_IN.computeIfAbsent(id, Workbench::read);
    }

    /** Compiles a regulation. */
    public static JournalPolicy compile(RegulationFile file) throws BrokenRegulation {
        return Regulations.builtIn().compiler.compile(file);
    }

    /** Reads the text of a regulation that extends a built-in one. */
    public static RegulationFile file(String text) throws BrokenRegulation {
        return file(text, name -> builtIn(name.text()));
    }

    /** Compiles the text of a regulation, and those it extends from where the library finds them. */
    public static JournalPolicy compile(String text, RegulationFile.Library library) throws BrokenRegulation {
        return compile(file(text, library));
    }

    /** Reads the text of a regulation. */
    public static RegulationFile file(String text, RegulationFile.Library library) throws BrokenRegulation {
        try {
            return RegulationFile.read(
                    "workbench.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), library);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static RegulationFile read(String id) {
        try {
            return new RegulationSources(null).builtIn(id);
        } catch (BrokenRegulation broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }
}
