package io.schooljournal.examples.validator;

import io.schooljournal.archive.disposal.DisposalCase;
import io.schooljournal.archive.disposal.DisposalState;
import io.schooljournal.archive.disposal.KeptNames;
import io.schooljournal.archive.disposal.KeptPart;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import java.util.stream.Collectors;

/** How archives stand, for people. */
final class DisposalText {
    private final Console console;
    private final Language language;

    DisposalText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    void say(DisposalCase each) {
        line(each.manifest().school() + ", " + each.manifest().academicYear() + ": "
                + state(each.state()).in(language));
        each.copies().forEach(copy -> line("  " + copy.check().archive()));
        each.parts().forEach(part -> line("  " + part(part)));
        each.holds().forEach(hold -> line("  " + new Text("запрет: ", "hold: ").in(language) + hold));
    }

    private String part(KeptPart part) {
        String until = part.until() == null
                ? new Text("срок не назван", "no term is named").in(language)
                : new Text("хранить по ", "keep until ").in(language) + part.until();
        String clauses = part.clauses().stream().map(Object::toString).collect(Collectors.joining(", "));
        return KeptNames.of(part.keptAs()).in(language) + ": " + until + (clauses.isEmpty() ? "" : " (" + clauses + ")")
                + (part.over() ? new Text(" — срок истёк", ", which is over").in(language) : "");
    }

    private static Text state(DisposalState state) {
        return switch (state) {
            case KEPT -> new Text("хранить", "keep");
            case PARTLY_OVER ->
                new Text(
                        "хранить: срок истёк не у всего, что в архиве",
                        "keep: not everything in it has outlived its term");
            case HELD -> new Text("хранить: уничтожение запрещено", "keep: a hold forbids to destroy it");
            case DAMAGED ->
                new Text(
                        "срок истёк, но архив повреждён: сначала проверьте его (archive verify)",
                        "the term is over, but the archive is not whole: verify it first (archive verify)");
            case DUE -> new Text("подлежит выделению к уничтожению", "due for destruction");
        };
    }

    private void line(String text) {
        console.text().println(Console.oneLine(text));
    }
}
