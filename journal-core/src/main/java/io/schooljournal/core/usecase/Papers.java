package io.schooljournal.core.usecase;

import io.schooljournal.core.duty.Paper;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The papers that came with an order, and whether whoever asks came in person ({@code sosh21: .b}).
 *
 * @param shown which papers were shown
 * @param inPerson whether the applicant came in person
 */
public record Papers(Set<Paper> shown, boolean inPerson) {
    /** No papers, from somebody who did not come. */
    public static final Papers NONE = new Papers(Set.of(), false);

    /** The papers are copied. */
    public Papers {
        shown = Set.copyOf(shown);
    }

    /**
     * Returns papers that were brought in person.
     *
     * @param shown the papers
     * @return the papers
     */
    public static Papers inPerson(Paper... shown) {
        return new Papers(Set.of(shown), true);
    }

    /**
     * Returns papers that were sent.
     *
     * @param shown the papers
     * @return the papers
     */
    public static Papers of(Paper... shown) {
        return new Papers(Set.of(shown), false);
    }

    /**
     * Returns these papers and another one, if it is there.
     *
     * @param paper the other paper
     * @param there whether it is shown
     * @return the papers, these very ones when it is not
     */
    public Papers and(Paper paper, boolean there) {
        if (!there) {
            return this;
        }
        EnumSet<Paper> all = EnumSet.of(paper);
        all.addAll(shown);
        return new Papers(all, inPerson);
    }

    /**
     * Returns the codes of the papers.
     *
     * @return the codes in the order of the vocabulary
     */
    public List<String> codes() {
        return shown.stream().sorted().map(Paper::name).toList();
    }
}
