package io.schooljournal.rules.document;

import io.schooljournal.core.report.FigureTerms;
import io.schooljournal.rules.engine.EditionTables;
import io.schooljournal.rules.engine.Rule;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.YamlValue;
import java.util.ArrayList;
import java.util.List;

/** By what figures are reckoned: {@code learning}, {@code satisfactory}, {@code good}, {@code excellent}. */
record FiguresRule(FigureTerms terms) implements Rule {
    private static final int MOST_WORTH = 1_000;
    private static final int HIGHEST_MARK = 100;

    static Rule read(RuleEntry entry) throws BrokenRegulation {
        List<Integer> learning = new ArrayList<>();
        for (YamlValue worth : entry.required("learning").elements()) {
            learning.add(worth.number(0, MOST_WORTH));
        }
        int satisfactory = entry.required("satisfactory").number(0, HIGHEST_MARK);
        int good = entry.required("good").number(satisfactory, HIGHEST_MARK);
        int excellent = entry.required("excellent").number(good, HIGHEST_MARK);
        return new FiguresRule(new FigureTerms(entry.id(), learning, satisfactory, good, excellent, entry.clauses()));
    }

    @Override
    public void addTo(EditionTables.Builder tables) {
        tables.obligations().add(terms);
    }
}
