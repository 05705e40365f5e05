package io.schooljournal.examples.benchmarks;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import io.schooljournal.core.decision.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cedar through its native library: one {@code forbid} for each ground; the determining policies are the grounds.
 *
 * <p>Entities and requests are made beforehand. The default call hands over the text of the policies each time, the cached
 * one has them parsed once.
 */
final class Cedar implements Engine {
    private static final Set<String> OF_THE_PERSON = Set.of("roles", "pages", "levels", "journalControl");

    private final AuthorizationRequest[] requests;
    private final List<Set<Entity>> entities;
    private final AuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;

    Cedar(boolean cached) {
        Facts[] facts = Facts.ofWorkload();
        requests = new AuthorizationRequest[facts.length];
        List<Set<Entity>> people = new ArrayList<>();
        EntityUID page = uid("Page", "page");
        for (int i = 0; i < facts.length; i++) {
            Map<String, Value> person = new HashMap<>();
            Map<String, Value> context = new HashMap<>();
            facts[i].asMap()
                    .forEach(
                            (name, value) -> (OF_THE_PERSON.contains(name) ? person : context).put(name, value(value)));
            Entity actor = new Entity(uid("Person", "p" + i), person, Set.of());
            EntityUID action = uid("Action", facts[i].action());
            requests[i] = new AuthorizationRequest(actor.getEUID(), action, page, context);
            people.add(Set.of(actor));
        }
        entities = List.copyOf(people);
        policies = policies();
        if (cached) {
            cache();
        }
    }

    private static PolicySet policies() {
        Set<Policy> all = new HashSet<>();
        Matcher policy = Pattern.compile("@id\\(\"(\\w+)\"\\)\\s+([^;]*;)").matcher(Texts.of("task.cedar"));
        while (policy.find()) {
            all.add(new Policy(policy.group(2), policy.group(1)));
        }
        return new PolicySet(all);
    }

    private void cache() {
        try {
            policies.cache();
        } catch (CacheException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static EntityUID uid(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }

    private static Value value(Object value) {
        if (value instanceof List<?> texts) {
            return new CedarList(texts.stream()
                    .map(text -> (Value) new PrimString((String) text))
                    .toList());
        }
        if (value instanceof Long number) {
            return new PrimLong(number);
        }
        return value instanceof Boolean flag ? new PrimBool(flag) : new PrimString((String) value);
    }

    @Override
    public Object decide(int request) {
        return grounds(request);
    }

    /** Returns the ids of the determining policies. */
    Set<String> grounds(int request) {
        try {
            return engine.isAuthorized(requests[request], policies, entities.get(request))
                    .success
                    .orElseThrow()
                    .getReason();
        } catch (AuthException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Explains by all the determining policies. */
    static Explainer explainer() {
        Cedar cedar = new Cedar(true);
        Request[] asked = Workload.requests();
        return request -> HandWrittenExplanation.of(
                asked[request],
                Outcome.grounds(cedar.grounds(request).stream()
                        .map(Outcome::valueOf)
                        .filter(Outcome::refuses)
                        .sorted()
                        .toList()));
    }

    @Override
    public Outcome outcome(Object answer) {
        return ((Set<?>) answer)
                .stream()
                        .map(ground -> Outcome.valueOf((String) ground))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }
}
