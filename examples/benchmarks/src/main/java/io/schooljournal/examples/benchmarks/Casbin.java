package io.schooljournal.examples.benchmarks;

import java.util.Map;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/** jCasbin asked for allow or deny only: one matcher holds every condition. */
final class Casbin implements Engine {
    private static final String MODEL = """
            [request_definition]
            r = f
            [policy_definition]
            p = eft
            [policy_effect]
            e = some(where (p.eft == allow))
            [matchers]
            m = \
            """;

    private final Facts[] requests = Facts.ofWorkload();
    private final Enforcer enforcer;

    Casbin() {
        Map<Outcome, String> refused = Texts.aviator();
        String allowed = "!((" + String.join(") || (", refused.values()) + "))";
        Model model = new Model();
        model.loadModelFromText(MODEL + onRequest(allowed) + "\n");
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        enforcer.addPolicy("allow");
    }

    /** Puts the request before each fact, as jCasbin names them. */
    static String onRequest(String condition) {
        return condition.replaceAll("\\b(?<!')([a-z][A-Za-z]*)\\b(?!\\()", "r.f.$1");
    }

    @Override
    public Object decide(int request) {
        return enforcer.enforce(requests[request].asMap());
    }

    @Override
    public Outcome outcome(Object answer) {
        return (Boolean) answer ? Outcome.ALLOWED : Outcome.NO_VALID_ROLE;
    }
}
