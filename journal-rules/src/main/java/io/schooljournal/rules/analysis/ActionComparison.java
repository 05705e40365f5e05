package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.decision.Advisory;
import io.schooljournal.core.decision.Explanation;
import io.schooljournal.core.decision.Reason;
import io.schooljournal.core.decision.ReasonCode;
import io.schooljournal.core.decision.Remedy;
import io.schooljournal.core.decision.Verdict;
import io.schooljournal.core.people.Role;
import io.schooljournal.rules.analysis.Difference.Aspect;
import io.schooljournal.rules.analysis.Difference.Direction;
import io.schooljournal.rules.analysis.Entries.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two regulations on one action: every cell of their common grid is put to both. */
final class ActionComparison {
    private static final int LESS_TELLING = 50;

    private final Grid grid;
    private final Dossier one;
    private final Dossier other;
    private final Terms oneTerms;
    private final Terms otherTerms;
    private final Action action;
    private final LocalDate day;
    private final Map<Facet.Key, Facet> facets = new LinkedHashMap<>();

    ActionComparison(Action action, LocalDate day, Dossier one, Dossier other) {
        this.action = action;
        this.day = day;
        this.one = one;
        this.other = other;
        this.grid = Grid.of(action, day, List.of(one, other));
        this.oneTerms = new Terms(one, action, day);
        this.otherTerms = new Terms(other, action, day);
    }

    List<Difference> differences() {
        for (Cell cell : grid) {
            look(cell, one.policy().explain(cell.request()), other.policy().explain(cell.request()));
        }
        List<Facet.Key> all = List.copyOf(facets.keySet());
        facets.keySet().removeIf(key -> isExplained(key, all));
        DifferenceText text = new DifferenceText(action, day, one, other, grid.dimensions());
        return facets.values().stream()
                .map(text::of)
                .sorted(Comparator.comparing(Difference::aspect)
                        .thenComparing(Difference::direction)
                        .thenComparing(difference -> rank(difference.holders())))
                .toList();
    }

    /** Roles stand in their own order, everybody first, the substitute last. */
    private static int rank(List<String> holders) {
        return holders.size() > 1
                ? -1
                : Stream.of(Role.values())
                        .filter(role -> holders.contains(role.name()))
                        .map(Role::ordinal)
                        .findFirst()
                        .orElse(Role.values().length);
    }

    private void look(Cell cell, Explanation a, Explanation b) {
        if (!Objects.equals(a.openUntil(), b.openUntil())) {
            window(cell, a, b);
        }
        if (isSameButForClauses(a, b)) {
            return;
        }
        Set<ReasonCode> onlyOne = codes(a);
        onlyOne.removeAll(codes(b));
        Set<ReasonCode> onlyOther = codes(b);
        onlyOther.removeAll(codes(a));
        boolean sameVerdict = a.verdict() == b.verdict();
        if (!sameVerdict) {
            Direction direction = b.verdict() == Verdict.DENY ? Direction.STRICTER : Direction.LOOSER;
            add(new Facet.Key(Aspect.ACCESS, direction, cell.holder(), onlyOne, onlyOther, ""), cell, 0);
        } else if ((!onlyOne.isEmpty() || !onlyOther.isEmpty()) && Actors.isNamed(cell.holder())) {
            add(new Facet.Key(Aspect.GROUNDS, Direction.DIFFERENT, cell.holder(), onlyOne, onlyOther, ""), cell, 0);
        } else if (a.verdict() == Verdict.ALLOW) {
            deadline(cell, a, b);
        } else if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
            remedy(cell, a, b);
        }
    }

    /** Most cells are answered alike, and need no further look. */
    private static boolean isSameButForClauses(Explanation a, Explanation b) {
        if (a.verdict() != b.verdict()
                || a.reasons().size() != b.reasons().size()
                || !a.advisories().isEmpty()
                || !b.advisories().isEmpty()
                || !a.remedies().equals(b.remedies())) {
            return false;
        }
        for (int i = 0; i < a.reasons().size(); i++) {
            if (a.reasons().get(i).code() != b.reasons().get(i).code()) {
                return false;
            }
        }
        return true;
    }

    private static Set<ReasonCode> codes(Explanation answer) {
        Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
        answer.reasons().stream().map(Reason::code).forEach(codes::add);
        return codes;
    }

    private void window(Cell cell, Explanation a, Explanation b) {
        Instant until = a.openUntil();
        Instant otherUntil = b.openUntil();
        boolean stricter = until == null || (otherUntil != null && otherUntil.isBefore(until));
        String saying = oneTerms.window(entry(cell)) + " " + otherTerms.window(entry(cell));
        add(
                new Facet.Key(
                        Aspect.WINDOW,
                        stricter ? Direction.STRICTER : Direction.LOOSER,
                        "",
                        Set.of(),
                        Set.of(),
                        saying),
                cell,
                closedInOne(a, b) ? 0 : LESS_TELLING);
    }

    /** A window shows best where it is all that makes the one refuse and the other allow. */
    private static boolean closedInOne(Explanation a, Explanation b) {
        Set<ReasonCode> codes = codes(a);
        codes.addAll(codes(b));
        return a.verdict() != b.verdict() && codes.equals(EnumSet.of(ReasonCode.EDIT_WINDOW_CLOSED));
    }

    private void deadline(Cell cell, Explanation a, Explanation b) {
        Instant due = due(a);
        Instant otherDue = due(b);
        if (!Objects.equals(due, otherDue)) {
            boolean stricter = due == null || (otherDue != null && otherDue.isBefore(due));
            String saying = oneTerms.deadline(entry(cell)) + " " + otherTerms.deadline(entry(cell));
            Direction direction = stricter ? Direction.STRICTER : Direction.LOOSER;
            add(new Facet.Key(Aspect.DEADLINE, direction, "", Set.of(), Set.of(), saying), cell, 0);
        }
    }

    private static @Nullable Instant due(Explanation answer) {
        return answer.advisories().stream().map(Advisory::due).findFirst().orElse(null);
    }

    private void remedy(Cell cell, Explanation a, Explanation b) {
        String says = steps(a);
        String otherSays = steps(b);
        if (!says.equals(otherSays)) {
            Direction direction =
                    otherSays.isEmpty() ? Direction.STRICTER : says.isEmpty() ? Direction.LOOSER : Direction.DIFFERENT;
            add(new Facet.Key(Aspect.REMEDY, direction, "", Set.of(), Set.of(), says + "|" + otherSays), cell, 0);
        }
    }

    private static String steps(Explanation answer) {
        StringBuilder steps = new StringBuilder();
        for (Remedy remedy : answer.remedies()) {
            steps.append(remedy.procedure())
                    .append(remedy.initiators())
                    .append(remedy.decidedBy())
                    .append(remedy.enteredBy());
        }
        return steps.toString();
    }

    static Entry entry(Cell cell) {
        var target = cell.request().target();
        return new Entry(
                target.workKind(),
                target.finalKind(),
                Objects.requireNonNull(target.subjectArea()),
                Objects.requireNonNull(target.grade()).number());
    }

    private void add(Facet.Key key, Cell cell, int penalty) {
        facets.computeIfAbsent(key, Facet::new).add(cell, penalty);
    }

    /** A difference is explained by another when that one says it with fewer reasons, or says it of everybody. */
    private static boolean isExplained(Facet.Key key, List<Facet.Key> all) {
        if (key.aspect() == Aspect.ACCESS && isByWindowAlone(key)) {
            return true;
        }
        if (key.aspect() == Aspect.GROUNDS) {
            return all.stream().anyMatch(known -> explains(known, key));
        }
        return all.stream().anyMatch(key::includes);
    }

    private static boolean isByWindowAlone(Facet.Key key) {
        Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
        codes.addAll(key.oneCodes());
        codes.addAll(key.otherCodes());
        return codes.contains(ReasonCode.EDIT_WINDOW_CLOSED);
    }

    /** Both refuse, for different reasons: nothing new where a reason already makes the one refuse what the other allows. */
    private static boolean explains(Facet.Key known, Facet.Key grounds) {
        if (known.aspect() == Aspect.WINDOW) {
            return grounds.oneCodes().contains(ReasonCode.EDIT_WINDOW_CLOSED)
                    || grounds.otherCodes().contains(ReasonCode.EDIT_WINDOW_CLOSED);
        }
        return known.aspect() == Aspect.ACCESS
                ? known.oneCodes().stream().anyMatch(grounds.oneCodes()::contains)
                        || known.otherCodes().stream().anyMatch(grounds.otherCodes()::contains)
                : grounds.includes(known);
    }
}
