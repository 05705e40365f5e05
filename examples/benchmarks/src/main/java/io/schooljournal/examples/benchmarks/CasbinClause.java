package io.schooljournal.examples.benchmarks;

import java.util.List;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/**
 * jCasbin asked for the ground: each policy row holds its condition, the first row that matches decides, and
 * {@code enforceEx} names it.
 */
final class CasbinClause implements Engine {
    private static final String MODEL = """
            [request_definition]
            r = f
            [policy_definition]
            p = condition, eft, ground
            [policy_effect]
            e = priority(p.eft) || deny
            [matchers]
            m = eval(p.condition)
            """;

    private final Facts[] requests = Facts.ofWorkload();
    private final Enforcer enforcer;

    CasbinClause() {
        Model model = new Model();
        model.loadModelFromText(MODEL);
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        Texts.aviator()
                .forEach((ground, condition) -> enforcer.addPolicy(Casbin.onRequest(condition), "deny", ground.name()));
        enforcer.addPolicy("true", "allow", Outcome.ALLOWED.name());
    }

    @Override
    public Object decide(int request) {
        return enforcer.enforceEx(requests[request].asMap()).getExplain();
    }

    @Override
    public Outcome outcome(Object answer) {
        return Outcome.valueOf((String) ((List<?>) answer).get(2));
    }
}
