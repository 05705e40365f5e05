package io.schooljournal.rules.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on the package is what its table gives; {@code -Dpages.write=true} writes it anew. */
class PackagePageTest {
    private static final Path PAGE = Path.of("../docs/PACKAGE.md");

    @Test
    void the_page_is_what_the_table_of_files_gives() throws IOException {
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, PackagePage.text());
        }
        assertEquals(
                Files.readString(PAGE),
                PackagePage.text(),
                () -> PAGE + " is old: write it anew with -Dpages.write=true");
    }
}
