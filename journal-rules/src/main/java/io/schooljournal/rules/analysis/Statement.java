package io.schooljournal.rules.analysis;

import io.schooljournal.core.decision.Action;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.rules.analysis.Difference.Direction;
import io.schooljournal.rules.analysis.Difference.Example;
import io.schooljournal.rules.analysis.Difference.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sentence about several differences that are alike: of several roles in one action, and of the same roles in several.
 *
 * @param direction what the second regulation is, compared with the first
 * @param actions the actions
 * @param who whom it concerns; none for everybody
 * @param where the entries concerned; null for all
 * @param one what the first regulation says
 * @param other what the second says
 * @param example the most ordinary of the examples
 */
record Statement(
        Direction direction,
        List<Action> actions,
        List<Text> who,
        @Nullable Text where,
        Side one,
        Side other,
        Example example) {
    static Statement of(Difference difference) {
        return new Statement(
                difference.direction(),
                List.of(difference.action()),
                difference.who(),
                difference.where(),
                difference.one(),
                difference.other(),
                difference.example());
    }

    /** Returns the statements of a comparison, in the order of its differences. */
    static List<Statement> of(Comparison comparison) {
        List<Statement> single =
                comparison.differences().stream().map(Statement::of).toList();
        List<Statement> ofRoles = merged(single, statement -> statement.actions() + statement.saying());
        return merged(ofRoles, statement -> statement.who() + statement.saying());
    }

    private String saying() {
        return direction + "|" + where + "|" + one.says() + "|" + other.says() + "|" + who.isEmpty();
    }

    private static List<Statement> merged(List<Statement> statements, Function<Statement, String> likeness) {
        Map<String, List<Statement>> alike = new LinkedHashMap<>();
        statements.forEach(statement -> alike.computeIfAbsent(likeness.apply(statement), key -> new ArrayList<>())
                .add(statement));
        return alike.values().stream().map(Statement::merged).toList();
    }

    private static Statement merged(List<Statement> group) {
        Statement first = group.get(0);
        return new Statement(
                first.direction,
                distinct(group.stream().map(Statement::actions)),
                distinct(group.stream().map(Statement::who)),
                first.where,
                merged(group.stream().map(Statement::one).toList()),
                merged(group.stream().map(Statement::other).toList()),
                group.stream()
                        .map(Statement::example)
                        .reduce((a, b) -> b.unusual() < a.unusual() ? b : a)
                        .orElseThrow());
    }

    private static Side merged(Collection<Side> sides) {
        return new Side(sides.iterator().next().says(), distinct(sides.stream().map(Side::clauses)));
    }

    private static <T> List<T> distinct(Stream<List<T>> lists) {
        return lists.flatMap(List::stream).distinct().toList();
    }
}
