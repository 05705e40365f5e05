package io.schooljournal.examples.benchmarks;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import io.schooljournal.core.decision.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Aviator: one compiled expression that yields the ground. */
final class Aviator implements Engine {
    private final Facts[] requests = Facts.ofWorkload();
    private final Expression expression;

    Aviator() {
        StringBuilder text = new StringBuilder();
        Texts.aviator()
                .forEach((ground, condition) -> text.append('(')
                        .append(condition)
                        .append(") ? '")
                        .append(ground)
                        .append("' : ("));
        text.append("'ALLOWED'").append(")".repeat(Texts.aviator().size()));
        AviatorEvaluatorInstance evaluator = AviatorEvaluator.newInstance();
        expression = evaluator.compile(text.toString());
    }

    @Override
    public Object decide(int request) {
        Map<String, Object> facts = requests[request].asMap();
        return expression.execute(facts);
    }

    /** Explains by one compiled expression that yields a number with one bit for each ground. */
    static Explainer explainer() {
        Facts[] facts = Facts.ofWorkload();
        Request[] asked = Workload.requests();
        Expression bits = AviatorEvaluator.newInstance().compile(sum());
        List<Outcome> all = List.copyOf(Texts.aviator().keySet());
        return request -> {
            long found = (Long) bits.execute(facts[request].asMap());
            List<Outcome> grounds = new ArrayList<>();
            for (; found != 0; found &= found - 1) {
                grounds.add(all.get(Long.numberOfTrailingZeros(found)));
            }
            return HandWrittenExplanation.of(asked[request], Outcome.grounds(grounds));
        };
    }

    private static String sum() {
        StringBuilder text = new StringBuilder("0");
        long bit = 1;
        for (String condition : Texts.aviator().values()) {
            text.append(" + ((").append(condition).append(") ? ").append(bit).append(" : 0)");
            bit <<= 1;
        }
        return text.toString();
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.valueOf((String) answer);
    }
}
