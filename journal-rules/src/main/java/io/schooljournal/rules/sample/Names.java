package io.schooljournal.rules.sample;

import java.util.List;

/** Russian names: surname, given name, patronymic, each in the form of the person's gender. */
final class Names {
    private static final List<String> HARD = List.of("ов", "ев", "ёв", "ин", "ын");

    private final SchoolData data;

    Names(SchoolData data) {
        this.data = data;
    }

    /**
     * A person's name.
     *
     * @param surname the surname in its masculine form
     */
    record Name(String surname, String given, String father, boolean woman) {
        String full() {
            return (woman ? feminine(surname) : surname) + " " + given + " " + father;
        }

        private static String feminine(String surname) {
            return HARD.stream().anyMatch(surname::endsWith)
                    ? surname + "а"
                    : surname.substring(0, surname.length() - 2) + "ая";
        }
    }

    Name anyone(Chance chance) {
        return named(chance.of(data.surnames()), chance.perMille(500), chance);
    }

    Name woman(Chance chance) {
        return named(chance.of(data.surnames()), true, chance);
    }

    /** Someone of the family: the same surname. */
    Name relative(Name of, boolean woman, Chance chance) {
        return named(of.surname(), woman, chance);
    }

    private Name named(String surname, boolean woman, Chance chance) {
        return new Name(
                surname,
                chance.of(woman ? data.women() : data.men()),
                chance.of(data.fathers()).get(woman ? 1 : 0),
                woman);
    }
}
