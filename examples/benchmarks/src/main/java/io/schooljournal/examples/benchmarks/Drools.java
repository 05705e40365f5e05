package io.schooljournal.examples.benchmarks;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * Drools with the executable model and one live session: a decision inserts its fact, fires the first rule by salience and
 * takes the fact out again.
 */
final class Drools implements Engine {
    private final Object[] requests;
    private final KieSession session;
    private final DroolsAnswer answer = new DroolsAnswer();

    Drools() {
        KieBase rules = new KieHelper()
                .addContent(Texts.of("task.drl"), ResourceType.DRL)
                .build(ExecutableModelProject.class);
        FactType type = rules.getFactType("io.schooljournal.examples.benchmarks.rules", "Entry");
        Facts[] facts = Facts.ofWorkload();
        requests = new Object[facts.length];
        try {
            for (int i = 0; i < facts.length; i++) {
                requests[i] = type.newInstance();
                type.setFromMap(requests[i], facts[i].asMap());
            }
        } catch (InstantiationException | IllegalAccessException unexpected) {
            throw new IllegalStateException(unexpected);
        }
        session = rules.newKieSession();
        session.setGlobal("answer", answer);
    }

    @Override
    public Object decide(int request) {
        FactHandle handle = session.insert(requests[request]);
        session.fireAllRules(1);
        session.delete(handle);
        return answer.get();
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.valueOf((String) answer);
    }
}
