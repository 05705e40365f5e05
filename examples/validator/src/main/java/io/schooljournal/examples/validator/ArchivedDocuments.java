package io.schooljournal.examples.validator;

import io.schooljournal.archive.FileKind;
import io.schooljournal.archive.Piece;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.report.Choice;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.DocumentKind;
import io.schooljournal.core.report.Offer;
import io.schooljournal.core.report.Selection;
import io.schooljournal.core.report.UnknownChoice;
import io.schooljournal.core.retention.RetentionTerms.Kept;
import io.schooljournal.rules.documents.Documents;
import io.schooljournal.rules.exchange.JournalPackage;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.exchange.UnreadablePackage;
import io.schooljournal.rules.form.DocumentRendering;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The documents of a package as files of an archive: PDF, and one for each class where a document is of a class. */
final class ArchivedDocuments {
    /** What is filed with the summary sheets, or is one; everything else is a part of the journal. */
    private static final Map<DocumentKind, Kept> KEPT = Map.of(
            DocumentKind.CLASS_PERFORMANCE_SHEET, Kept.SUMMARY_SHEETS,
            DocumentKind.CLASS_ATTENDANCE_SHEET, Kept.SUMMARY_SHEETS,
            DocumentKind.CHANGE_TABLE, Kept.CHANGE_TABLE);

    private final JournalPolicy policy;
    private final JournalPackage journal;
    private final DocumentRendering rendering;

    ArchivedDocuments(JournalPolicy policy, JournalPackage journal, Language language) {
        this.policy = policy;
        this.journal = journal;
        this.rendering = DocumentRendering.pdf(language);
    }

    /** Returns the documents of a list: {@code all}, {@code none}, or names separated by commas. */
    static List<DocumentKind> chosen(String list) throws InputRefused {
        if (list.equals("none")) {
            return List.of();
        }
        List<DocumentKind> kinds = new ArrayList<>();
        if (list.equals("all")) {
            kinds.addAll(Documents.kinds());
            // One for each pupil: families ask for it, and nobody files it.
            kinds.remove(DocumentKind.EXTRACT);
            return kinds;
        }
        for (String name : list.split(",", -1)) {
            kinds.add(ReportCommand.kind(name.strip()));
        }
        return kinds;
    }

    List<Piece> make(List<DocumentKind> kinds) throws UnreadablePackage, UnknownChoice {
        Set<String> classes = classes();
        List<Piece> pieces = new ArrayList<>();
        for (DocumentKind kind : kinds) {
            if (needs(kind).contains(Choice.CLASS)) {
                for (String each : classes) {
                    pieces.add(piece(kind, "-" + fileName(each), Selection.ALL.ofClass(each)));
                }
            } else {
                pieces.add(piece(kind, "", Selection.ALL));
            }
        }
        return pieces;
    }

    private Piece piece(DocumentKind kind, String of, Selection selection) throws UnreadablePackage, UnknownChoice {
        Document document = Documents.of(policy)
                .make(kind, journal, selection, journal.manifest().exportedAt());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        rendering.write(document, pdf);
        byte[] bytes = pdf.toByteArray();
        return new Piece(
                "documents/" + ReportCommand.name(kind) + of + ".pdf",
                FileKind.DOCUMENT,
                KEPT.getOrDefault(kind, Kept.JOURNAL),
                () -> new ByteArrayInputStream(bytes));
    }

    private Set<Choice> needs(DocumentKind kind) {
        return Documents.of(policy)
                .offers(journal.manifest().zone().dayOf(journal.manifest().exportedAt()))
                .stream()
                .filter(offer -> offer.kind() == kind)
                .map(Offer::needs)
                .findFirst()
                .orElse(Set.of());
    }

    private Set<String> classes() throws UnreadablePackage {
        Set<String> classes = new TreeSet<>();
        PackageFile file = PackageFile.CLASSES;
        journal.read(file, row -> {
            String id = row.text(file.column("class_id"));
            if (id != null) {
                classes.add(id);
            }
        });
        return classes;
    }

    /** Ids are opaque; what no file may be called is written as an underscore and the code of the character. */
    private static String fileName(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == '-' || point == ' ') {
                name.appendCodePoint(point);
            } else {
                name.append('_').append(Integer.toHexString(point));
            }
        });
        return name.toString();
    }
}
