package io.schooljournal.core.wire;

import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.school.Grade;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Codes become sentences in Russian or English; nobody should match on the text. */
public final class Wording {
    private static final Wording RUSSIAN = new Wording(Language.RU);
    private static final Wording ENGLISH = new Wording(Language.EN);

    private final Properties texts = new Properties();
    private final DateTimeFormatter instants;

    private Wording(Language language) {
        String resource = language == Language.RU ? "messages_ru.properties" : "messages_en.properties";
        try (InputStream stream = Wording.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + resource + "`");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        instants = DateTimeFormatter.ofPattern(text("instant.pattern"), language.locale());
    }

    /**
     * Returns the wording of a language.
     *
     * @param language Russian or English
     * @return the one instance for it
     */
    public static Wording in(Language language) {
        return language == Language.RU ? RUSSIAN : ENGLISH;
    }

    /**
     * Returns a text by its key.
     *
     * @param key a key of the message resources
     * @return the text
     * @throws IllegalArgumentException when there is no such key
     */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("unknown message `" + key + "`");
        }
        return text;
    }

    /**
     * Says why a request is refused.
     *
     * @param reason one of the reasons of the explanation
     * @param request the request
     * @param explanation the answer to it
     * @return one sentence, without the clauses
     */
    public String reason(Reason reason, Request request, Explanation explanation) {
        String text = text("reason." + reason.code());
        if (text.indexOf('{') < 0) {
            return text;
        }
        Grade grade = request.target().grade();
        return text.replace("{action}", text("action." + request.action()))
                .replace("{grade}", grade == null ? "" : grade.toString())
                .replace(
                        "{lessonStart}",
                        text.contains("{lessonStart}")
                                ? instant(request.target().lessonStart(), request)
                                : "")
                .replace("{openUntil}", text.contains("{openUntil}") ? instant(explanation.openUntil(), request) : "");
    }

    /**
     * Says what is late.
     *
     * @param advisory one of the advisories of the answer
     * @param request the request
     * @return one sentence, without the clauses
     */
    public String advisory(Advisory advisory, Request request) {
        return text("advisory." + advisory.code()).replace("{due}", instant(advisory.due(), request));
    }

    private String instant(@Nullable Instant instant, Request request) {
        return instant == null
                ? ""
                : instants.format(instant.atZone(request.zone().id()));
    }
}
