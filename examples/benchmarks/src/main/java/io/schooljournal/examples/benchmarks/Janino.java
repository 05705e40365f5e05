package io.schooljournal.examples.benchmarks;

import io.schooljournal.core.decision.Request;
import java.util.function.Function;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.ClassBodyEvaluator;

/** Janino: the text of the rules becomes bytecode. */
final class Janino implements Engine {
    private final Request[] requests = Workload.requests();
    private final Function<Question, String> rules;

    Janino() {
        rules = compiled(Texts.of("task.expression").replaceAll("\\b([a-z]\\w*)\\(", "q.$1("));
    }

    @SuppressWarnings("unchecked")
    private static Function<Question, String> compiled(String expression) {
        String question = Question.class.getName();
        ClassBodyEvaluator evaluator = new ClassBodyEvaluator();
        evaluator.setParentClassLoader(Janino.class.getClassLoader());
        evaluator.setImplementedInterfaces(new Class<?>[] {Function.class});
        try {
            evaluator.cook("public Object apply(Object o) { " + question + " q = (" + question + ") o; return "
                    + expression + "; }");
            return (Function<Question, String>)
                    evaluator.getClazz().getDeclaredConstructor().newInstance();
        } catch (CompileException | ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public Object decide(int request) {
        return rules.apply(new Question(requests[request]));
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.valueOf((String) answer);
    }
}
