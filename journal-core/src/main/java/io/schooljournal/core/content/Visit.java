package io.schooljournal.core.content;

/**
 * A family saw the diary up to a change of the journal.
 *
 * @param changes how many changes the journal had
 */
public record Visit(int changes) implements Content {
    static Visit read(Members members) {
        return new Visit(Integer.parseInt(members.text("changes")));
    }

    @Override
    public String written() {
        return Integer.toString(changes);
    }

    @Override
    public Members members() {
        return Members.builder().add("changes", changes).build();
    }
}
