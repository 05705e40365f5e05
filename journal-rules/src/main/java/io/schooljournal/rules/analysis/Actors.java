package io.schooljournal.rules.analysis;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.people.RoleAssignment;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.school.Activity;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.rules.analysis.Circumstances.Circumstance;
import io.schooljournal.rules.format.GradeSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Who may ask: every role that the rules on an action name, with what the scopes of its grants tell apart; the substitute;
 * one role that no rule names; and a person without any.
 */
final class Actors {
    /** A person of a role that no rule on the action names. */
    static final String SOMEBODY = "SOMEBODY";
    /** A person without a valid role. */
    static final String NOBODY = "NOBODY";

    /** A way in which holders of a role differ. */
    private record Trait(String code, int unusual, BiConsumer<Draft, RoleAssignment.Builder> effect) {}

    private final List<WrittenRule> rules;
    private final Map<SchoolLevel, GradeSpan> levels;
    private final List<Choice> choices = new ArrayList<>();

    Actors(List<WrittenRule> rules, Map<SchoolLevel, GradeSpan> levels) {
        this.rules = rules;
        this.levels = levels;
    }

    /** Tells whether a rule names this holder. */
    static boolean isNamed(String holder) {
        return !holder.equals(SOMEBODY) && !holder.equals(NOBODY);
    }

    static String holder(Choice who) {
        int colon = who.code().indexOf(':');
        return colon < 0 ? who.code() : who.code().substring(0, colon);
    }

    List<Choice> all() {
        Set<String> named = new TreeSet<>();
        rules.forEach(rule -> named.addAll(rule.holders()));
        for (Role role : Role.values()) {
            if (named.contains(role.name())) {
                add(role);
            }
        }
        if (named.contains(WrittenRule.SUBSTITUTE)) {
            Choice substitute = new Choice(
                    WrittenRule.SUBSTITUTE, 2, Phrases.of("role.SUBSTITUTE"), draft -> draft.substituted = true);
            addUnderEachCircumstance(substitute);
        }
        for (Role role : Role.values()) {
            if (!named.contains(role.name())) {
                choices.add(new Choice(
                        SOMEBODY, 5, Phrases.of("role." + role), d -> d.roles = List.of(RoleAssignment.of(role))));
                break;
            }
        }
        choices.add(new Choice(NOBODY, 6, Phrases.of("role.NOBODY"), d -> {}));
        return choices;
    }

    private void add(Role role) {
        List<List<Trait>> traits = new ArrayList<>();
        List<WrittenRule> grants = rules.stream()
                .filter(rule -> rule.is("grant") && rule.holders().contains(role.name()))
                .toList();
        traits.add(scope(role, grants));
        if (any(grants, "capacity", "JOURNAL_CONTROL")) {
            traits.add(flag("journalControl", (draft, role1) -> role1.journalControl(true)));
        }
        if (any(grants, "capacity", "INFORMATIZATION")) {
            traits.add(flag("informatization", (draft, role1) -> role1.informatization(true)));
        }
        if (any(grants, "limitedByModule", "true")) {
            traits.add(List.of(
                    new Trait("", 0, (draft, holder) -> {}),
                    new Trait("module", 1, (draft, holder) -> holder.module(draft.activity)),
                    new Trait("otherModule", 2, (draft, holder) -> holder.module(other(draft.activity)))));
        }
        combine(role, traits, 0, List.of());
    }

    private static boolean any(List<WrittenRule> grants, String parameter, String value) {
        return grants.stream().anyMatch(grant -> grant.says(parameter, value));
    }

    private static Activity other(Activity activity) {
        return activity == Activity.LESSONS ? Activity.OUT_OF_LESSON : Activity.LESSONS;
    }

    private static List<Trait> flag(String code, BiConsumer<Draft, RoleAssignment.Builder> effect) {
        return List.of(new Trait("", 0, (draft, holder) -> {}), new Trait(code, 2, effect));
    }

    /** Returns how far holders can be from the entry; a person has every scope that any role of that kind could have. */
    private List<Trait> scope(Role role, List<WrittenRule> grants) {
        List<Trait> traits = new ArrayList<>();
        traits.add(new Trait("", 0, (draft, holder) -> own(role, draft, holder)));
        if (any(grants, "scope", "OWN_LEVELS")) {
            traits.add(new Trait("otherLevel", 2, (draft, holder) -> holder.addAllLevels(foreignLevels(draft))));
            traits.add(new Trait("noLevels", 1, (draft, holder) -> {}));
            if (!any(grants, "capacity", "INFORMATIZATION")) {
                traits.add(new Trait("informatization", 3, (draft, holder) -> holder.informatization(true)));
            }
        }
        if (any(grants, "scope", "OWN_CLASS") || any(grants, "scope", "OWN_PAGE")) {
            traits.add(new Trait(
                    "otherClass",
                    2,
                    (draft, holder) ->
                            own(role, draft, holder.classes(List.of())).classes(List.of(Draft.OTHER_CLASS))));
        }
        if (any(grants, "scope", "OWN_PAGE")) {
            traits.add(new Trait(
                    "otherSubject",
                    2,
                    (draft, holder) -> own(role, draft, holder).subject(Draft.OTHER_SUBJECT)));
            traits.add(new Trait("subgroup", 1, (draft, holder) -> {
                own(role, draft, holder).addSubgroups(Draft.SUBGROUP);
                draft.subgroup = Draft.SUBGROUP;
            }));
            traits.add(new Trait("otherSubgroup", 2, (draft, holder) -> {
                own(role, draft, holder).addSubgroups(Draft.OTHER_SUBGROUP);
                draft.subgroup = Draft.SUBGROUP;
            }));
        }
        if (any(grants, "scope", "OWN_PUPIL")) {
            traits.add(new Trait("otherPupil", 2, (draft, holder) -> holder.addPupils(Draft.OTHER_PUPIL)));
        }
        return traits;
    }

    private RoleAssignment.Builder own(Role role, Draft draft, RoleAssignment.Builder holder) {
        return switch (role) {
            case DEPUTY_HEAD -> holder.addAllLevels(ownLevels(draft));
            case CLASS_TEACHER -> holder.addClasses(draft.schoolClass());
            case SUBJECT_TEACHER -> holder.subject(draft.subject()).addClasses(draft.schoolClass());
            case PARENT, PUPIL -> holder.addPupils(Draft.PUPIL);
            default -> holder;
        };
    }

    private Set<SchoolLevel> ownLevels(Draft draft) {
        Set<SchoolLevel> own = EnumSet.noneOf(SchoolLevel.class);
        levels.forEach((level, grades) -> {
            if (grades.contains(draft.grade.number())) {
                own.add(level);
            }
        });
        return own.isEmpty() ? EnumSet.allOf(SchoolLevel.class) : own;
    }

    private Set<SchoolLevel> foreignLevels(Draft draft) {
        Set<SchoolLevel> own = ownLevels(draft);
        Set<SchoolLevel> others = EnumSet.allOf(SchoolLevel.class);
        others.removeAll(own);
        return others.isEmpty() ? EnumSet.of(SchoolLevel.PRIMARY) : others;
    }

    private void combine(Role role, List<List<Trait>> traits, int next, List<Trait> taken) {
        if (next < traits.size()) {
            for (Trait trait : traits.get(next)) {
                List<Trait> more = new ArrayList<>(taken);
                more.add(trait);
                combine(role, traits, next + 1, more);
            }
            return;
        }
        List<Trait> marked =
                taken.stream().filter(trait -> !trait.code().isEmpty()).toList();
        String code = role.name();
        List<Text> label = new ArrayList<>(List.of(Phrases.of("role." + role)));
        int unusual = role == Role.SUBJECT_TEACHER ? 0 : 1;
        for (Trait trait : marked) {
            code += ":" + trait.code();
            label.add(Phrases.of("trait." + trait.code()));
            unusual += trait.unusual();
        }
        addUnderEachCircumstance(new Choice(code, unusual, Phrases.joined(label, " "), draft -> {
            RoleAssignment.Builder holder = RoleAssignment.builder().role(role);
            taken.forEach(trait -> trait.effect().accept(draft, holder));
            draft.roles = List.of(holder.build());
        }));
    }

    /** Adds somebody in ordinary circumstances, and in each combination of those that matter when he or she asks. */
    private void addUnderEachCircumstance(Choice who) {
        List<Choice> variants = new ArrayList<>(List.of(who));
        for (Circumstance fact : Circumstances.of(holder(who), rules)) {
            for (Choice variant : List.copyOf(variants)) {
                Text note = variant.note();
                variants.add(new Choice(
                        variant.code() + ":" + fact.code(),
                        variant.unusual() + 2,
                        variant.label(),
                        note == null ? fact.note() : Phrases.joined(", ", note, fact.note()),
                        variant.effect().andThen(fact.effect())));
            }
        }
        choices.addAll(variants);
    }
}
