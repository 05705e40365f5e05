package io.schooljournal.rules.books;

import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What stands in slots, with the entry that began it and the one that stands now. */
final class Stands {
    private final Map<Slot, Stand> slots = new LinkedHashMap<>();

    /** The first and the latest entry of a slot. */
    record Stand(Entry first, Entry latest) {
        <T extends Content> @Nullable T content(Class<T> type) {
            Content content = latest.content();
            return type.isInstance(content) ? type.cast(content) : null;
        }
    }

    void take(Entry entry) {
        slots.merge(entry.slot(), new Stand(entry, entry), (before, now) -> new Stand(before.first(), entry));
    }

    @Nullable
    Stand at(Slot slot) {
        return slots.get(slot);
    }

    /** Goes through the slots whose content stands, those withdrawn left out, in the order in which they began. */
    <T extends Content> void each(Class<T> type, BiConsumer<Stand, T> taker) {
        slots.values().forEach(stand -> {
            T content = stand.content(type);
            if (content != null) {
                taker.accept(stand, content);
            }
        });
    }
}
