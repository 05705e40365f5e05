package io.schooljournal.rules.properties;

import io.schooljournal.core.decision.Request;
import io.schooljournal.core.wire.Call;
import io.schooljournal.core.wire.RequestForm;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes a request that shows a fault as small as it can be: roles are dropped, facts are blanked, moments are rounded, one
 * at a time, as long as the fault still shows.
 *
 * <p>It works on the public form, so it needs no change when a member is added; only the regulation is never left out.
 *
 * @param shows tells whether a request shows the fault
 */
record Shrinker(Predicate<Request> shows) {
    /** Returns the smallest tree it finds; the one given when nothing can be left out. */
    Map<String, Object> shrink(Map<String, Object> tree) {
        Map<String, Object> smallest = tree;
        Optional<Map<String, Object>> smaller = smaller(smallest);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest);
        }
        return smallest;
    }

    private Optional<Map<String, Object>> smaller(Map<String, Object> tree) {
        return steps(tree).map(OpenRegulation::map).filter(this::stillShows).findFirst();
    }

    private boolean stillShows(Map<String, Object> tree) {
        return RequestForm.read(tree) instanceof Call call && call.regulation() != null && shows.test(call.request());
    }

    /** Everything that is one step smaller: the largest steps first. */
    private static Stream<Object> steps(Object value) {
        if (value instanceof Map<?, ?>) {
            return stepsOfMembers(OpenRegulation.map(value));
        }
        if (value instanceof List<?> elements) {
            return stepsOfElements(elements);
        }
        return value instanceof String text ? rounded(text) : Stream.of();
    }

    private static Stream<Object> stepsOfMembers(Map<String, Object> members) {
        Stream<Object> without = members.keySet().stream().map(name -> {
            Map<String, Object> rest = new LinkedHashMap<>(members);
            rest.remove(name);
            return rest;
        });
        Stream<Object> within = members.entrySet().stream()
                .filter(member -> member.getValue() != null)
                .flatMap(member -> steps(member.getValue()).map(step -> {
                    Map<String, Object> changed = new LinkedHashMap<>(members);
                    changed.put(member.getKey(), step);
                    return changed;
                }));
        return Stream.concat(without, within);
    }

    private static Stream<Object> stepsOfElements(List<?> elements) {
        Stream<Object> without = IntStream.range(0, elements.size()).mapToObj(i -> {
            List<Object> rest = new ArrayList<>(elements);
            rest.remove(i);
            return rest;
        });
        Stream<Object> within = IntStream.range(0, elements.size())
                .boxed()
                .flatMap(i -> steps(elements.get(i)).map(step -> {
                    List<Object> changed = new ArrayList<>(elements);
                    changed.set(i, step);
                    return changed;
                }));
        return Stream.concat(without, within);
    }

    private static Stream<Object> rounded(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return Stream.of(ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS)
                    .map(moment::truncatedTo)
                    .filter(round -> !round.equals(moment))
                    .map(OffsetDateTime::toString);
        } catch (DateTimeException noMoment) {
            return Stream.of();
        }
    }
}
