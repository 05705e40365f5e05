package io.schooljournal.rules.audit;

/** In which letters a text is written. */
enum Wording {
    /** It has Cyrillic letters, whatever else it has. */
    CYRILLIC,
    /** It has letters, none of them Cyrillic. */
    FOREIGN,
    /** It has no letters at all, or there is no text. */
    WORDLESS;

    static Wording of(CharSequence text) {
        Wording wording = WORDLESS;
        for (int i = 0; i < text.length(); i++) {
            int letter = Character.codePointAt(text, i);
            if (Character.isLetter(letter)) {
                if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC) {
                    return CYRILLIC;
                }
                wording = FOREIGN;
            }
        }
        return wording;
    }
}
