package io.schooljournal.rules.properties;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.analysis.Comparison;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.literal.Answer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries the mutants of one regulation: does its file load, do the cases hold, does the literal reader agree? */
final class MutantTrial {
    /** What became of a mutant. */
    enum Fate {
        /** The file does not load. */
        REFUSED,
        /** A case does not hold of it. */
        FAILS_A_CASE,
        /** The literal reader does not admit an answer of it. */
        FAILS_THE_READER,
        /** Its verdicts are right, but it cites other clauses than the regulation. */
        CITES_OTHERS,
        /** It answers otherwise, within what the literal reader admits where facts are missing. */
        ADMITTED,
        /** It answered every request as the regulation does, but on the grid of all requests there is one that differs. */
        DIFFERS_ON_THE_GRID,
        /** It answers every request as the regulation does, on the grid of all requests too. */
        ALIKE;

        /** It does change answers, and no test noticed. */
        static final Set<Fate> UNNOTICED = EnumSet.of(CITES_OTHERS, ADMITTED, DIFFERS_ON_THE_GRID);
    }

    /** A request with the right answer. */
    private record Known(Request request, Explanation answer) {}

    private final OpenRegulation regulation;
    private final List<PublicCase> cases;
    private final Map<Action, List<Known>> requests = new EnumMap<>(Action.class);

    MutantTrial(OpenRegulation regulation, List<PublicCase> cases, long seed, int sample) {
        this.regulation = regulation;
        this.cases = cases;
        RequestGenerator generator = new RequestGenerator(seed);
        for (int i = 0; i < sample; i++) {
            Request request = generator.next();
            requests.computeIfAbsent(request.action(), action -> new ArrayList<>())
                    .add(new Known(request, regulation.policy().explain(request)));
        }
    }

    Fate of(Mutant mutant) {
        try {
            JournalPolicy faulty = mutant.policy();
            Fate fate = cases.stream().allMatch(one -> one.holds(faulty)) ? compare(faulty) : Fate.FAILS_A_CASE;
            return fate == Fate.ALIKE && !isAlikeOnTheGrid(mutant) ? Fate.DIFFERS_ON_THE_GRID : fate;
        } catch (BrokenRegulation refused) {
            return Fate.REFUSED;
        }
    }

    /** The comparison of regulations asks one request for each part into which the constants of both cut the requests. */
    private boolean isAlikeOnTheGrid(Mutant mutant) throws BrokenRegulation {
        RegulationFile right = regulation.amended(Map.of());
        RegulationFile faulty = regulation.amended(mutant.members());
        return Comparison.of(right, faulty).differences().isEmpty();
    }

    private Fate compare(JournalPolicy faulty) {
        Readers readers = new Readers(regulation.id(), faulty);
        Fate fate = Fate.ALIKE;
        for (List<Known> ofAction : requests.values()) {
            for (Known known : ofAction) {
                Explanation answer = faulty.explain(known.request());
                if (!answer.equals(known.answer())) {
                    if (readers.disagreeOn(known.request())) {
                        return Fate.FAILS_THE_READER;
                    }
                    boolean cites = Answer.of(answer).equals(Answer.of(known.answer()));
                    fate = cites && fate != Fate.ADMITTED ? Fate.CITES_OTHERS : Fate.ADMITTED;
                }
            }
        }
        return fate;
    }
}
