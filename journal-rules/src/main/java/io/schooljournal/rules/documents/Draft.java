package io.schooljournal.rules.documents;

import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.Document;
import io.schooljournal.core.report.Document.Labelled;
import io.schooljournal.core.report.Document.Sheet;
import io.schooljournal.core.report.FigureTerms;
import io.schooljournal.rules.exchange.PackageFile;
import io.schooljournal.rules.figures.MarkReader;
import io.schooljournal.rules.register.Register;
import java.util.ArrayList;
import java.util.List;

/** A document while it is being made: every document names its school, year, choices and day in the same way. */
final class Draft {
    private final JournalPolicy policy;
    private final Register register;
    private final List<Labelled> facts = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Text> signatures = new ArrayList<>();
    private final List<Text> notesOfAll = new ArrayList<>();
    private boolean wide;

    Draft(JournalPolicy policy, Register register) {
        this.policy = policy;
        this.register = register;
    }

    Register register() {
        return register;
    }

    JournalPolicy policy() {
        return policy;
    }

    boolean hasFigures() {
        return !policy.obligations(register.today()).figures().isEmpty();
    }

    /** How marks are reckoned; only for those who {@linkplain Maker#reckons reckon}. */
    Marking marking() {
        FigureTerms terms = policy.obligations(register.today()).figures().get(0);
        return new Marking(
                register,
                new MarkReader(policy.regulation(), register.programme()),
                terms,
                UnmarkedGrades.of(policy, register));
    }

    Draft wide() {
        wide = true;
        return this;
    }

    Draft fact(String ru, String en, Cell value) {
        facts.add(new Labelled(new Text(ru, en), value));
        return this;
    }

    Draft sheet(Table table) {
        sheets.add(table.sheet());
        return this;
    }

    Draft signedBy(String ru, String en) {
        signatures.add(new Text(ru, en));
        return this;
    }

    Document document(Maker maker, List<ClauseRef> clauses) {
        List<Labelled> all = new ArrayList<>(Facts.of(register));
        all.addAll(facts);
        return new Document(maker.kind(), maker.title(), all, withSkipped(), signatures, wide, clauses);
    }

    /** Says something about the document as a whole. */
    void note(String ru, String en) {
        notesOfAll.add(new Text(ru, en));
    }

    /** What is said about the whole, and rows that could not be understood, are told below the last table. */
    private List<Sheet> withSkipped() {
        List<Text> notes = new ArrayList<>(notesOfAll);
        register.skipped().forEach((file, rows) -> notes.add(skipped(file, rows)));
        if (sheets.isEmpty()) {
            notes.add(0, new Text("Показывать нечего", "There is nothing to show"));
            return List.of(new Sheet(null, List.of(), List.of(), notes));
        }
        List<Sheet> all = new ArrayList<>(sheets);
        Sheet last = all.remove(all.size() - 1);
        notes.addAll(0, last.notes());
        all.add(new Sheet(last.heading(), last.columns(), last.rows(), notes, last.goesOn()));
        return all;
    }

    private static Text skipped(PackageFile file, long rows) {
        return new Text(
                file.fileName() + ": не учтены строки, которые не удалось прочитать: " + rows,
                file.fileName() + ": rows left out because they could not be read: " + rows);
    }
}
