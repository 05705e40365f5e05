package io.schooljournal.rules.analysis;

import io.schooljournal.core.audit.Severity;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is found in one regulation (проверка положения): gaps, disagreements, rules without effect, clauses without a rule.
 *
 * @param regulation the regulation's id
 * @param findings the gravest first, else in the order of the codes
 */
public record Lint(String regulation, List<LintFinding> findings) {
    /** A lint keeps its own copy of the findings. */
    public Lint {
        findings = List.copyOf(findings);
    }

    /**
     * Looks through a regulation.
     *
     * @param file the regulation, under the readings that are chosen
     * @return everything that is found
     * @throws BrokenRegulation when the file cannot be used at all
     */
    public static Lint of(RegulationFile file) throws BrokenRegulation {
        Dossier dossier = Dossier.of(file);
        Discoveries found = new Discoveries();
        Survey survey = Survey.of(dossier);
        new AccessLint(dossier, survey, found).look();
        new TermLint(dossier, found).look();
        new DisagreementLint(dossier, survey, found).look();
        new RemedyLint(dossier, survey, found).look();
        new DutyLint(dossier, survey, found).look();
        new CitationLint(dossier, found).look();
        new EffectLint(dossier, found).look();
        List<LintFinding> findings = new ArrayList<>(found.all());
        findings.sort(Comparator.comparing(LintFinding::severity).thenComparing(LintFinding::code));
        return new Lint(file.id(), findings);
    }

    /**
     * Tells whether the regulation can be used without a second thought.
     *
     * @return false when there is an error
     */
    public boolean isClean() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
