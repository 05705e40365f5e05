package io.schooljournal.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.rules.Regulations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages on rules and regulations in {@code docs} are those that the data gives; {@code -Dpages.write=true} writes them
 * anew.
 */
class GeneratedPagesTest {
    private static final Path DOCS = Path.of("../docs");

    static List<String> ids() {
        return Regulations.builtIn().ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_page_of_a_regulation_is_what_its_data_gives(String id) throws IOException {
        Regulation regulation = Regulations.builtIn(id).regulation();
        String page = RegulationPage.of(Coverage.of(regulation, CaseBook.of(id)), Language.EN);
        compare(DOCS.resolve("regulations").resolve(id + ".md"), page);
    }

    @Test
    void the_page_of_all_rules_is_what_the_data_gives() throws IOException {
        List<Regulation> all =
                ids().stream().map(id -> Regulations.builtIn(id).regulation()).toList();
        compare(DOCS.resolve("RULES.md"), RulesPage.of(all));
    }

    private static void compare(Path file, String page) throws IOException {
        if (Boolean.getBoolean("pages.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
        assertEquals(Files.readString(file), page, () -> file + " is old: write it anew with -Dpages.write=true");
    }
}
