package io.schooljournal.core.gate;

import io.schooljournal.core.content.Card;
import io.schooljournal.core.content.Content;
import io.schooljournal.core.content.KeptText;
import io.schooljournal.core.content.Slot;
import io.schooljournal.core.journal.Entry;
import io.schooljournal.core.people.DataSubject;
import io.schooljournal.core.port.Answer;
import io.schooljournal.core.port.Vault;
import io.schooljournal.core.school.SchoolId;
import io.schooljournal.core.usecase.Flaw;
import io.schooljournal.core.usecase.Outcome;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes what names people: the text goes to the vault, and only when nothing stands in the way, so that what was refused
 * is kept nowhere; the same order sent again finds the text it sealed before.
 *
 * @param sitting the sitting that writes
 * @param whose whom the text is about
 * @param text what names people
 */
public record Sealing(Sitting sitting, DataSubject whose, String text) {
    /**
     * Keeps the text and writes what tells where it is kept.
     *
     * @param flaw what is wrong with it whatever the policy says, or null
     * @param answer what the policy said
     * @param slot where it stands
     * @param content makes the content of the text as it is kept
     * @param seen the version the editor saw, 0 when nothing stood there
     * @return what came of it
     */
    public Outcome write(@Nullable Flaw flaw, Answer answer, Slot slot, Function<KeptText, Content> content, int seen) {
        Optional<Entry> made = sitting.storage().journals().entry(school(), sitting.id());
        if (made.isPresent()) {
            return again(made.get(), answer, slot, content, seen);
        }
        Outcome obstacle = obstacle(flaw, answer, slot, seen);
        if (obstacle != null) {
            return obstacle;
        }
        KeptText kept = vault().keep(school(), whose, sitting.id().value(), text);
        return sitting.write(answer, slot, content.apply(kept), seen);
    }

    /** Whatever the text is sealed as, what stands in the way of it is the same. */
    private @Nullable Outcome obstacle(@Nullable Flaw flaw, Answer answer, Slot slot, int seen) {
        Content unkept = new Card(new KeptText(sitting.id().value(), "0".repeat(64)), null, null);
        return new Draft(answer, sitting.id(), slot, unkept, seen, null, flaw)
                .obstacle(sitting.facts().standing(slot).orElse(null));
    }

    private Outcome again(Entry made, Answer answer, Slot slot, Function<KeptText, Content> content, int seen) {
        Content before = made.content();
        KeptText kept = before == null ? null : before.kept();
        boolean same = kept != null && vault().read(school(), kept).equals(Optional.of(text));
        if (!same || kept == null) {
            return sitting.failing(answer, new Outcome.Conflict(made));
        }
        return sitting.write(answer, slot, content.apply(kept), seen);
    }

    private Vault vault() {
        return sitting.storage().vault();
    }

    private SchoolId school() {
        return sitting.book().school();
    }
}
