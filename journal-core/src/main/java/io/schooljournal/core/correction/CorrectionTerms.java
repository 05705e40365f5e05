package io.schooljournal.core.correction;

import java.util.Set;

/**
 * What a regulation asks of an application before it is granted and entered; it is data of the regulation.
 *
 * @param grounds the grounds that are accepted
 * @param documents how many documents must come with it, at the least
 * @param withProtocol the grounds on which a mark is entered only on the protocol of the retake
 */
public record CorrectionTerms(Set<CorrectionGround> grounds, int documents, Set<CorrectionGround> withProtocol) {
    /** The sets are copied. */
    public CorrectionTerms {
        grounds = Set.copyOf(grounds);
        withProtocol = Set.copyOf(withProtocol);
    }

    boolean needProtocol(Application application) {
        return application.entry().mark() && withProtocol.contains(application.ground());
    }
}
