package io.schooljournal.rest.form;

import io.schooljournal.core.content.SubgroupList;
import io.schooljournal.core.people.PupilId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The list of a subgroup (список подгруппы).
 *
 * @param name its name
 * @param pupils who is in it
 */
public record SubgroupMessage(
        @NotBlank @Size(max = Sizes.NAME) String name,
        @NotNull @Size(max = Sizes.PARTS) List<@NotBlank @Size(max = Sizes.NAME) String> pupils) {
    /**
     * Returns the list.
     *
     * @return the list
     */
    public SubgroupList list() {
        return new SubgroupList(name, pupils.stream().map(PupilId::new).toList());
    }
}
