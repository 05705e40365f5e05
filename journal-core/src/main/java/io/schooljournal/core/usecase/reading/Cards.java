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
import org.jspecify.annotations.Nullable;

/** What stands on people's cards: the entry in the register, the words in the vault. */
record Cards(Sitting sitting) {
    /** Returns what the cards of those on the list of the class say; who has none, or whose was erased, is left out. */
    Map<PupilId, String> ofPupils() {
        return of(sitting.facts().standing(Selection.all(EntryKind.MEMBERSHIP)).stream()
                .map(entry -> entry.slot().pupil())
                .filter(Objects::nonNull)
                .toList());
    }

    /** Returns what the cards of pupils say; who has none, or whose was erased, is left out. */
    Map<PupilId, String> of(List<PupilId> pupils) {
        List<Selection> wanted = pupils.stream()
                .map(pupil -> Selection.all(EntryKind.PUPIL_CARD).pupil(pupil))
                .toList();
        Register register = new Register(sitting.book().school());
        List<Entry> entries = sitting.storage().journals().standing(register, wanted);
        Map<KeptText, String> texts = texts(entries);
        Map<PupilId, String> cards = new HashMap<>();
        for (Entry entry : entries) {
            PupilId pupil = entry.slot().pupil();
            KeptText kept = kept(entry);
            String text = kept == null ? null : texts.get(kept);
            if (pupil != null && text != null) {
                cards.put(pupil, text);
            }
        }
        return cards;
    }

    /** Returns the words of cards, read all together; those that were erased are left out. */
    Map<KeptText, String> texts(List<Entry> cards) {
        List<KeptText> kept =
                cards.stream().map(Cards::kept).filter(Objects::nonNull).toList();
        return sitting.storage().vault().read(sitting.book().school(), kept);
    }

    private static @Nullable KeptText kept(Entry card) {
        return card.content() == null ? null : card.content().kept();
    }
}
