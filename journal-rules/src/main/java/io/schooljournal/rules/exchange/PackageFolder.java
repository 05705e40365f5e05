package io.schooljournal.rules.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A package that lies in a folder; a link is followed only within it. */
record PackageFolder(Path folder) implements PackageStore {
    @Override
    public List<String> names() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.sorted().toList();
        }
        List<String> names = new ArrayList<>();
        for (Path file : all) {
            String name = String.valueOf(file.getFileName());
            if (Files.isRegularFile(file)) {
                names.add(name);
            } else if (name.endsWith(".csv") || name.equals(Manifest.FILE)) {
                throw new RefusedInput(0, 0, "`" + name + "` is no file");
            }
        }
        return names;
    }

    @Override
    public long size(String name) throws IOException {
        return Files.size(folder.resolve(name));
    }

    @Override
    public InputStream open(String name) throws IOException {
        Path file = folder.resolve(name);
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new RefusedInput(0, 0, "`" + name + "` is a link that leads out of the package");
            }
            return Files.newInputStream(file);
        } catch (AccessDeniedException refused) {
            throw new RefusedInput(0, 0, "`" + name + "` cannot be opened");
        }
    }

    @Override
    public void close() {}
}
