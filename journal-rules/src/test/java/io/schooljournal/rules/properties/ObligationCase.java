package io.schooljournal.rules.properties;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.calendar.SchoolYear;
import io.schooljournal.core.duty.Due;
import io.schooljournal.core.duty.DutyTerms;
import io.schooljournal.core.duty.Rhythm;
import io.schooljournal.core.duty.Term;
import io.schooljournal.core.duty.YearlyDate;
import io.schooljournal.core.policy.Obligations;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.wire.ObligationForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a clause demands besides deciding, as {@code cases/obligations/*.json} have it.
 *
 * @param name what the case shows
 * @param clause the clause, in full if it is not the regulation's own
 * @param expected members of the public form of an obligation
 * @param calendar the name of a school year; null when no days are expected
 * @param happened the local day of what the term counts from, if the calendar does not say it
 * @param due the days on which it is due, or the first, the last and the count of them
 */
record ObligationCase(
        String name,
        String clause,
        Map<String, Object> expected,
        @Nullable String calendar,
        @Nullable String happened,
        @Nullable Object due) {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src", "main", "resources", "cases", "obligations");
    private static final Map<String, SchoolYear> YEARS = CaseCalendar.read(FOLDER.resolve("calendars.json"));

    static List<String> regulations() {
        return OpenRegulation.ids().stream()
                .filter(id -> Files.exists(FOLDER.resolve(id + ".json")))
                .toList();
    }

    static List<ObligationCase> of(String regulation) {
        try {
            return new ObjectMapper()
                    .readValue(Files.readString(FOLDER.resolve(regulation + ".json")), new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the obligations that cite the clause. */
    List<Map<String, Object>> citing(String regulation, Obligations obligations) {
        String full = clause.contains(":") ? clause : regulation + ":" + clause;
        return ObligationForm.write(obligations, Language.EN).stream()
                .filter(tree -> OpenRegulation.list(tree.get("clauses")).contains(full))
                .toList();
    }

    /** Returns the obligations that the case is about: they cite its clause and are as expected. */
    List<Map<String, Object>> found(String regulation, Obligations obligations) {
        return citing(regulation, obligations).stream()
                .filter(tree -> expected.entrySet().stream()
                        .allMatch(member -> holds(member.getValue(), tree.get(member.getKey()))))
                .filter(tree ->
                        due == null || due.equals(days(terms(tree, obligations).due())))
                .toList();
    }

    /** A list holds what is expected and perhaps more. */
    private static boolean holds(Object expected, @Nullable Object given) {
        return expected instanceof List<?> wanted
                ? given instanceof List<?> got && got.containsAll(wanted)
                : expected.equals(given);
    }

    private static DutyTerms terms(Map<String, Object> tree, Obligations obligations) {
        return obligations.duties().stream()
                .filter(duty -> duty.code().equals(tree.get("rule")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("only a duty has days, not `" + tree + "`"));
    }

    private Object days(Due duty) {
        SchoolYear year = Objects.requireNonNull(YEARS.get(Objects.requireNonNull(calendar)), calendar);
        List<String> days =
                dueDays(duty, year).stream().map(LocalDate::toString).toList();
        return due instanceof Map && !days.isEmpty()
                ? Map.of("first", days.get(0), "last", days.get(days.size() - 1), "count", days.size())
                : days;
    }

    private List<LocalDate> dueDays(Due duty, SchoolYear year) {
        if (duty instanceof Term term) {
            return happened == null
                    ? term.dueIn(year)
                    : term.dueOn(LocalDate.parse(happened), year.calendar()).stream()
                            .toList();
        }
        return duty instanceof YearlyDate yearly ? yearly.dueIn(year).stream().toList() : ((Rhythm) duty).dueIn(year);
    }
}
