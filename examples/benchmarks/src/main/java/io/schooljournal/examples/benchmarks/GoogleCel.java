package io.schooljournal.examples.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;

/** CEL of Google: the expression is checked and planned once, each decision evaluates it over a map. */
final class GoogleCel implements Engine {
    private final Facts[] requests = Facts.ofWorkload();
    private final CelRuntime.Program program;

    GoogleCel() {
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder();
        requests[0].asMap().forEach((name, value) -> compiler.addVar(name, type(value)));
        try {
            program = CelRuntimeFactory.standardCelRuntimeBuilder()
                    .build()
                    .createProgram(
                            compiler.build().compile(Texts.of("task.cel")).getAst());
        } catch (CelValidationException | CelEvaluationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static CelType type(Object value) {
        if (value instanceof List<?>) {
            return ListType.create(SimpleType.STRING);
        }
        return value instanceof Long ? SimpleType.INT : value instanceof Boolean ? SimpleType.BOOL : SimpleType.STRING;
    }

    @Override
    public Object decide(int request) {
        try {
            return program.eval(requests[request].asMap());
        } catch (CelEvaluationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.valueOf((String) answer);
    }
}
