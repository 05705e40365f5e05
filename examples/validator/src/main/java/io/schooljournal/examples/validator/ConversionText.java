package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Language;
import io.schooljournal.rules.exchange.ConversionReport;
import java.util.List;

/** Says what a conversion carried, what it left out, and what it supposed. */
final class ConversionText {
    private final Console console;
    private final Language language;

    ConversionText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    void say(ConversionReport report, String output) {
        console.text().println(word("перенесено в ", "carried to ") + Console.oneLine(output) + ":");
        report.carried().forEach((file, rows) -> console.text().println("  " + file + ": " + rows));
        remarks(word("не перенесено:", "left out:"), report.left());
        remarks(word("принято за неимением сведений:", "supposed, for want of evidence:"), report.supposed());
    }

    private void remarks(String title, List<ConversionReport.Remark> remarks) {
        if (!remarks.isEmpty()) {
            console.text().println(title);
            remarks.forEach(remark -> console.text()
                    .println("  " + Console.oneLine(remark.text().in(language))
                            + (remark.count() > 0 ? ": " + remark.count() : "")));
        }
    }

    private String word(String ru, String en) {
        return language == Language.RU ? ru : en;
    }
}
