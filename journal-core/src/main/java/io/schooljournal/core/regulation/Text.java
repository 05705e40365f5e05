package io.schooljournal.core.regulation;

import io.schooljournal.core.Invariant;

/**
 * A text that is shown to people stands in both languages.
 *
 * @param ru the Russian text
 * @param en the English text
 */
public record Text(String ru, String en) {
    /**
     * Neither language is left blank.
     *
     * @throws IllegalArgumentException when one is
     */
    public Text {
        Invariant.identifier("Russian text", ru);
        Invariant.identifier("English text", en);
    }

    /**
     * Returns the text in one language.
     *
     * @param language the reader's language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.RU ? ru : en;
    }
}
