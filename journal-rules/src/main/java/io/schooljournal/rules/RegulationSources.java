package io.schooljournal.rules;

import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.format.YamlValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where regulation files come from: the library's own resources, and the folder of a school's file. */
final class RegulationSources implements RegulationFile.Library {
    /** The ids of the built-in regulations, the one that the others extend first. */
    static final List<String> BUILT_IN = List.of("base", "sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo");

    private final @Nullable Path folder;
    private final Deque<String> reading = new ArrayDeque<>();

    RegulationSources(@Nullable Path folder) {
        this.folder = folder;
    }

    RegulationFile read(String name, Reader text) throws BrokenRegulation {
        reading.push(name);
        try {
            return RegulationFile.read(name, text, this);
        } finally {
            reading.pop();
        }
    }

    RegulationFile builtIn(String id) throws BrokenRegulation {
        String resource = "/regulations/" + id + ".yaml";
        try (InputStream stream = RegulationSources.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + resource + "`");
            }
            return read(id + ".yaml", new InputStreamReader(stream, StandardCharsets.UTF_8));
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
            throw name.broken("unknown regulation `" + id + "`" + Suggestion.among(id, BUILT_IN)
                    + "; a file beside this one is named with its ending");
        }
        if (reading.contains(file.toString()) || reading.size() > BUILT_IN.size() + 16) {
            throw name.broken("regulation `" + id + "` extends itself in the end");
        }
        try (Reader text = Files.newBufferedReader(file)) {
            return read(file.toString(), text);
        } catch (IOException unreadable) {
            throw name.broken("expected `" + id + "` to be a readable file in UTF-8");
        }
    }

    private @Nullable Path beside(String name) {
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(name).normalize();
        return Files.isRegularFile(file) && folder.equals(file.getParent()) ? file : null;
    }
}
