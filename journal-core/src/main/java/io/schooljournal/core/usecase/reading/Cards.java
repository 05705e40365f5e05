package io.schooljournal.core.usecase.reading;

import io.schooljournal.core.content.EntryKind;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.gate.Sitting;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.journal.Register;
import io.schooljournal.core.people.PupilId;
import io.schooljournal.core.port.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What stands on people's cards: the entry in the register, the words in the vault. */
record Cards(Sitting sitting) {
    /** Returns what the cards of those on the list of the class say; who has none, or whose was erased, is left out. */
    Map<PupilId, String> ofPupils() {
        List<Selection> wanted = sitting.facts().standing(Selection.all(EntryKind.MEMBERSHIP)).stream()
                .map(entry -> entry.slot().pupil())
                .filter(Objects::nonNull)
                .map(pupil -> Selection.all(EntryKind.PUPIL_CARD).pupil(pupil))
                .toList();
        Map<PupilId, String> cards = new HashMap<>();
        Register register = new Register(sitting.book().school());
        for (Entry entry : sitting.storage().journals().standing(register, wanted)) {
            PupilId pupil = entry.slot().pupil();
            if (pupil != null) {
                text(entry).ifPresent(text -> cards.put(pupil, text));
            }
        }
        return cards;
    }

    /** Returns the words of a card, if they were not erased. */
    Optional<String> text(Entry card) {
        KeptText kept = card.content() == null ? null : card.content().kept();
        return kept == null
                ? Optional.empty()
                : sitting.storage().vault().read(sitting.book().school(), kept);
    }
}
