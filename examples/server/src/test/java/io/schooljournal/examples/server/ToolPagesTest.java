package io.schooljournal.examples.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.schooljournal.examples.server.Windows.Look.EN;
import static io.schooljournal.examples.server.Windows.Look.RU;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents, audits and regulations, in a real browser. */
@ExtendWith(DemoInBrowser.class)
class ToolPagesTest {
    private static byte[] sampleSchool() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes);
                Stream<Path> files = Files.list(Path.of("../sample-school"))) {
            for (Path file : files.sorted().toList()) {
                out.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, out);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_vendor_chooses_a_package_and_sees_what_is_wrong_with_it(@TempDir Path folder, Windows windows)
            throws IOException {
        Path zip = Files.write(folder.resolve("school.zip"), sampleSchool());
        Page page = windows.signIn("t-history", EN);
        Windows.open(page, "#/audit");
        page.setInputFiles("input[type=file]", zip);
        assertThat(page.locator("main h2")).containsText("Findings: ");
        assertThat(page.locator("main table")).containsText("marks.csv");
    }

    @Test
    void a_package_that_is_dropped_is_judged_as_one_that_is_chosen(Windows windows) throws IOException {
        Page page = windows.signIn("t-history", EN);
        Windows.open(page, "#/audit");
        JSHandle carried = page.evaluateHandle("""
                bytes => {
                    const carried = new DataTransfer();
                    const school = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
                    carried.items.add(new File([school], "school.zip", {type: "application/zip"}));
                    return carried;
                }""", Base64.getEncoder().encodeToString(sampleSchool()));
        page.dispatchEvent(".drop", "dragover", Map.of("dataTransfer", carried));
        assertThat(page.locator(".drop.over")).isVisible();
        page.dispatchEvent(".drop", "drop", Map.of("dataTransfer", carried));
        assertThat(page.locator("main h2")).containsText("Findings: ");
        assertThat(page.locator("main table")).containsText("marks.csv");
        assertThat(page.locator(".drop.over")).hasCount(0);
    }

    @Test
    void what_is_no_package_is_told_in_words(@TempDir Path folder, Windows windows) throws IOException {
        Path zip = Files.writeString(folder.resolve("school.zip"), "not a package");
        Page page = windows.signIn("t-history", RU);
        Windows.open(page, "#/audit");
        page.setInputFiles("input[type=file]", zip);
        assertThat(page.locator("main [role=alert]")).isVisible();
    }

    @Test
    void a_document_names_the_school_its_people_and_its_subjects_as_people_do(Windows windows) {
        Page page = windows.signIn("director", RU);
        Windows.open(page, "#/documents");
        page.locator("[name=report]").selectOption("journal-page");
        page.locator("[name=class]").selectOption("7А");
        page.locator("form button.first").click();
        assertThat(page.locator("article")).containsText("Школа № 21 (пример)");
        assertThat(page.locator("article")).containsText("Смирнова Ольга Викторовна");
        assertThat(page.locator("article h3").first()).hasText("Алгебра");
        assertThat(page.locator("article")).not().containsText("Начала анализа");
        assertThat(page.locator("article")).not().containsText("t-maths");
    }

    @Test
    void a_clause_and_the_answer_to_a_question_can_be_read(Windows windows) {
        Page page = windows.signIn("director", EN);
        Windows.open(page, "#/rules/sosh21");
        page.locator("form button.first").click();
        assertThat(page.locator("#may .verdict")).containsText("R-4.1.a");
        page.locator("#may .clause").first().click();
        assertThat(page.locator("dialog")).containsText("sosh21:");
    }

    @Test
    void whoever_owes_nothing_and_has_no_class_is_told_so(Windows windows) {
        Page page = windows.signIn("specialist", RU);
        assertThat(page.locator("main .empty")).containsText("нет обязанностей");
    }

    @Test
    void the_description_of_the_api_can_be_read(Windows windows) {
        Page page = windows.at("/docs", EN);
        assertThat(page.locator(".opblock").first()).isVisible();
        assertThat(page.locator("#api")).containsText("/api/v1/decisions");
    }
}
