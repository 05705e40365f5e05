package io.schooljournal.core.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed copy of a journal is signed sheet by sheet, certified, and entered in the register of copies ({@code sosh21:P-6.4.c} to {@code sosh21:P-6.5.b}, {@code shkola4:5.9}).
 *
 * @param period the study period that was printed
 * @param changes how many changes the journal had when it was printed
 * @param head the hash of the last of them; another hash in that place shows a journal that was changed
 * @param registerNumber the number in the register of copies; null while it has none
 * @param signatures who signed or certified it, in their order
 */
public record PaperCopy(
        String period, int changes, String head, @Nullable String registerNumber, List<Signature> signatures)
        implements Content {
    /**
     * The lists are copied.
     */
    public PaperCopy {
        signatures = List.copyOf(signatures);
    }

    static PaperCopy read(Members members) {
        return new PaperCopy(
                members.text("period"),
                Integer.parseInt(members.text("changes")),
                members.text("head"),
                members.optional("registerNumber"),
                members.list("signatures").stream().map(Signature::parse).toList());
    }

    @Override
    public String written() {
        return period + " " + signatures.size();
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("period", period)
                .add("changes", changes)
                .add("head", head)
                .add("registerNumber", registerNumber)
                .list("signatures", signatures)
                .build();
    }

    /**
     * Tells whether the journal was changed since it was printed.
     *
     * @param changesNow how many changes the journal has now
     * @return true when there are more
     */
    public boolean staleAt(long changesNow) {
        return changesNow > changes;
    }
}
