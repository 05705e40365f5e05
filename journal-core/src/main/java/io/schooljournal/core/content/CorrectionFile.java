package io.schooljournal.core.content;

import io.schooljournal.core.correction.Correction;

/**
 * An application for a correction lies in its file, as far as it has come ({@code sosh21: } to {@code }).
 *
 * @param correction the correction at its present stage
 */
public record CorrectionFile(Correction correction) implements Content {
    static CorrectionFile read(Members members) {
        return new CorrectionFile(CorrectionStages.read(members));
    }

    @Override
    public String written() {
        return CorrectionStages.name(correction);
    }

    @Override
    public Members members() {
        return CorrectionStages.write(correction);
    }
}
