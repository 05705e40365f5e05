package io.schooljournal.rules.audit;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What an audit says becomes sentences in Russian or English; nobody should match on the text. */
public final class AuditText {
    private static final AuditText RUSSIAN = new AuditText(Language.RU);
    private static final AuditText ENGLISH = new AuditText(Language.EN);

    private final Properties texts = new Properties();
    private final Wording wording;
    private final DateTimeFormatter instants;

    private AuditText(Language language) {
        wording = Wording.in(language);
        String resource = language == Language.RU ? "audit_ru.properties" : "audit_en.properties";
        try (InputStream stream = AuditText.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource `" + resource + "`");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        instants = DateTimeFormatter.ofPattern(wording.text("instant.pattern"), language.locale());
    }

    /**
     * Returns the texts in a language.
     *
     * @param language Russian or English
     * @return the one instance for it
     */
    public static AuditText in(Language language) {
        return language == Language.RU ? RUSSIAN : ENGLISH;
    }

    /**
     * Says what a finding is about.
     *
     * @param finding a finding of an audit
     * @param zone the school's zone, in which instants are shown
     * @return one sentence, without the clauses
     */
    public String message(Finding finding, SchoolZone zone) {
        String message = pattern(finding);
        for (var detail : finding.details().entrySet()) {
            message = message.replace("{" + detail.getKey() + "}", shown(detail.getKey(), detail.getValue(), zone));
        }
        return message.replace("{openUntil}", instant(finding.due(), zone))
                .replace("{due}", instant(finding.due(), zone));
    }

    /** The text of a code, with a variant where the finding names a trouble or lacks a scale. */
    private String pattern(Finding finding) {
        String trouble = finding.details().get("trouble");
        String scale = finding.code().equals(Check.OUTSIDE_SCALE.name())
                        && !finding.details().containsKey("scale")
                ? ".any"
                : "";
        String own = texts.getProperty(finding.code() + (trouble == null ? scale : "." + trouble));
        if (own != null) {
            return own;
        }
        String kind = finding.severity() == io.schooljournal.core.audit.Severity.ERROR ? "reason." : "advisory.";
        return wording.text(kind + finding.code());
    }

    private String shown(String name, String value, SchoolZone zone) {
        return switch (name) {
            case "action" -> wording.text("action." + value);
            case "lessonStart" -> instant(Instant.parse(value), zone);
            default -> value;
        };
    }

    private String instant(@Nullable Instant instant, SchoolZone zone) {
        return instant == null ? "" : instants.format(instant.atZone(zone.id()));
    }

    /**
     * Names a rule in a few words.
     *
     * @param rule the code of a rule of a finding, a run or an account of what was not checked
     * @return its title; the code itself, in words, when there is none
     */
    public String rule(String rule) {
        String title = texts.getProperty("rule." + rule);
        return title == null ? rule.toLowerCase(Locale.ROOT).replace('_', ' ') : title;
    }

    /**
     * Says why a rule was not checked.
     *
     * @param unchecked an account of what was not checked
     * @return one sentence, without the rule and the number of rows
     */
    public String cause(NotChecked unchecked) {
        String pattern = unchecked.evidence().startsWith("/") ? "cause.NO_PLACE" : "cause." + unchecked.cause();
        return texts.getProperty(pattern, pattern).replace("{evidence}", unchecked.evidence());
    }
}
