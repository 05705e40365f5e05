package io.schooljournal.examples.validator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArchiveCommandTest {
    private static final String SCHOOL = Path.of(System.getProperty("basedir", "."), "..", "schools", "sosh21")
            .toString();

    @TempDir
    Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private Journal create(String... more) {
        List<String> args = new ArrayList<>(List.of("archive", "create", SCHOOL, "--lang", "en"));
        args.addAll(List.of(more));
        return Journal.run(args.toArray(String[]::new));
    }

    private static Journal english(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--lang", "en"));
        return Journal.run(all.toArray(String[]::new));
    }

    @Test
    void two_copies_are_made_verified_and_restored_to_the_same_bytes() throws IOException {
        Journal made = create("--output", at("год"), "--output", at("год.zip"));
        assertEquals(ExitStatus.CLEAN, made.status(), made.err());
        assertEquals(2, made.lines().size());
        assertEquals("journal: copies lie on one medium\n", made.err());
        Journal verified = english("archive", "verify", at("год"), at("год.zip"));
        assertEquals(ExitStatus.CLEAN, verified.status(), verified.out());
        assertTrue(verified.out().contains("not signed"), verified.out());
        assertEquals(
                ExitStatus.CLEAN,
                english("archive", "restore", at("год.zip"), "--output", at("back"))
                        .status());
        try (Stream<Path> files = Files.list(Path.of(SCHOOL))) {
            for (Path file : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(folder.resolve("back").resolve(file.getFileName())));
            }
        }
        try (Stream<Path> documents = Files.list(folder.resolve("год/documents"))) {
            assertTrue(documents.count() >= 2);
        }
    }

    @Test
    void one_copy_where_the_regulation_asks_for_two_is_said() {
        Journal made = create("--documents", "none", "--output", at("a"));
        assertEquals(ExitStatus.FOUND, made.status());
        assertEquals(
                "journal: copies made: 1, asked for: 2 (sosh21:R-3.2.9.d); name another place by --output\n",
                made.err());
        assertTrue(Files.exists(folder.resolve("a")));
    }

    @Test
    void a_copy_that_cannot_be_made_is_said_and_the_other_is_made() {
        Journal made = create("--documents", "none", "--output", at("no/a"), "--output", at("b"));
        assertEquals(ExitStatus.REFUSED, made.status());
        assertEquals("journal: cannot write `" + at("no/a") + "`: no such file or folder\n", made.err());
        assertEquals("made and read back: " + at("b") + "\n", made.out());
        Journal twice = create("--output", at("c"), "--output", at("x/../c"));
        assertEquals("journal: two copies cannot have one place; name another by --output\n", twice.err());
    }

    @Test
    void what_was_tampered_with_is_named_and_nothing_is_restored() throws IOException {
        create("--documents", "none", "--output", at("a"), "--output", at("b"));
        Files.writeString(folder.resolve("a/package/marks.csv"), "x");
        Journal verified = english("archive", "verify", at("a"), at("b"), "--format", "json");
        assertEquals(ExitStatus.FOUND, verified.status());
        assertTrue(verified.out().contains("file `package/marks.csv` was changed"), verified.out());
        Journal restored = english("archive", "restore", at("a"), "--output", at("back"));
        assertEquals(ExitStatus.FOUND, restored.status());
        assertFalse(Files.exists(folder.resolve("back")));
    }

    @Test
    void archives_of_different_years_are_no_copies() {
        create("--documents", "none", "--output", at("a"));
        create("--documents", "none", "--created-at", "2025-06-01T12:00:00+03:00", "--output", at("b"));
        Journal verified = english("archive", "verify", at("a"), at("b"));
        assertEquals(ExitStatus.FOUND, verified.status());
        assertTrue(verified.out().contains("COPIES_DIFFER: `" + at("b") + "` is no copy of `" + at("a") + "`"));
    }

    @Test
    void what_is_due_is_told_by_the_terms_of_the_regulation() throws IOException {
        create("--documents", "none", "--output", at("a"));
        String end = yearEnd();
        int last = Integer.parseInt(end.substring(0, 4)) + 5;
        String kept = last + end.substring(4);
        String over = LocalDate.parse(kept).plusDays(1).toString();
        Journal before = english("archive", "due", at("a"), "--as-of", kept);
        assertEquals(ExitStatus.CLEAN, before.status(), before.err());
        assertTrue(before.out().contains("journal: keep until " + kept + " (sosh21:R-6.1.a)"), before.out());
        Journal after = english("archive", "due", at("a"), "--as-of", over);
        assertEquals(ExitStatus.FOUND, after.status());
        assertTrue(after.out().contains("due for destruction"), after.out());
        Journal act = english("archive", "act", at("a"), "--as-of", over, "--number", "7");
        assertEquals(ExitStatus.CLEAN, act.status(), act.err());
        assertTrue(act.out().contains("Act of selection for destruction"), act.out());
        Files.writeString(folder.resolve("a.HOLDS.txt"), "# по порядку\n\nзапрос суда № 3\n");
        Journal held = english("archive", "due", at("a"), "--as-of", over);
        assertEquals(ExitStatus.CLEAN, held.status());
        assertTrue(held.out().contains("hold: запрос суда № 3"), held.out());
        Journal refused = english("archive", "act", at("a"), "--as-of", over);
        assertEquals("journal: nothing is due on `" + over + "`; `journal archive due` tells why\n", refused.err());
    }

    @Test
    void an_archive_with_summary_sheets_is_kept_whole_for_their_term() throws IOException {
        create("--output", at("a"));
        Journal due = english("archive", "due", at("a"), "--as-of", "2032-01-01");
        assertEquals(ExitStatus.CLEAN, due.status());
        assertTrue(due.out().contains("keep: not everything in it has outlived its term"), due.out());
        create("--without-package", "--output", at("sheets"));
        Journal later = english("archive", "due", at("sheets"), "--as-of", "2052-01-01", "--format", "json");
        assertEquals(ExitStatus.FOUND, later.status());
        assertTrue(later.out().contains("sosh21:R-6.1.b"), later.out());
        Journal restored = english("archive", "restore", at("sheets"), "--output", at("back"));
        assertEquals(
                "journal: cannot restore `" + at("sheets") + "`: the archive holds no journal package\n",
                restored.err());
    }

    private String yearEnd() throws IOException {
        String manifest = Files.readString(folder.resolve("a/manifest.json"));
        int from = manifest.indexOf("\"yearEnd\" : \"") + 13;
        return manifest.substring(from, from + 10);
    }

    @Test
    void the_same_package_gives_the_same_zip() throws IOException {
        create("--output", at("a.zip"));
        create("--output", at("b.zip"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.zip")), Files.readAllBytes(folder.resolve("b.zip")));
    }

    @Test
    void a_password_is_no_argument_and_a_key_without_a_store_is_none() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "secret\n");
        assertEquals(
                "journal: expected the password of the key store by either --password-file or --password-env\n",
                create("--output", at("a"), "--sign", at("k.p12")).err());
        assertEquals(
                "journal: cannot read `" + at("k.p12") + "`: no such file or folder\n",
                create("--output", at("a"), "--sign", at("k.p12"), "--password-file", password.toString())
                        .err());
        assertEquals(
                "journal: a key or a password is of no use without `--sign FILE.p12`\n",
                create("--output", at("a"), "--key-alias", "x").err());
        Files.writeString(folder.resolve("k.p12"), "no key store");
        assertEquals(
                "journal: key store `" + at("k.p12")
                        + "` cannot be opened: the password is wrong, or it is no PKCS#12 file\n",
                create("--output", at("a"), "--sign", at("k.p12"), "--password-file", password.toString())
                        .err());
        assertFalse(Files.exists(folder.resolve("a")));
    }

    /** Verifies as somebody would who has never heard of this program. */
    @ParameterizedTest
    @CsvSource({"ecdsa, -newkey ec -pkeyopt ec_paramgen_curve:P-256", "rsa, -newkey rsa:2048"})
    void sha256sum_and_openssl_verify_what_was_made(String name, String key) throws Exception {
        if (!Tools.areThere("openssl", "sha256sum")) {
            return;
        }
        Files.writeString(folder.resolve("password"), "secret\n");
        Tools.run(
                folder,
                "openssl req -x509 " + key + " -nodes -keyout key.pem -out cert.pem -subj /CN=" + name
                        + " -addext keyUsage=digitalSignature -days 3650");
        Tools.run(
                folder,
                "openssl pkcs12 -export -inkey key.pem -in cert.pem -out key.p12 -passout file:password -name head");
        String now = OffsetDateTime.now(ZoneOffset.UTC).toString();
        Journal made = create(
                "--documents",
                "none",
                "--output",
                at("a"),
                "--sign",
                at("key.p12"),
                "--key-alias",
                "head",
                "--password-file",
                at("password"),
                "--created-at",
                now);
        assertEquals(ExitStatus.FOUND, made.status(), made.err());
        Path archive = folder.resolve("a");
        String sums = Tools.run(archive, "sha256sum -c SHA256SUMS");
        assertTrue(sums.lines().allMatch(line -> line.endsWith(": OK")), sums);
        String verify = "openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json "
                + "-CAfile ../cert.pem -purpose any -out ../checked";
        Tools.run(archive, verify);
        assertArrayEquals(
                Files.readAllBytes(archive.resolve("manifest.json")), Files.readAllBytes(folder.resolve("checked")));
        Journal verified = english("archive", "verify", at("a"), "--trust", at("cert.pem"));
        assertEquals(ExitStatus.CLEAN, verified.status(), verified.out());
        assertTrue(verified.out().contains("the certificate is trusted"), verified.out());
        Files.delete(archive.resolve("manifest.json.p7s"));
        Journal unsigned = english("archive", "verify", at("a"), "--trust", at("cert.pem"));
        assertTrue(unsigned.out().contains("NOT_SIGNED"), unsigned.out());
    }

    /** Runs programs of the system. */
    private static final class Tools {
        static boolean areThere(String... names) {
            return Stream.of(names).allMatch(name -> Files.isExecutable(Path.of("/usr/bin", name)));
        }

        static String run(Path folder, String command) throws IOException, InterruptedException {
            Process process = new ProcessBuilder(command.split(" ", -1))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
            return said;
        }
    }
}
