package io.schooljournal.rules.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of an interchange file, flattened: the text of each leaf by its local name, the first of a name.
 *
 * <p>Flattened, the layouts of the standard's versions differ only in a few names: they moved references about and
 * renamed identifiers, but kept what the leaves say.
 *
 * @param name the local name of the record's element
 * @param leaves local name to text; a reference by {@code ref} has the text of that attribute, a descriptor with a
 *     {@code CodeValue} the text of it
 * @param references what the record refers to by {@code ref}
 */
record EdFiRecord(String name, Map<String, String> leaves, List<String> references) {
    /** Under this name stands the attribute by which others refer to the record. */
    static final String ID = "@id";

    @Nullable
    String text(String... names) {
        for (String candidate : names) {
            String text = leaves.get(candidate);
            if (text != null && !text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /**
     * The last part of a descriptor, which layouts from 3 write as {@code
     * uri://ed-fi.org/AttendanceEventCategoryDescriptor#Tardy}, layout 2 also as a path that ends with it.
     */
    String descriptor(String leaf) {
        String text = text(leaf);
        if (text == null) {
            return "";
        }
        boolean isPath = text.contains("://") && text.indexOf('#') < 0;
        return text.substring((isPath ? text.lastIndexOf('/') : text.indexOf('#')) + 1);
    }

    @Nullable
    String school() {
        return text("SchoolId", "StateOrganizationId", "SchoolReference");
    }

    @Nullable
    String section() {
        return text("SectionIdentifier", "UniqueSectionCode", "SectionReference");
    }

    @Nullable
    String student() {
        return text("StudentUniqueId", "StudentUniqueStateId", "StudentReference");
    }

    /**
     * What a gradebook entry is known by: an identifier, or in older layouts its section, title (in the oldest its type)
     * and day.
     */
    String gradebookEntry() {
        String identifier = text("GradebookEntryIdentifier");
        return identifier != null
                ? identifier
                : section() + "/" + text("GradebookEntryTitle", "Title", "GradebookEntryType") + "/"
                        + text("DateAssigned");
    }
}
