package io.schooljournal.rules.form;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/** A spreadsheet: a worksheet for each table, and one that tells what the document is about. */
final class XlsxForm implements DocumentRendering {
    private final Wording wording;

    XlsxForm(Language language) {
        wording = new Wording(language);
    }

    @Override
    public void write(Document document, OutputStream out) {
        try {
            // What writes the spreadsheet writes a zip that is read from its end.
            Path moving = Files.createTempFile("journal-document", ".xlsx");
            try {
                workbook(document, moving);
                StillZip.copy(moving, out);
                out.flush();
            } finally {
                Files.delete(moving);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void workbook(Document document, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook book = new Workbook(stream, "The School Journal", "1.0")) {
            book.setGlobalDefaultFont("Calibri", 11);
            book.properties().setTitle(wording.of(document.title()));
            sheets(book, document);
        }
    }

    private void sheets(Workbook book, Document document) throws IOException {
        SheetNames names = new SheetNames();
        int number = 0;
        for (Sheet sheet : document.sheets()) {
            number++;
            if (!sheet.columns().isEmpty()) {
                new XlsxTable(wording, sheet, document.wide())
                        .write(book.newWorksheet(names.next(name(document, sheet, number))));
            }
        }
        new XlsxAbout(wording, document).write(book.newWorksheet(names.next(wording.of(Labels.ABOUT))));
    }

    private String name(Document document, Sheet sheet, int number) {
        if (sheet.heading() != null) {
            return wording.of(sheet.heading());
        }
        return document.sheets().size() == 1 ? wording.of(document.title()) : wording.of(Labels.TABLE) + " " + number;
    }
}
