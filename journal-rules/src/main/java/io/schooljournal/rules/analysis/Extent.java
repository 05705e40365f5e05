package io.schooljournal.rules.analysis;

import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.school.Grade;
import io.schooljournal.rules.format.GradeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a difference reaches: whom it concerns, and which entries. */
final class Extent {
    private static final List<Dimension.Of> TOLD =
            List.of(Dimension.Of.ENTRY, Dimension.Of.AREA, Dimension.Of.ACTIVITY, Dimension.Of.GRADE);

    private final List<Dimension> dimensions;
    private final int highestGrade;

    Extent(List<Dimension> dimensions, List<Dossier> dossiers) {
        this.dimensions = dimensions;
        this.highestGrade = dossiers.stream()
                .flatMap(dossier -> dossier.file().levels().values().stream())
                .mapToInt(GradeSpan::to)
                .max()
                .orElse(Grade.LAST);
    }

    /** Returns the most ordinary of those it concerns. */
    Text who(Facet facet) {
        return facet.values(Dimension.Of.WHO).stream()
                .min(Comparator.comparingInt(Choice::unusual))
                .map(Choice::label)
                .orElseThrow();
    }

    /** Returns the entries it concerns, or null when it concerns all. */
    @Nullable
    Text where(Facet facet) {
        List<Text> parts = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            Set<Choice> values = facet.values(dimension.of());
            boolean all = dimension.choices().stream()
                    .filter(choice -> isOfSchool(dimension, choice))
                    .allMatch(values::contains);
            if (!all && TOLD.contains(dimension.of())) {
                parts.add(dimension.of() == Dimension.Of.GRADE ? grades(dimension, values) : labels(dimension, values));
            }
        }
        return parts.isEmpty() ? null : Phrases.list(parts);
    }

    /** Grades above every level are not told of: hardly a school has them. */
    private boolean isOfSchool(Dimension dimension, Choice choice) {
        return dimension.of() != Dimension.Of.GRADE || from(choice) <= highestGrade;
    }

    private static Text labels(Dimension dimension, Set<Choice> values) {
        List<Text> labels = new ArrayList<>();
        for (Choice choice : dimension.choices()) {
            Text label = choice.label();
            if (values.contains(choice) && dimension.of() == Dimension.Of.AREA) {
                areas(choice).forEach(labels::add);
            } else if (values.contains(choice) && label != null) {
                labels.add(label);
            }
        }
        return Phrases.list(labels);
    }

    /** An example is of one area; what is said concerns every area that the rules treat alike. */
    private static List<Text> areas(Choice choice) {
        return Stream.of(choice.code().split("\\+", -1))
                .map(area -> Phrases.of("area." + area))
                .toList();
    }

    /** Spans that follow each other become one. */
    private Text grades(Dimension dimension, Set<Choice> values) {
        List<Text> spans = new ArrayList<>();
        Set<Choice> told = new HashSet<>();
        for (Choice choice : dimension.choices()) {
            if (values.contains(choice) && isTold(dimension, choice, values) && told.add(choice)) {
                String last = choice.code();
                for (Choice next : dimension.choices()) {
                    if (values.contains(next) && from(next) == to(last) + 1 && isOfSchool(dimension, next)) {
                        told.add(next);
                        last = next.code();
                    }
                }
                spans.add(span(from(choice), to(last)));
            }
        }
        return Phrases.list(spans);
    }

    private boolean isTold(Dimension dimension, Choice choice, Set<Choice> values) {
        return isOfSchool(dimension, choice) || values.stream().noneMatch(other -> isOfSchool(dimension, other));
    }

    private static Text span(int from, int to) {
        return from == to ? Phrases.of("grade", from) : Phrases.of("grades", from, to);
    }

    private static int from(Choice choice) {
        return Integer.parseInt(choice.code().substring(0, choice.code().indexOf('-')));
    }

    private static int to(String code) {
        return Integer.parseInt(code.substring(code.indexOf('-') + 1));
    }
}
