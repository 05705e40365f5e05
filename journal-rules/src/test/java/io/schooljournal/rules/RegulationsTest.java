package io.schooljournal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.BrokenRegulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The regulations that are built in, and how a file finds what it extends. */
class RegulationsTest {
    private static final String EXTENDS = """
            regulation: %s
            extends: %s
            inForce: {from: 2024-09-01}
            """;

    @TempDir
    private Path folder;

    private Path extending(String name, String id, String parent) {
        return SchoolFile.write(folder, name, EXTENDS.formatted(id, parent));
    }

    @Test
    void every_built_in_regulation_loads_and_is_shared() {
        assertEquals(
                List.of("base", "sosh21", "shkola4", "gymnasium11", "karmalo", "mityaevo"),
                Regulations.builtIn().ids());
        for (String id : Regulations.builtIn().ids()) {
            JournalPolicy policy = Regulations.builtIn(id);
            assertEquals(id, policy.regulation().id());
            assertSame(policy, Regulations.builtIn(id));
        }
    }

    @Test
    void an_unknown_regulation_is_absent_or_refused_with_the_nearest() {
        assertEquals(true, Regulations.builtIn().find("sosh22").isEmpty());
        assertEquals(
                "unknown regulation `sosh22`; did you mean `sosh21`?",
                assertThrows(IllegalArgumentException.class, () -> Regulations.builtIn("sosh22"))
                        .getMessage());
    }

    @Test
    void a_file_may_extend_a_file_beside_it() throws BrokenRegulation {
        extending("district.yaml", "district", "base");
        Regulation regulation = Regulations.load(extending("school.yaml", "school", "district.yaml"))
                .regulation();
        assertEquals("school", regulation.id());
        assertEquals(Regulations.builtIn("base").regulation().scales(), regulation.scales());
    }

    @Test
    void a_file_is_found_however_its_own_path_is_written() throws BrokenRegulation, IOException {
        extending("district.yaml", "district", "base");
        extending("school.yaml", "school", "district.yaml");
        Path around = Files.createDirectory(folder.resolve("sub")).resolve("..").resolve("school.yaml");
        assertEquals("school", Regulations.load(around).regulation().id());
        assertEquals(
                "school",
                Regulations.load(folder.resolve(".").resolve("school.yaml"))
                        .regulation()
                        .id());
    }

    @Test
    void what_is_wrong_with_an_extended_file_is_said_of_that_file() {
        SchoolFile.write(folder, "district.yaml", EXTENDS.formatted("district", "base") + "levls: {}\n");
        assertEquals(
                "district.yaml:4:1: unknown member `levls` of the regulation; did you mean `levels`?",
                SchoolFile.complaintOf(extending("school.yaml", "school", "district.yaml")));
    }

    @Test
    void an_unknown_regulation_cannot_be_extended() {
        assertEquals(
                "school.yaml:2:10: unknown regulation `sosh12`, neither built in nor a file beside this one; "
                        + "did you mean `sosh21`?",
                SchoolFile.complaintOf(extending("school.yaml", "school", "sosh12")));
    }

    @Test
    void a_file_elsewhere_cannot_be_extended() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        extending("outside.yaml", "outside", "base");
        for (String path : List.of(
                "../outside.yaml",
                folder.resolve("outside.yaml").toString(),
                "./../outside.yaml",
                "\"a\\0b\"",
                "sub",
                ".",
                "file:///etc/passwd",
                "/regulations/base.yaml")) {
            Path school = SchoolFile.write(sub, "school.yaml", EXTENDS.formatted("school", path));
            assertEquals(
                    "school.yaml:2:10: unknown regulation",
                    SchoolFile.complaintOf(school).replaceAll("(?s)(unknown regulation).*", "$1"));
        }
    }

    @Test
    void a_regulation_does_not_extend_itself() {
        Path self = extending("self.yaml", "self", "self.yaml");
        assertEquals("self.yaml:2:10: regulation `self.yaml` extends itself in the end", SchoolFile.complaintOf(self));
    }

    @Test
    void regulations_do_not_extend_each_other_in_a_circle() {
        Path first = extending("first.yaml", "first", "second.yaml");
        extending("second.yaml", "second", "third.yaml");
        extending("third.yaml", "third", "first.yaml");
        assertEquals(
                "third.yaml:2:10: regulation `first.yaml` extends itself in the end", SchoolFile.complaintOf(first));
    }

    @Test
    void a_relative_path_finds_the_circle_as_well() {
        Path self = extending("self.yaml", "self", "self.yaml");
        Path relative = Path.of("").toAbsolutePath().relativize(self);
        assertEquals(
                ":2:10: regulation `self.yaml` extends itself in the end",
                SchoolFile.complaintOf(relative).replaceAll("^.*?yaml:", ":"));
    }

    @Test
    void a_chain_of_regulations_has_an_end() {
        for (int i = 1; i < 40; i++) {
            extending("r" + i + ".yaml", "r" + i, "r" + (i + 1) + ".yaml");
        }
        assertEquals(
                "r17.yaml:2:10: expected at most 16 regulations, each extending the next",
                SchoolFile.complaintOf(folder.resolve("r1.yaml")));
    }

    @Test
    void a_regulation_has_another_id_than_those_it_extends() {
        assertEquals(
                "school.yaml:1:13: regulation `sosh21` extends a regulation of the same id",
                SchoolFile.complaintOf(extending("school.yaml", "sosh21", "sosh21")));
        assertEquals(
                "school.yaml:1:13: regulation `base` extends a regulation of the same id",
                SchoolFile.complaintOf(extending("school.yaml", "base", "sosh21")));
    }
}
