package io.schooljournal.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Nothing is asked of the machine that may differ from one to the next: clock, zone, language, encoding. */
final class AskNoDefaults extends ArchCondition<JavaClass> {
    private static final Set<String> ALWAYS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.nio.charset.Charset.defaultCharset");
    /** Methods that take a locale or an encoding in another form, and the default in this one. */
    private static final Set<String> WITHOUT_ARGUMENT = Set.of(
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.lang.String.getBytes",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance");

    private static final Set<String> WITHOUT_LOCALE = Set.of(
            "java.lang.String.format", "java.lang.String.formatted", "java.time.format.DateTimeFormatter.ofPattern");

    AskNoDefaults() {
        super("ask neither the clock nor the machine's defaults");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (JavaAccess<?> access : item.getAccessesFromSelf()) {
            if (access.getTarget() instanceof CodeUnitCallTarget target && asksDefaults(target)) {
                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
            }
        }
    }

    private static boolean asksDefaults(CodeUnitCallTarget target) {
        String name = target.getOwner().getName() + "." + target.getName();
        List<JavaClass> parameters = target.getRawParameterTypes();
        boolean localeGiven = parameters.stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        boolean asksClock = name.startsWith("java.time.") && target.getName().equals("now");
        return asksClock
                || ALWAYS.contains(name)
                || (WITHOUT_ARGUMENT.contains(name) && parameters.isEmpty())
                || (WITHOUT_LOCALE.contains(name) && !localeGiven);
    }
}
