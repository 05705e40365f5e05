package io.schooljournal.rules.engine;

import io.schooljournal.core.regulation.Edition;
import io.schooljournal.core.regulation.Regulation;
import io.schooljournal.core.regulation.StatedRule;
import io.schooljournal.core.wire.Suggestion;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import io.schooljournal.rules.format.RuleEntry;
import io.schooljournal.rules.format.Validity;
import io.schooljournal.rules.format.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compiles a regulation file: its rules are read by their kinds and written into the tables of each edition. */
public final class PolicyCompiler {
    private record Dated(
            Rule rule, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean isInForceOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private final Map<String, RuleKind> kinds = new TreeMap<>();

    /**
     * A compiler knows the kinds of rules it is given.
     *
     * @param kinds the kinds; their names are distinct
     */
    public PolicyCompiler(List<RuleKind> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
    }

    /**
     * Returns the policy of a regulation.
     *
     * @param file the regulation
     * @return the policy, ready to be asked
     * @throws BrokenRegulation when a rule is of an unknown kind, makes no sense, or contradicts another
     */
    public CompiledPolicy compile(RegulationFile file) throws BrokenRegulation {
        return compile(file, file.rules());
    }

    /**
     * Returns the policy that a regulation would be with these rules in place of its own.
     *
     * @param file the regulation
     * @param entries the rules, of which nobody has taken a parameter yet
     * @return the policy, ready to be asked
     * @throws BrokenRegulation when a rule is of an unknown kind, makes no sense, or contradicts another
     */
    public CompiledPolicy compile(RegulationFile file, List<RuleEntry> entries) throws BrokenRegulation {
        List<Dated> rules = new ArrayList<>();
        List<StatedRule> stated = new ArrayList<>();
        for (RuleEntry entry : entries) {
            Dated dated = new Dated(read(entry), entry.from(), entry.to());
            stated.add(entry.stated());
            if (entry.stands()) {
                rules.add(dated);
            }
        }
        List<Edition> editions = editions(file.validity(), rules);
        List<EditionTables> tables = new ArrayList<>();
        for (Edition edition : editions) {
            EditionTables.Builder builder = new EditionTables.Builder(file);
            for (Dated dated : rules) {
                if (dated.isInForceOn(edition.from())) {
                    dated.rule().addTo(builder);
                }
            }
            tables.add(builder.build(file));
        }
        Regulation regulation = Regulation.builder()
                .id(file.id())
                .title(file.title())
                .clauses(file.clauses())
                .editions(editions)
                .readings(file.readings())
                .scales(file.scales())
                .rules(stated)
                .inForceBy(file.validity().clauses())
                .build();
        return new CompiledPolicy(regulation, tables, file.validity().before());
    }

    private Rule read(RuleEntry entry) throws BrokenRegulation {
        YamlValue name = entry.kind();
        RuleKind kind = kinds.get(name.text());
        if (kind == null) {
            throw name.broken(
                    "unknown rule kind `" + name.text() + "`" + Suggestion.among(name.text(), kinds.keySet()));
        }
        Rule rule = kind.reader().read(entry);
        entry.nothingLeft();
        return rule;
    }

    /** An edition lasts as long as the same rules are in force. */
    private static List<Edition> editions(Validity validity, List<Dated> rules) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        starts.add(validity.from());
        for (Dated rule : rules) {
            if (rule.from() != null) {
                starts.add(rule.from());
            }
            if (rule.to() != null) {
                starts.add(rule.to().plusDays(1));
            }
        }
        starts.removeIf(day -> day.isBefore(validity.from()) || (validity.to() != null && day.isAfter(validity.to())));
        List<Edition> editions = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            editions.add(new Edition(start, next == null ? validity.to() : next.minusDays(1)));
        }
        return editions;
    }
}
