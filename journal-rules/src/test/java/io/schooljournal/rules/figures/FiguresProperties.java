package io.schooljournal.rules.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.schooljournal.core.mark.MarkValue;
import io.schooljournal.core.mark.MarkValue.Judgement;
import io.schooljournal.core.mark.MarkValue.Points;
import io.schooljournal.core.regulation.ClauseRef;
import io.schooljournal.core.report.Cell;
import io.schooljournal.core.report.FigureTerms;
import io.schooljournal.rules.figures.PupilResult.Standing;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The figures agree with slow, literal ones. */
class FiguresProperties {
    private static final FigureTerms TERMS =
            new FigureTerms("figures", List.of(8, 16, 36, 64, 100), 3, 4, 5, List.of(new ClauseRef("base", "figures")));

    @Provide
    Arbitrary<MarkValue> marks() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5).map(Points::new),
                Arbitraries.of(Judgement.PASS, Judgement.FAIL, Judgement.EXEMPT));
    }

    private static double value(MarkValue mark) {
        return mark instanceof Points points ? points.value() : -1;
    }

    @Property
    void shares_of_marks_are_those_counted_one_by_one(@ForAll @Size(max = 40) List<@From("marks") MarkValue> marks) {
        MarkCounts counts = new MarkCounts(TERMS);
        marks.forEach(counts::add);
        long points = marks.stream().filter(mark -> value(mark) > 0).count();
        long passes = marks.stream().filter(mark -> mark == Judgement.PASS).count();
        long fails = marks.stream().filter(mark -> mark == Judgement.FAIL).count();
        long from3 = marks.stream().filter(mark -> value(mark) >= 3).count();
        long from4 = marks.stream().filter(mark -> value(mark) >= 4).count();
        assertEquals(new Cell.Share(from3 + passes, points + passes + fails), counts.performance());
        assertEquals(new Cell.Share(from4, points), counts.quality());
        double learning = 0;
        for (MarkValue mark : marks) {
            learning += mark.equals(new Points(5))
                    ? 1
                    : mark.equals(new Points(4))
                            ? 0.64
                            : mark.equals(new Points(3))
                                    ? 0.36
                                    : mark.equals(new Points(2)) ? 0.16 : mark.equals(new Points(1)) ? 0.08 : 0;
        }
        assertEquals(
                points == 0 ? 0 : Math.round(learning * 100), counts.learning().part());
        assertEquals(100 * points, counts.learning().whole());
    }

    @Property
    void the_expected_mark_is_the_mean_rounded_half_up(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 5) Integer> marks,
            @ForAll @IntRange(min = 1, max = 5) int weight) {
        Average mean = Average.NONE;
        int sum = 0;
        int weights = 0;
        for (int i = 0; i < marks.size(); i++) {
            int own = i % 2 == 0 ? weight : 1;
            mean = mean.with(marks.get(i), own == 1 ? null : BigDecimal.valueOf(own));
            sum += own * marks.get(i);
            weights += own;
        }
        int expected = (2 * sum + weights) / (2 * weights);
        assertEquals(expected, mean.expected());
        assertEquals(marks.size(), mean.marks());
    }

    @Property
    void a_pupil_stands_in_one_group_only(@ForAll @Size(max = 12) List<@From("marks") MarkValue> marks) {
        Map<String, MarkValue> finals = new LinkedHashMap<>();
        marks.forEach(mark -> finals.put("s" + finals.size(), mark));
        PupilResult result = new PupilResult(finals, List.of());
        List<MarkValue> counted =
                marks.stream().filter(mark -> mark != Judgement.EXEMPT).toList();
        boolean bad = counted.stream().anyMatch(mark -> mark == Judgement.FAIL || value(mark) == 1 || value(mark) == 2);
        long threes = counted.stream().filter(mark -> value(mark) == 3).count();
        long fours = counted.stream().filter(mark -> value(mark) == 4).count();
        boolean points = counted.stream().anyMatch(mark -> value(mark) > 0);
        Standing literal = counted.isEmpty()
                ? Standing.NOT_ASSESSED
                : bad
                        ? Standing.FAILING
                        : threes > 0 || !points
                                ? Standing.SATISFACTORY
                                : fours > 0 ? Standing.GOOD : Standing.EXCELLENT;
        assertEquals(literal, result.standing(TERMS));
        assertEquals(literal == Standing.GOOD && fours == 1, result.isPotentiallyExcellent(TERMS));
        assertEquals(literal == Standing.SATISFACTORY && threes == 1, result.isPotentiallyGood(TERMS));
        assertEquals(literal == Standing.GOOD || literal == Standing.EXCELLENT, result.isOfQuality(TERMS));
    }

    @Property(tries = 1)
    void of_no_marks_there_is_no_mean() {
        assertNull(Average.NONE.shown());
        assertNull(Average.NONE.expected());
        assertNull(Average.NONE.with(5, BigDecimal.ZERO).expected());
    }
}
