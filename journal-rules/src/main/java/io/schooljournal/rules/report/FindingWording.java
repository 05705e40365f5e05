package io.schooljournal.rules.report;

import io.schooljournal.core.audit.Finding;
import io.schooljournal.core.audit.NotChecked;
import io.schooljournal.core.calendar.SchoolZone;
import io.schooljournal.core.regulation.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of findings become sentences in Russian or English; nobody should match on the text. */
public final class FindingWording {
    private static final Map<Language, FindingWording> ALL = new EnumMap<>(Map.of(
            Language.RU, new FindingWording(Language.RU),
            Language.EN, new FindingWording(Language.EN)));

    private final Words words;
    private final DateTimeFormatter instants;
    private final DateTimeFormatter days;

    private FindingWording(Language language) {
        words = Words.in(language);
        instants = DateTimeFormatter.ofPattern(words.text("instant.pattern"), language.locale());
        days = DateTimeFormatter.ofPattern(words.text("day.pattern"), language.locale());
    }

    /**
     * Returns the wording of a language.
     *
     * @param language Russian or English
     * @return the one instance for it
     */
    public static FindingWording in(Language language) {
        return language == Language.RU ? of(Language.RU) : of(Language.EN);
    }

    private static FindingWording of(Language language) {
        FindingWording wording = ALL.get(language);
        if (wording == null) {
            throw new IllegalArgumentException("unknown language `" + language + "`");
        }
        return wording;
    }

    /**
     * Says what a finding is about.
     *
     * @param finding the finding
     * @param zone the zone of the school, in which instants are told
     * @return one sentence, without the clauses; a code that nobody has worded stands for itself
     */
    public String message(Finding finding, SchoolZone zone) {
        String pattern = words.find("finding." + finding.code());
        return pattern == null ? finding.code() : new Sentence(pattern).fill(name -> value(name, finding, zone));
    }

    /**
     * Says what a rule asks for.
     *
     * @param code the code of a rule, and of its findings
     * @return a short title; a code that nobody has worded stands for itself
     */
    public String rule(String code) {
        String title = words.find("rule." + code);
        return title == null ? code : title;
    }

    /**
     * Says why a rule was not checked.
     *
     * @param gap the rule, and the evidence that is absent
     * @return one sentence
     */
    public String why(NotChecked gap) {
        int colon = gap.evidence().indexOf(':');
        String file = colon < 0 ? gap.evidence() : gap.evidence().substring(0, colon);
        String column = colon < 0 ? null : gap.evidence().substring(colon + 1);
        String meaning = words.find("evidence." + (column == null ? file : column));
        boolean placed = colon >= 0 || file.endsWith(".csv");
        return new Sentence(words.text(placed ? "cause." + gap.cause() : "cause.NO_PLACE")).fill(name -> switch (name) {
            case "file" -> file;
            case "column" -> column;
            case "meaning" -> meaning;
            case "rows" -> gap.rows() == 0 ? null : words.count("rows", gap.rows());
            default -> null;
        });
    }

    /**
     * Writes an instant for people.
     *
     * @param instant any instant
     * @param zone the zone of the school
     * @return local date and time, to the minute
     */
    public String instant(Instant instant, SchoolZone zone) {
        return instants.format(instant.atZone(zone.id()));
    }

    private @Nullable String value(String name, Finding finding, SchoolZone zone) {
        return switch (name) {
            case "due" -> shown(finding.due(), zone);
            case "actual" -> shown(finding.actual(), zone);
            case "id" -> finding.id();
            case "person" -> text(finding.person());
            case "class" -> text(finding.schoolClass());
            case "what" ->
                finding.details().get("what_" + words.language().name().toLowerCase(Locale.ROOT));
            case "day" -> day(finding.details().get(name));
            case "lessonStart" -> start(finding.details().get(name), zone);
            default -> detail(name, finding);
        };
    }

    /** A detail that is itself a code, such as an action, is worded where there is a wording for it. */
    private @Nullable String detail(String name, Finding finding) {
        String value = finding.details().get(name);
        String worded = value == null ? null : words.find(name + "." + value);
        return worded == null ? value : worded;
    }

    private @Nullable String day(@Nullable String day) {
        return day == null ? null : days.format(LocalDate.parse(day));
    }

    private @Nullable String start(@Nullable String start, SchoolZone zone) {
        return start == null ? null : instant(Instant.parse(start), zone);
    }

    private @Nullable String shown(@Nullable Instant instant, SchoolZone zone) {
        return instant == null ? null : instant(instant, zone);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
