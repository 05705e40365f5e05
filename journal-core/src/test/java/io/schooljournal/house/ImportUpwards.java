package io.schooljournal.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The packages of core stand on a ladder; a class reaches only for its own rung and those above. */
final class ImportUpwards extends ArchCondition<JavaClass> {
    /**
     * The ladder, from the top; the root package, with what all share, stands above all. The journal stands below the
     * decision, because a row of its change log keeps the action and the ruling that allowed it.
     */
    static final List<String> LADDER = List.of(
            "",
            "calendar",
            "school",
            "people",
            "lesson",
            "mark",
            "attendance",
            "correction",
            "regulation",
            "decision",
            "content",
            "journal",
            "duty",
            "audit",
            "report",
            "retention",
            "policy",
            "wire",
            "port",
            "usecase",
            "gate",
            "usecase.year",
            "usecase.lesson",
            "usecase.mark",
            "usecase.correction",
            "usecase.people",
            "usecase.paper",
            "usecase.reading");

    private final String core;

    ImportUpwards(String core) {
        super("import only packages above their own");
        this.core = core;
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        int own = rung(item);
        if (own < 0) {
            events.add(SimpleConditionEvent.violated(item, item.getName() + " is in a package without a rung"));
        }
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (isInCore(target) && rung(target) > own) {
                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
            }
        }
    }

    private boolean isInCore(JavaClass type) {
        return type.getPackageName().equals(core) || type.getPackageName().startsWith(core + ".");
    }

    private int rung(JavaClass type) {
        String name = type.getPackageName();
        return LADDER.indexOf(name.equals(core) ? "" : name.substring(core.length() + 1));
    }
}
