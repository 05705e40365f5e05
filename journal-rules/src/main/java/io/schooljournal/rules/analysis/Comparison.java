package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between two regulations, or between two readings of one (сравнение положений), as their latest editions stand.
 *
 * @param one what the first is called: its id, with the readings in which it differs where the ids are the same
 * @param other what the second is called
 * @param legend what the names stand for: the titles of two regulations, or what the readings that differ are about
 * @param differences action by action
 */
public record Comparison(String one, String other, List<Text> legend, List<Difference> differences) {
    /** A comparison keeps its own copies of the legend and the differences. */
    public Comparison {
        legend = List.copyOf(legend);
        differences = List.copyOf(differences);
    }

    /**
     * Compares two regulations.
     *
     * @param one the first, under the readings that are chosen
     * @param other the second
     * @return every difference that any request shows
     * @throws BrokenRegulation when one of the files cannot be used
     */
    public static Comparison of(RegulationFile one, RegulationFile other) throws BrokenRegulation {
        Dossier first = Dossier.of(one);
        Dossier second = Dossier.of(other);
        LocalDate day = commonDay(first, second);
        List<Difference> differences = new ArrayList<>();
        for (Action action : Action.values()) {
            differences.addAll(new ActionComparison(action, day, first, second).differences());
        }
        return new Comparison(name(one, other), name(other, one), legend(one, other), differences);
    }

    private static List<Text> legend(RegulationFile one, RegulationFile other) {
        return one.id().equals(other.id())
                ? differing(one, other)
                        .map(reading -> Phrases.of("diff.legend", reading.name(), reading.text()))
                        .toList()
                : Stream.of(one, other)
                        .map(file -> Phrases.of("diff.legend", file.id(), file.title()))
                        .toList();
    }

    private static Stream<Reading> differing(RegulationFile file, RegulationFile against) {
        return file.readings().stream().filter(reading -> !against.readings().contains(reading));
    }

    private static String name(RegulationFile file, RegulationFile against) {
        if (!file.id().equals(against.id())) {
            return file.id();
        }
        String readings = differing(file, against).map(Comparison::chosen).collect(Collectors.joining(","));
        return readings.isEmpty() ? file.id() : file.id() + "@" + readings;
    }

    /** Returns the id in what a regulation is called. */
    static String id(String name) {
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    private static String chosen(Reading reading) {
        return reading.name() + "=" + reading.chosen();
    }

    /** Returns an ordinary lesson day on which both latest editions are in force, or the first of the later. */
    private static LocalDate commonDay(Dossier first, Dossier second) {
        Edition one = latest(first);
        Edition other = latest(second);
        return Dossier.lessonDay(one.from().isBefore(other.from()) ? other : one);
    }

    private static Edition latest(Dossier dossier) {
        List<Edition> editions = dossier.policy().regulation().editions();
        return editions.get(editions.size() - 1);
    }
}
