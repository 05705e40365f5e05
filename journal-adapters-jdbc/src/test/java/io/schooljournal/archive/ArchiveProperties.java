package io.schooljournal.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.schooljournal.archive.cms.CertificateTrust;
import io.schooljournal.archive.cms.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever byte of an archive is another, it is found. */
final class ArchiveProperties {
    private static Path folder = Path.of("");
    private static Path zip = Path.of("");
    private static List<Path> files = List.of();

    @BeforeContainer
    static void make() throws Exception {
        folder = Files.createTempDirectory("archive");
        zip = Pieces.write(folder.resolve("a.zip"), Keys.ecdsa().signer());
        Path open = Pieces.write(folder.resolve("a"), Keys.ecdsa().signer());
        try (Stream<Path> all = Files.walk(open)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @AfterContainer
    static void remove() throws IOException {
        Trees.delete(folder);
    }

    @Property
    void a_changed_byte_of_the_zip_is_found(
            @ForAll @IntRange(max = 1 << 20) int place, @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        assertFound(zip, zip, place, change);
    }

    @Property
    void a_changed_byte_of_a_file_is_found_and_the_file_is_named(
            @ForAll @IntRange(max = 1 << 16) int which,
            @ForAll @IntRange(max = 1 << 20) int place,
            @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        Path file = files.get(which % files.size());
        Path open = folder.resolve("a");
        String name = open.relativize(file).toString().replace('\\', '/');
        List<Fault> faults = assertFound(open, file, place, change);
        assertTrue(faults.stream().anyMatch(fault -> fault.file().equals(name)), () -> name + ": " + faults);
    }

    private static List<Fault> assertFound(Path archive, Path file, int place, int change) throws IOException {
        byte[] right = Files.readAllBytes(file);
        byte[] wrong = right.clone();
        wrong[place % wrong.length] ^= (byte) change;
        Files.write(file, wrong);
        List<Fault> faults =
                Archive.verify(archive, CertificateTrust.inNobody()).faults();
        Files.write(file, right);
        assertFalse(faults.isEmpty(), () -> file + " at " + place % wrong.length);
        return faults;
    }
}
