package io.schooljournal.rest.journal;

import io.schooljournal.core.journal.EntryId;
import io.schooljournal.core.usecase.Deed;
import java.util.List;
import java.util.stream.IntStream;

/** The parts of an order that writes several entries have identifiers made of its own. */
final class Parts {
    private Parts() {}

    static List<EntryId> of(Deed order, int parts) {
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> new EntryId(order.id() + "." + part))
                .toList();
    }
}
