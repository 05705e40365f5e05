package io.schooljournal.rules.analysis;

import io.schooljournal.core.audit.Severity;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A lint as a tree for JSON, and as lines for people. */
public final class LintForm {
    private LintForm() {}

    /**
     * Writes a lint as a tree.
     *
     * @param lint the lint
     * @param language the language of the messages
     * @return {@code regulation}, {@code errors}, {@code warnings}, {@code infos}, {@code findings}
     */
    public static Map<String, Object> tree(Lint lint, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("regulation", lint.regulation());
        tree.put("errors", count(lint, Severity.ERROR));
        tree.put("warnings", count(lint, Severity.WARNING));
        tree.put("infos", count(lint, Severity.INFO));
        tree.put(
                "findings",
                lint.findings().stream()
                        .map(finding -> finding(lint, finding, language))
                        .toList());
        return tree;
    }

    private static Map<String, Object> finding(Lint lint, LintFinding finding, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", finding.severity().name());
        tree.put("code", finding.code().name());
        tree.put("rules", finding.rules());
        tree.put("clauses", finding.clauses().stream().map(String::valueOf).toList());
        tree.put("message", finding.text().in(language));
        Request example = finding.example();
        if (example != null) {
            tree.put("example", ExampleForm.write(lint.regulation(), example));
        }
        return tree;
    }

    /**
     * Writes a lint as lines: each finding with its clauses, at the end how many there are.
     *
     * @param lint the lint
     * @param language the language
     * @return the lines
     */
    public static List<String> lines(Lint lint, Language language) {
        List<String> lines = lint.findings().stream()
                .map(finding -> Phrases.of("severity." + finding.severity()).in(language) + " " + finding.code() + ": "
                        + finding.text().in(language) + clauses(lint, finding))
                .collect(Collectors.toList());
        lines.add(Phrases.of(
                        "lint.totals",
                        count(lint, Severity.ERROR),
                        count(lint, Severity.WARNING),
                        count(lint, Severity.INFO))
                .in(language));
        return lines;
    }

    private static String clauses(Lint lint, LintFinding finding) {
        return finding.clauses().isEmpty()
                ? ""
                : finding.clauses().stream()
                        .map(clause ->
                                clause.regulation().equals(lint.regulation()) ? clause.clause() : clause.toString())
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    private static long count(Lint lint, Severity severity) {
        return lint.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
