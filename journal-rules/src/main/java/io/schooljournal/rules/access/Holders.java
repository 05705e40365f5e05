package io.schooljournal.rules.access;

import io.schooljournal.core.people.Role;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.YamlValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those to whom a rule applies: roles, and the substitute of a lesson, who needs no role.
 *
 * @param roles the roles
 * @param substitute whether the substitute of a lesson is meant too
 */
public record Holders(Set<Role> roles, boolean substitute) {
    private static final String SUBSTITUTE = "SUBSTITUTE";

    /** The set is copied. */
    public Holders {
        roles = Set.copyOf(roles);
    }

    /**
     * Reads a list of role codes and {@code SUBSTITUTE}.
     *
     * @param list the list in the file
     * @return those it names
     * @throws BrokenRegulation when a code is unknown
     */
    public static Holders read(YamlValue list) throws BrokenRegulation {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean substitute = false;
        for (YamlValue element : list.someNames()) {
            if (element.text().equals(SUBSTITUTE)) {
                substitute = true;
            } else {
                roles.add(role(element));
            }
        }
        return new Holders(roles, substitute);
    }

    private static Role role(YamlValue element) throws BrokenRegulation {
        for (Role role : Role.values()) {
            if (role.name().equals(element.text())) {
                return role;
            }
        }
        List<String> known =
                new ArrayList<>(Stream.of(Role.values()).map(Role::name).toList());
        known.add(SUBSTITUTE);
        throw element.broken("unknown role `" + element.text() + "`" + Suggestion.among(element.text(), known));
    }
}
