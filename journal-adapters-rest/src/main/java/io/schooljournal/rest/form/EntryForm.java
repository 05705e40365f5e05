package io.schooljournal.rest.form;

import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.wire.AnswerForm;
import jakarta.ws.rs.core.EntityTag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry (запись) in its public form; its version is its entity tag. */
public final class EntryForm {
    private EntryForm() {}

    /**
     * Writes an entry.
     *
     * @param entry the entry
     * @param zone the zone in whose offset instants are written
     * @return the members in their order; those of its place that it has not, and the content of one that was withdrawn,
     *     are left out
     */
    public static Map<String, Object> write(Entry entry, SchoolZone zone) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Slot slot = entry.slot();
        tree.put("id", entry.id().value());
        tree.put("version", entry.version());
        tree.put("kind", slot.kind().name());
        put(tree, "subject", slot.subject());
        put(tree, "pupil", slot.pupil());
        put(tree, "lesson", slot.lesson());
        put(tree, "person", slot.person());
        put(tree, "item", slot.item().isEmpty() ? null : slot.item());
        Content content = entry.content();
        if (content != null) {
            tree.put("content", ContentForm.write(content, zone));
        }
        tree.put("withdrawn", entry.withdrawn());
        tree.put("enteredAt", AnswerForm.instant(entry.enteredAt(), zone));
        tree.put("enteredBy", entry.enteredBy().value());
        return tree;
    }

    /**
     * Returns by what {@code If-Match} knows an entry.
     *
     * @param entry the entry
     * @return a strong tag
     */
    public static EntityTag tag(Entry entry) {
        return new EntityTag(Integer.toString(entry.version()));
    }

    private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value.toString());
        }
    }
}
