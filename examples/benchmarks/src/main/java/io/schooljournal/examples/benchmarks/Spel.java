package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import java.util.Objects;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/**
 * SpEL, compiled after every branch has been seen once, as its compiler asks; in the context that would let the text of a rule call
 * anything.
 */
final class Spel implements Engine {
    private final Request[] requests = Workload.requests();
    private final StandardEvaluationContext context = new StandardEvaluationContext();
    private final SpelExpression expression;

    Spel() {
        SpelParserConfiguration compiled =
                new SpelParserConfiguration(SpelCompilerMode.OFF, Spel.class.getClassLoader());
        expression = new SpelExpressionParser(compiled)
                .parseRaw(Texts.of("task.expression").replace('"', '\'').strip());
        for (Request request : requests) {
            expression.getValue(context, new Question(request), String.class);
        }
        if (!expression.compileExpression()) {
            throw new IllegalStateException("expected an expression that can be compiled");
        }
    }

    @Override
    public Object decide(int request) {
        return Objects.requireNonNull(expression.getValue(context, new Question(requests[request]), String.class));
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.valueOf((String) answer);
    }
}
