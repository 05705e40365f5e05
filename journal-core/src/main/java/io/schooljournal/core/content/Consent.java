package io.schooljournal.core.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A family consents to the processing of a pupil's data, and may withdraw it ({@code sosh21: .a}, {@code mityaevo:D-3.4}).
 *
 * @param givenOn the local day of the consent
 * @param withdrawnOn the local day from which it no longer stands; null while it stands
 */
public record Consent(LocalDate givenOn, @Nullable LocalDate withdrawnOn) implements Content {
    static Consent read(Members members) {
        return new Consent(LocalDate.parse(members.text("givenOn")), members.optional("withdrawnOn", LocalDate::parse));
    }

    @Override
    public String written() {
        return withdrawnOn == null ? "given " + givenOn : "withdrawn " + withdrawnOn;
    }

    @Override
    public Members members() {
        return Members.builder()
                .add("givenOn", givenOn)
                .add("withdrawnOn", withdrawnOn)
                .build();
    }

    /**
     * Tells whether the consent stands on a day.
     *
     * @param day a local day of the school
     * @return true from the day it was given, inclusive, to the day it was withdrawn, exclusive
     */
    public boolean standsOn(LocalDate day) {
        return !day.isBefore(givenOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
