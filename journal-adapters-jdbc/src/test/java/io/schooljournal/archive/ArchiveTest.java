package io.schooljournal.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveTest {
    @TempDir
    Path folder;

    private static List<String> faults(Path archive) throws IOException {
        return Archive.verify(archive, null).faults().stream()
                .map(fault -> fault.code() + " " + fault.file())
                .toList();
    }

    private Path made(String name) throws Exception {
        return Pieces.write(folder.resolve(name), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"год 2024-2025", "год.zip"})
    void what_was_made_is_whole_and_gives_back_the_package(String name) throws Exception {
        Path archive = made(name);
        ArchiveCheck check = Archive.verify(archive, null);
        assertEquals(List.of(), check.faults());
        assertEquals(
                "Школа № 21 «Ёлочка»", Objects.requireNonNull(check.manifest()).school());
        Path restored = folder.resolve("restored");
        assertTrue(Archive.restore(archive, null, restored).isWhole());
        assertEquals("mark_id,value\nm-1,5\n", Files.readString(restored.resolve("оценки 7А.csv")));
        assertEquals("{}\n", Files.readString(restored.resolve("manifest.json")));
        try (Stream<Path> files = Files.list(restored)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void the_same_year_gives_the_same_bytes() throws Exception {
        assertArrayEquals(Files.readAllBytes(made("a.zip")), Files.readAllBytes(made("b.zip")));
        Path one = made("one");
        Path other = made("other");
        assertEquals(
                Archive.verify(one, null).seal(),
                Archive.verify(folder.resolve("a.zip"), null).seal());
        for (String file : List.of("manifest.json", "SHA256SUMS", "README.txt")) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(other.resolve(file)));
        }
    }

    @Test
    void other_programs_read_the_zip() throws Exception {
        try (ZipFile zip = new ZipFile(made("a.zip").toFile())) {
            ZipEntry entry = Objects.requireNonNull(zip.getEntry("package/оценки 7А.csv"));
            assertEquals(
                    "mark_id,value\nm-1,5\n",
                    new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_removed_an_added_and_a_changed_file_are_named() throws Exception {
        Path archive = made("a");
        Files.delete(archive.resolve("documents/ведомость-7А.pdf"));
        Files.writeString(archive.resolve("package/marks.csv"), "");
        Files.writeString(archive.resolve("package/оценки 7А.csv"), "mark_id,value\nm-1,4\n");
        assertEquals(
                List.of(
                        "REMOVED documents/ведомость-7А.pdf",
                        "CHANGED package/оценки 7А.csv",
                        "ADDED package/marks.csv"),
                faults(archive));
    }

    @Test
    void a_cut_change_log_is_said_to_be_cut() throws Exception {
        Path archive = made("a");
        Path log = archive.resolve("changes.jsonl");
        List<String> rows = Files.readAllLines(log);
        Files.write(log, rows.subList(0, rows.size() - 1));
        assertEquals(List.of("CHANGED changes.jsonl", "LOG_CUT changes.jsonl"), faults(archive));
        Files.write(log, rows.subList(1, rows.size()));
        assertEquals(List.of("CHANGED changes.jsonl", "LOG_BROKEN changes.jsonl"), faults(archive));
        Files.writeString(log, "");
        assertEquals(
                List.of("CHANGED changes.jsonl", "LOG_CUT changes.jsonl", "LOG_CUT changes.jsonl"), faults(archive));
    }

    @Test
    void a_log_whose_hashes_were_all_made_anew_is_found_too() throws Exception {
        Path archive = made("a");
        assertEquals(
                3,
                Objects.requireNonNull(Archive.verify(archive, null).manifest())
                        .changeLogs()
                        .get(0)
                        .length());
        Path log = archive.resolve("changes.jsonl");
        String text = Files.readString(log);
        String end = text.substring(text.lastIndexOf(":\"") + 2, text.lastIndexOf('"'));
        Files.writeString(log, text.replace(end, "f".repeat(64)));
        assertEquals(List.of("CHANGED changes.jsonl", "LOG_BROKEN changes.jsonl"), faults(archive));
    }

    @Test
    void a_manifest_that_was_made_anew_does_not_agree_with_the_sums() throws Exception {
        Path archive = made("a");
        Path manifest = archive.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"years\" : 5", "\"years\" : 1"));
        assertEquals(List.of("CHANGED manifest.json", "SUMS_DIFFER SHA256SUMS"), faults(archive));
        Files.delete(archive.resolve("SHA256SUMS"));
        assertEquals(List.of("REMOVED SHA256SUMS"), faults(archive));
        Files.delete(manifest);
        assertEquals(List.of("NO_MANIFEST manifest.json"), faults(archive));
    }

    @Test
    void a_manifest_that_names_a_path_outside_opens_nothing_there() throws Exception {
        Files.writeString(folder.resolve("secret"), "");
        Path archive = made("a");
        Path manifest = archive.resolve("manifest.json");
        for (String path : List.of("../secret", "/etc/passwd", "package/../../secret", "c:secret", "a\\\\b", "")) {
            Files.writeString(
                    manifest,
                    Files.readString(manifest)
                            .replaceFirst(
                                    "\"path\" : \"[^\"]*\"", "\"path\" : \"" + path.replace("\\", "\\\\") + "\""));
            List<String> found = faults(archive);
            assertTrue(
                    found.stream().anyMatch(fault -> fault.startsWith("PATH_OUTSIDE"))
                            || found.contains("MANIFEST_UNREADABLE manifest.json"),
                    () -> path + ": " + found);
            assertFalse(Archive.restore(archive, null, folder.resolve("out")).isWhole());
            assertFalse(Files.exists(folder.resolve("out")));
        }
    }

    @Test
    void a_link_is_no_file() throws Exception {
        Path archive = made("a");
        Path marks = archive.resolve("package/оценки 7А.csv");
        Files.move(marks, folder.resolve("moved"));
        Files.createSymbolicLink(marks, folder.resolve("moved"));
        assertEquals(List.of("NOT_A_FILE package/оценки 7А.csv", "REMOVED package/оценки 7А.csv"), faults(archive));
    }

    @Test
    void a_zip_that_is_packed_cut_or_longer_is_not_the_one_that_was_made() throws Exception {
        Path archive = made("a.zip");
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertTrue(faults(archive).contains("ZIP_NOT_AS_MADE a.zip"));
        Files.write(archive, java.util.Arrays.copyOf(bytes, bytes.length + 1));
        assertTrue(faults(archive).contains("ZIP_NOT_AS_MADE a.zip"));
        Files.write(archive, new byte[0]);
        assertTrue(faults(archive).contains("ZIP_NOT_AS_MADE a.zip"));
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(faults(bomb).contains("ZIP_NOT_AS_MADE bomb.zip"));
    }

    @Test
    void holds_in_the_folder_are_no_part_of_the_archive() throws Exception {
        Path archive = made("a");
        Files.writeString(archive.resolve("HOLDS.txt"), "запрос суда\n");
        assertEquals(List.of(), faults(archive));
    }

    @Test
    void an_archive_that_is_not_whole_gives_nothing_back() throws Exception {
        Path archive = made("a");
        Files.writeString(archive.resolve("README.txt"), "");
        assertFalse(Archive.restore(archive, null, folder.resolve("out")).isWhole());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void an_archive_of_documents_alone_gives_no_package_back() throws Exception {
        List<Piece> pieces = List.of(Pieces.of("documents/a.pdf", FileKind.DOCUMENT, ""));
        NewArchive.seal(Pieces.facts(), pieces, null).write(List.of(folder.resolve("a")));
        assertThrows(UnfitContent.class, () -> Archive.restore(folder.resolve("a"), null, folder.resolve("out")));
    }

    @Test
    void an_archive_of_nothing_is_an_archive() throws Exception {
        for (String name : List.of("a", "a.zip")) {
            NewArchive.seal(Pieces.facts(), List.of(), null).write(List.of(folder.resolve(name)));
            assertEquals(List.of(), faults(folder.resolve(name)));
        }
    }

    @Test
    void one_copy_that_cannot_be_made_does_not_keep_the_other_from_being_made() throws Exception {
        Path there = Files.writeString(folder.resolve("there"), "mine");
        List<CopyOutcome> outcomes = NewArchive.seal(Pieces.facts(), Pieces.small(), null)
                .write(List.of(there, folder.resolve("no/such/place"), folder.resolve("good")));
        assertTrue(outcomes.get(0).failure() instanceof FileAlreadyExistsException);
        assertTrue(outcomes.get(1).failure() instanceof NoSuchFileException);
        assertNull(outcomes.get(2).failure());
        assertEquals("mine", Files.readString(there));
        assertEquals(List.of(), faults(folder.resolve("good")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.zip"})
    void what_changes_while_it_is_archived_leaves_nothing_behind(String name) throws Exception {
        List<String> contents = new ArrayList<>(List.of("first", "then"));
        Piece fickle = new Piece(
                "package/marks.csv",
                FileKind.PACKAGE,
                null,
                () -> Piece.bytes(contents.remove(0).getBytes(StandardCharsets.UTF_8))
                        .open());
        List<CopyOutcome> outcomes =
                NewArchive.seal(Pieces.facts(), List.of(fickle), null).write(List.of(folder.resolve(name)));
        assertEquals(
                "`package/marks.csv` changed while it was being archived",
                Objects.requireNonNull(outcomes.get(0).failure()).getMessage());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "SHA256SUMS", "../a", "a//b", "/a", "a/./b", "a\nb", "CHANGES.jsonl"})
    void a_name_that_is_taken_or_leads_elsewhere_is_refused(String path) {
        List<Piece> pieces = Pieces.small();
        pieces.add(Pieces.of(path, FileKind.PACKAGE, ""));
        assertThrows(UnfitContent.class, () -> NewArchive.seal(Pieces.facts(), pieces, null));
    }

    @Test
    void a_change_log_that_is_broken_already_is_refused_with_its_line() {
        Piece broken = Pieces.of(
                "changes.jsonl",
                FileKind.CHANGE_LOG,
                "{\"journal\":\"7A\",\"sequence\":2,\"previous\":\"x\",\"hash\":\"y\"}\n");
        UnfitContent refused =
                assertThrows(UnfitContent.class, () -> NewArchive.seal(Pieces.facts(), List.of(broken), null));
        assertEquals(
                "change log is broken: changes.jsonl:1: row `2` of `7A` does not follow row `0`", refused.getMessage());
    }

    @Test
    void members_that_are_not_known_are_put_aside_and_said() throws Exception {
        Path archive = made("a");
        Path manifest = archive.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\\{", "{ \"novelty\" : [1],"));
        assertEquals(List.of("novelty"), Archive.verify(archive, null).ignored());
    }
}
