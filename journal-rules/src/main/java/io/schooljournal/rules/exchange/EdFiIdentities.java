package io.schooljournal.rules.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the records that have an {@code id} are known by, so that a reference by {@code ref}, as older layouts write it,
 * says as much as one that names its target.
 */
final class EdFiIdentities {
    private static final Set<String> IDENTIFYING = Set.of(
            "SchoolId",
            "StateOrganizationId",
            "SectionIdentifier",
            "UniqueSectionCode",
            "LocalCourseCode",
            "CourseCode",
            "StudentUniqueId",
            "StudentUniqueStateId",
            "GradebookEntryIdentifier",
            "GradebookEntryTitle",
            "GradebookEntryType",
            "Title",
            "DateAssigned",
            "SchoolYear");

    private final Map<String, EdFiRecord> byId = new HashMap<>();

    /** Remembers what a record is known by, when it can be referred to. */
    void keep(EdFiRecord found) {
        String id = found.leaves().get(EdFiRecord.ID);
        if (id != null) {
            Map<String, String> identity = new HashMap<>(found.leaves());
            identity.keySet().retainAll(IDENTIFYING);
            byId.putIfAbsent(id, new EdFiRecord(found.name(), identity, found.references()));
        }
    }

    /** Fills in what the targets of a record's references are known by; what the record says itself counts. */
    EdFiRecord resolve(EdFiRecord found) {
        if (found.references().isEmpty()) {
            return found;
        }
        Map<String, String> leaves = new HashMap<>(found.leaves());
        fill(leaves, found.references(), new HashSet<>());
        return new EdFiRecord(found.name(), leaves, List.of());
    }

    private void fill(Map<String, String> leaves, List<String> references, Set<String> seen) {
        for (String reference : references) {
            EdFiRecord target = byId.get(reference);
            if (target != null && seen.add(reference)) {
                target.leaves().forEach(leaves::putIfAbsent);
                fill(leaves, target.references(), seen);
            }
        }
    }
}
