package io.schooljournal.rules.properties;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.literal.Answer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        /** It answered every request as the regulation does. */
        ALIKE
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
            return cases.stream().allMatch(one -> one.holds(faulty)) ? compare(faulty) : Fate.FAILS_A_CASE;
        } catch (BrokenRegulation refused) {
            return Fate.REFUSED;
        }
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
