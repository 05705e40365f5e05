package io.schooljournal.rules.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.util.XRLog;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PdfFormTest {
    private static final DocumentRendering PDF = DocumentRendering.pdf(Language.RU);
    private static final Map<Document, byte[]> PAPERS = new ConcurrentHashMap<>();

    @Test
    void cyrillic_can_be_searched_and_copied() throws IOException {
        try (PDDocument paper = paper(Papers.small())) {
            String text = new PDFTextStripper().getText(paper);
            for (String part : List.of("Петрова Ёлка", "МБОУ «СОШ № 21»", "66,7 %", "01.10.2024 09:05", "Директор")) {
                assertTrue(text.replace('\u00a0', ' ').contains(part), part + " in " + text);
            }
            assertTrue(text.contains("Страница 1 из 2"), text);
            assertTrue(text.contains("sosh21:R-4.3"), text);
        }
    }

    @Test
    void headings_stand_on_every_page_of_a_long_table() throws IOException {
        try (PDDocument paper = paper(Papers.longer())) {
            assertTrue(paper.getNumberOfPages() > 3);
            for (String page : pages(paper)) {
                assertTrue(page.contains("Домашнее задание"), page);
            }
        }
    }

    @Test
    void a_part_that_goes_on_stands_on_the_same_page_when_the_whole_of_it_fits() throws IOException {
        Document small = Papers.small();
        Sheet first = small.sheets().get(0);
        Sheet second = new Sheet(new Text("Ниже", "Below"), first.columns(), first.rows(), List.of(), true);
        Sheet tall = new Sheet(
                new Text("Дальше", "Further"),
                first.columns(),
                Collections.nCopies(60, first.rows().get(0)),
                List.of(),
                true);
        try (PDDocument paper = paper(Papers.of(List.of(first, second, tall)))) {
            List<String> pages = pages(paper);
            assertTrue(pages.get(0).contains("Алгебра") && pages.get(0).contains("Ниже"), pages.get(0));
            assertFalse(pages.get(0).contains("Дальше"), pages.get(0));
            assertTrue(pages.get(1).contains("Дальше"), pages.get(1));
        }
    }

    @Test
    void those_who_sign_are_not_left_alone_below_a_part_that_goes_on() throws IOException {
        Sheet first = Papers.small().sheets().get(0);
        for (int rows = 10; rows < 32; rows += 3) {
            Sheet second = new Sheet(
                    new Text("Ниже", "Below"),
                    first.columns(),
                    Collections.nCopies(rows, first.rows().get(0)),
                    List.of(),
                    true);
            try (PDDocument paper = paper(Papers.of(List.of(first, second)))) {
                List<String> pages = pages(paper);
                assertTrue(pages.get(pages.size() - 1).contains("Иванов Иван"), rows + " rows");
            }
        }
    }

    @Test
    void a_table_too_wide_is_cut_with_names_and_turned_headings_on_every_part() throws IOException {
        try (PDDocument paper = paper(Papers.wide())) {
            assertEquals(4, paper.getNumberOfPages());
            PDRectangle sheet = paper.getPage(0).getMediaBox();
            assertTrue(sheet.getWidth() > sheet.getHeight());
            List<String> pages = pages(paper);
            for (int page = 0; page < 4; page++) {
                String text = pages.get(page).replaceAll("\\s", "");
                assertTrue(text.contains("Фамилия,имя"), text);
                assertTrue(text.contains(page < 2 ? "Iчетверть" : "IIчетверть"), text);
                assertTrue(text.contains(page < 2 ? "25.10" : "25.11"), text);
                assertTrue(text.contains(page % 2 == 0 ? "Александрова" : "ЛиЯн40"), text);
            }
            assertTrue(pages.get(2).contains("продолжение, столбцы 33–62 из 62"), pages.get(2));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_stands_beside_the_sheet(Document document) throws IOException {
        try (PDDocument paper = paper(document)) {
            for (int page = 0; page < paper.getNumberOfPages(); page++) {
                PDRectangle sheet = paper.getPage(page).getMediaBox();
                for (TextPosition letter : letters(paper, page)) {
                    assertTrue(letter.getX() > 20 && letter.getEndX() < sheet.getWidth() - 10, letter + "");
                    assertTrue(letter.getY() > 20 && letter.getY() < sheet.getHeight() - 10, letter + "");
                }
            }
        }
    }

    @Test
    void equal_documents_give_equal_bytes_and_no_instant() throws IOException {
        assertArrayEquals(Papers.bytes(PDF, Papers.small()), Papers.bytes(PDF, Papers.small()));
        try (PDDocument paper = paper(Papers.small())) {
            assertNull(paper.getDocumentInformation().getCreationDate());
            assertNull(paper.getDocumentInformation().getModificationDate());
            String told = new String(paper.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertFalse(told.contains("Date>"), told);
            assertTrue(told.contains("<pdfaid:part>2</pdfaid:part>"), told);
        }
    }

    @Test
    void what_lays_out_the_pages_says_nothing_of_it() throws IOException {
        paper(Papers.small()).close();
        assertFalse(XRLog.isLoggingEnabled());
    }

    static Stream<Document> documents() {
        return Stream.of(Papers.small(), Papers.wide(), Papers.hostile());
    }

    private static PDDocument paper(Document document) throws IOException {
        return Loader.loadPDF(PAPERS.computeIfAbsent(document, made -> Papers.bytes(PDF, made)));
    }

    private static List<String> pages(PDDocument paper) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= paper.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(paper));
        }
        return pages;
    }

    private static List<TextPosition> letters(PDDocument paper, int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(paper);
        return letters;
    }
}
