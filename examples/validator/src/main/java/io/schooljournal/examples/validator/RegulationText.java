package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Regulation;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A regulation for people, in lines of text. */
final class RegulationText {
    private static final int WIDTH = 100;
    private static final int INDENT = 6;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final PrintWriter out;
    private final Language language;

    RegulationText(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** Writes one line for each regulation. */
    void list(List<Regulation> regulations) {
        int width = regulations.stream()
                .mapToInt(regulation -> regulation.id().length())
                .max()
                .orElse(0);
        for (Regulation regulation : regulations) {
            out.println(padded(regulation.id(), width + 2) + regulation.title().in(language) + " — "
                    + editions(regulation) + ", " + word("пунктов: ", "clauses: ")
                    + regulation.clauses().size());
        }
    }

    /** Writes the editions, the readings and every clause. */
    void show(Regulation regulation) {
        out.println(regulation.id() + " — " + regulation.title().in(language));
        out.println(editions(regulation));
        if (!regulation.readings().isEmpty()) {
            out.println();
            out.println(word("Толкования", "Readings"));
            regulation.readings().forEach(this::reading);
        }
        out.println();
        out.println(word("Пункты: ", "Clauses: ") + regulation.clauses().size());
        regulation.clauses().forEach(this::clause);
    }

    private void reading(Reading reading) {
        out.println("  " + reading.name() + " = " + reading.chosen() + "  ("
                + String.join(" | ", reading.alternatives()) + ")");
        String clauses = reading.clauses().stream().map(String::valueOf).collect(Collectors.joining(", "));
        wrapped(reading.text().in(language) + (clauses.isEmpty() ? "" : " [" + clauses + "]"));
    }

    private void clause(Clause clause) {
        out.println("  " + clause.ref().clause() + "  " + clause.kind());
        wrapped(clause.text().in(language));
        String reason = clause.reason();
        if (reason != null) {
            wrapped("— " + reason);
        }
    }

    private void wrapped(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.splitAsStream(text).toList()) {
            if (line.length() > 0 && INDENT + line.length() + 1 + word.length() > WIDTH) {
                out.println(" ".repeat(INDENT) + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        out.println(" ".repeat(INDENT) + line);
    }

    private String editions(Regulation regulation) {
        return word("действует ", "in force ")
                + regulation.editions().stream().map(this::edition).collect(Collectors.joining(", "));
    }

    private String edition(Edition edition) {
        LocalDate to = edition.to();
        return word("с ", "from ") + edition.from() + (to == null ? "" : word(" по ", " to ") + to);
    }

    private String word(String ru, String en) {
        return language == Language.RU ? ru : en;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
