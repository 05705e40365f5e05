package io.schooljournal.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Decl;
import org.projectnessie.cel.relocated.com.google.api.expr.v1alpha1.Type;
import org.projectnessie.cel.tools.Script;
import org.projectnessie.cel.tools.ScriptException;
import org.projectnessie.cel.tools.ScriptHost;

/** CEL of Project Nessie: the expression is checked and planned once, each decision evaluates it over a map. */
final class NessieCel implements Engine {
    private final Facts[] requests = Facts.ofWorkload();
    private final Script script;

    NessieCel() {
        List<Decl> variables = new ArrayList<>();
        requests[0].asMap().forEach((name, value) -> variables.add(Decls.newVar(name, type(value))));
        try {
            script = ScriptHost.newBuilder()
                    .build()
                    .buildScript(Texts.of("task.cel"))
                    .withDeclarations(variables)
                    .build();
        } catch (ScriptException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Type type(Object value) {
        if (value instanceof List<?>) {
            return Decls.newListType(Decls.String);
        }
        return value instanceof Long ? Decls.Int : value instanceof Boolean ? Decls.Bool : Decls.String;
    }

    @Override
    public Object decide(int request) {
        Map<String, Object> facts = requests[request].asMap();
        try {
            return script.execute(String.class, facts);
        } catch (ScriptException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.valueOf((String) answer);
    }
}
