package io.schooljournal.rules.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of an interchange file, flattened: the text of each leaf by its local name, the first of a name.
 *
 * <p>Flattened, the layouts of the standard's versions differ only in a few names: they moved references about and
 * renamed identifiers, but kept what the leaves say.
 *
 * @param name the local name of the record's element
 * @param leaves local name to text; a reference by {@code ref} has the text of that attribute
 */
record EdFiRecord(String name, Map<String, String> leaves) {
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

    /** The last part of a descriptor such as {@code uri://ed-fi.org/AttendanceEventCategoryDescriptor#Tardy}. */
    String descriptor(String leaf) {
        String text = text(leaf);
        return text == null ? "" : text.substring(text.indexOf('#') + 1);
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

    /** What a gradebook entry is known by: an identifier, or in older layouts its section, title and day. */
    String gradebookEntry() {
        String identifier = text("GradebookEntryIdentifier");
        return identifier != null
                ? identifier
                : section() + "/" + text("GradebookEntryTitle", "Title") + "/" + text("DateAssigned");
    }
}
