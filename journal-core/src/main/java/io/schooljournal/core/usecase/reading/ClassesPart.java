package io.schooljournal.core.usecase.reading;

import java.util.List;

/**
 * A part of the classes of a school.
 *
 * @param classes the classes, in the order of their names
 * @param more whether there may be others after the last
 */
public record ClassesPart(List<ClassView> classes, boolean more) {
    /** The list is copied. */
    public ClassesPart {
        classes = List.copyOf(classes);
    }
}
