package io.schooljournal.core.content;

import io.schooljournal.core.people.PupilId;
import java.util.List;

/**
 * A subgroup of a class has a name and pupils ({@code sosh21:P-3.6.b}, {@code gymnasium11:4.4.6}).
 *
 * @param name the name of the subgroup
 * @param pupils its pupils
 */
public record SubgroupList(String name, List<PupilId> pupils) implements Content {
    /**
     * The lists are copied.
     */
    public SubgroupList {
        pupils = List.copyOf(pupils);
    }

    static SubgroupList read(Members members) {
        return new SubgroupList(
                members.text("name"),
                members.list("pupils").stream().map(PupilId::new).toList());
    }

    @Override
    public String written() {
        return name + " " + pupils.size();
    }

    @Override
    public Members members() {
        return Members.builder().add("name", name).list("pupils", pupils).build();
    }
}
