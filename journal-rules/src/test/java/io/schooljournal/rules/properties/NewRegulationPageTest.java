package io.schooljournal.rules.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.retention.RetentionTerms;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.coverage.CaseBook;
import io.schooljournal.rules.coverage.ClauseCoverage;
import io.schooljournal.rules.coverage.Coverage;
import io.schooljournal.rules.engine.SchoolFile;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sixth school's regulation, made up, is loaded from the file on its page, and everything the page says of it holds. */
class NewRegulationPageTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TUE_2024_10_01 = LocalDate.of(2024, 10, 1);

    @TempDir
    private Path folder;

    private static String page() throws IOException {
        return Files.readString(Path.of("../docs/NEW_REGULATION.md"));
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page());
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    private Path file() throws IOException {
        return SchoolFile.write(folder, "lyceum6.yaml", blocks("yaml").get(0));
    }

    private JournalPolicy policy() throws IOException, BrokenRegulation {
        return Regulations.load(file());
    }

    private static Map<String, Object> tree(String line) throws JsonProcessingException {
        return JSON.readValue(line, new TypeReference<>() {});
    }

    @Test
    void the_file_fulfils_the_schema() throws IOException {
        assertEquals(List.of(), PublishedSchema.complaints(Files.readString(file())));
    }

    @Test
    void the_questions_on_the_page_have_the_answers_on_the_page() throws IOException, BrokenRegulation {
        List<String> questions = blocks("json");
        assertEquals(2, questions.size());
        for (String block : questions) {
            List<String> lines = block.lines().toList();
            new PublicCase("NEW_REGULATION.md", tree(lines.get(0)), tree(lines.get(1))).assertHolds(policy());
        }
    }

    @Test
    void every_clause_has_what_carries_it() throws IOException, BrokenRegulation {
        Coverage coverage = Coverage.of(policy().regulation(), CaseBook.of("lyceum6"));
        assertEquals(
                List.of(),
                coverage.clauses().stream()
                        .filter(clause -> clause.carriedBy().isEmpty())
                        .map(ClauseCoverage::clause)
                        .map(Clause::ref)
                        .toList());
    }

    @Test
    void its_duties_and_terms_of_keeping_are_its_own() throws IOException, BrokenRegulation {
        Obligations obligations = policy().obligations(TUE_2024_10_01);
        assertEquals(
                List.of("class-lists", "journal-checked"),
                obligations.duties().stream().map(DutyTerms::code).sorted().toList());
        assertEquals(
                List.of(10),
                obligations.retentions().stream()
                        .filter(terms -> terms.clauses().contains(ClauseRef.parse("lyceum6:5.1")))
                        .map(RetentionTerms::years)
                        .toList());
    }

    @Test
    void the_slip_on_the_page_is_refused_with_the_message_on_the_page() throws IOException {
        String slipped =
                blocks("yaml").get(0).replace("scope: SCHOOL, clauses: [\"2.2\"]", "scope: SCHOOL, clauses: [\"2.3\"]");
        String complaint = SchoolFile.complaintOf(SchoolFile.write(folder, "lyceum6.yaml", slipped));
        assertEquals(true, page().contains("``" + complaint + "``"), complaint);
    }
}
