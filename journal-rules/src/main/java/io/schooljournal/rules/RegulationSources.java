package io.schooljournal.rules;

import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.format.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where regulation files come from: the library's own resources, and the folder of a school's file. */
final class RegulationSources implements RegulationFile.Library {
    /** The ids of the built-in regulations, the one that the others extend first. */
    static final List<String> BUILT_IN = List.of("base", "sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo");

    private static final int DEEPEST = 16;

    private final @Nullable Path folder;
    /** The school's own files that are being read, each extended by the one before. */
    private final Deque<Path> reading = new ArrayDeque<>();

    RegulationSources(@Nullable Path folder) {
        this.folder = folder;
    }

    RegulationFile read(Path file, InputStream content) throws BrokenRegulation, IOException {
        reading.push(file.toAbsolutePath().normalize());
        try {
            return RegulationFile.read(file.toString(), content, this);
        } finally {
            reading.pop();
        }
    }

    RegulationFile builtIn(String id) throws BrokenRegulation {
        String resource = "/regulations/" + id + ".yaml";
        try (InputStream content = RegulationSources.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("missing resource `" + resource + "`");
            }
            return RegulationFile.read(id + ".yaml", content, this);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public RegulationFile extended(YamlValue name) throws BrokenRegulation {
        String id = name.text();
        if (BUILT_IN.contains(id)) {
            return builtIn(id);
        }
        Path file = beside(id);
        if (file == null) {
            throw name.broken("unknown regulation `" + id + "`, neither built in nor a file beside this one"
                    + Suggestion.among(id, BUILT_IN));
        }
        if (reading.contains(file)) {
            throw name.broken("regulation `" + id + "` extends itself in the end");
        }
        if (reading.size() > DEEPEST) {
            throw name.broken("expected at most " + DEEPEST + " regulations, each extending the next");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return read(file, content);
        } catch (IOException unreadable) {
            throw name.broken("expected `" + id + "` to be a readable file");
        }
    }

    private @Nullable Path beside(String name) {
        if (folder == null) {
            return null;
        }
        try {
            Path file = folder.resolve(name).normalize();
            return Files.isRegularFile(file) && folder.equals(file.getParent()) ? file : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
