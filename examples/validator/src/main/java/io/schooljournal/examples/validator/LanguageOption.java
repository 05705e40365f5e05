package io.schooljournal.examples.validator;

import io.schooljournal.core.regulation.Language;
import picocli.CommandLine.Option;

/** The language in which people are spoken to. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            defaultValue = "ru",
            description = "Language of messages: ru or en (default: ru). Codes and clauses are the same in both.")
    private Language language = Language.RU;

    Language language() {
        return language;
    }
}
