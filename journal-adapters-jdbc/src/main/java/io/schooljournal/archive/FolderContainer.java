package io.schooljournal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An archive that lies in a folder. */
record FolderContainer(Path folder, Set<String> names, List<Fault> faults) implements Container {
    static FolderContainer open(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        List<Fault> faults = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = name(folder, file);
                if (!attributes.isRegularFile()) {
                    faults.add(Fault.of(FaultCode.NOT_A_FILE, name));
                } else if (!name.equals(Names.HOLDS)) {
                    names.add(name);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                faults.add(new Fault(FaultCode.UNREADABLE, name(folder, file), String.valueOf(failure.getMessage())));
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderContainer(folder, names, faults);
    }

    private static String name(Path folder, Path file) {
        List<String> parts = new ArrayList<>();
        folder.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}
}
