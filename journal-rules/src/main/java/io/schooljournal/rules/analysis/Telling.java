package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.regulation.Language;
import io.schooljournal.core.regulation.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells a request in a few words: who asks, about what, and when. */
final class Telling {
    private Telling() {}

    static Text of(Cell cell, Request request) {
        List<Text> parts = new ArrayList<>();
        Choice who = cell.in(Dimension.Of.WHO);
        add(who, parts);
        for (int i = 0; i < cell.choices().size(); i++) {
            Dimension.Of of = cell.dimensions().get(i).of();
            Choice choice = cell.choices().get(i);
            boolean telling = of == Dimension.Of.ENTRY || of == Dimension.Of.GRADE || choice.unusual() > 0;
            if (telling && of != Dimension.Of.WHO && of != Dimension.Of.PERIOD) {
                add(choice, parts);
            }
        }
        Text note = who == null ? null : who.note();
        if (note != null) {
            parts.add(note);
        }
        Instant lesson = request.target().lessonStart();
        LocalDate periodEnd = request.target().periodEnd();
        if (periodEnd != null && cell.in(Dimension.Of.PERIOD) != null) {
            parts.add(Phrases.of("told.period", date(periodEnd)));
            parts.add(Phrases.of("told.at", date(request.zone().dayOf(request.at()))));
        } else if (lesson != null && cell.in(Dimension.Of.TIME) != null) {
            parts.add(Phrases.of("told.lesson", instant(lesson, request)));
            parts.add(Phrases.of("told.at", instant(request.at(), request)));
        }
        return Phrases.list(parts);
    }

    private static void add(@Nullable Choice choice, List<Text> parts) {
        Text label = choice == null ? null : choice.label();
        if (label != null) {
            parts.add(label);
        }
    }

    static Text instant(Instant instant, Request request) {
        return formatted(
                "told.instant.pattern",
                pattern -> pattern.format(instant.atZone(request.zone().id())));
    }

    private static Text date(LocalDate day) {
        return formatted("told.date.pattern", pattern -> pattern.format(day));
    }

    private static Text formatted(String key, Function<DateTimeFormatter, String> format) {
        Text pattern = Phrases.of(key);
        return new Text(
                format.apply(DateTimeFormatter.ofPattern(pattern.ru(), Language.RU.locale())),
                format.apply(DateTimeFormatter.ofPattern(pattern.en(), Language.EN.locale())));
    }
}
