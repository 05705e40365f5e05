package io.schooljournal.rules.properties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.schooljournal.core.policy.JournalPolicy;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.rules.Regulations;
import io.schooljournal.rules.Workbench;
import io.schooljournal.rules.format.BrokenRegulation;
import io.schooljournal.rules.format.RegulationFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** A built-in regulation taken apart into its rules, so that it can be put together otherwise. */
final class OpenRegulation {
    /** Kinds of rules that say nothing of a decision. */
    private static final Set<String> BESIDE_DECISIONS =
            Set.of("duty", "periodic", "paperwork", "document", "retention", "notice", "figures", "check");

    private static final Map<String, OpenRegulation> OPENED = new ConcurrentHashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String id;
    private final Map<String, Object> file;
    /** Every rule as it stands here, what it inherits included, its clauses in full. */
    private final Map<String, Map<String, Object>> rules = new LinkedHashMap<>();

    private OpenRegulation(String id) {
        this.id = id;
        this.file = tree(id);
        if (file.get("extends") instanceof String parent) {
            rules.putAll(of(parent).rules);
        }
        rules.keySet().removeAll(list(file.get("without")));
        map(file.get("rules")).forEach((name, own) -> rules.put(name, laid(rules.get(name), map(own))));
    }

    static OpenRegulation of(String id) {
        OpenRegulation opened = OPENED.get(id);
        if (opened == null) {
            opened = new OpenRegulation(id);
            OPENED.put(id, opened);
        }
        return opened;
    }

    static List<String> ids() {
        return Regulations.builtIn().ids().stream()
                .filter(id -> !id.equals("base"))
                .toList();
    }

    /** Returns the readings that stand here, those it inherits included. */
    Map<String, Map<String, Object>> readings() {
        Map<String, Map<String, Object>> readings = new LinkedHashMap<>();
        if (file.get("extends") instanceof String parent) {
            readings.putAll(of(parent).readings());
        }
        map(file.get("readings")).forEach((name, own) -> {
            Map<String, Object> laid = new LinkedHashMap<>(readings.getOrDefault(name, Map.of()));
            laid.putAll(map(own));
            readings.put(name, laid);
        });
        return readings;
    }

    String chosen(String reading) {
        return String.valueOf(readings().getOrDefault(reading, Map.of()).get("chosen"));
    }

    /** Returns the grades of each level. */
    Map<String, Object> levels() {
        Map<String, Object> levels = new LinkedHashMap<>();
        if (file.get("extends") instanceof String parent) {
            levels.putAll(of(parent).levels());
        }
        levels.putAll(map(file.get("levels")));
        return levels;
    }

    /** Returns the members of the regulation's own file. */
    Map<String, Object> file() {
        return file;
    }

    private static Map<String, Object> tree(String id) {
        try (InputStream content =
                Objects.requireNonNull(Regulations.class.getResourceAsStream("/regulations/" + id + ".yaml"))) {
            return map(plain(new Yaml().load(content)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String id() {
        return id;
    }

    JournalPolicy policy() {
        return Regulations.builtIn(id);
    }

    /** Returns the rules that bear on decisions and stand under the readings that are chosen, by their ids. */
    Map<String, Map<String, Object>> rules() {
        Map<String, String> chosen =
                policy().regulation().readings().stream().collect(Collectors.toMap(Reading::name, Reading::chosen));
        return rules.entrySet().stream()
                .filter(rule -> map(rule.getValue().get("under")).entrySet().stream()
                        .allMatch(reading -> String.valueOf(reading.getValue()).equals(chosen.get(reading.getKey()))))
                .filter(rule -> !BESIDE_DECISIONS.contains(
                        String.valueOf(rule.getValue().get("kind"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, LinkedHashMap::new));
    }

    JournalPolicy without(String rule) throws BrokenRegulation {
        return with(Map.of("without", List.of(rule)));
    }

    JournalPolicy withRules(Map<String, ?> amended) throws BrokenRegulation {
        return with(Map.of("rules", amended));
    }

    /** Compiles the regulation with members of a file that extends it. */
    JournalPolicy with(Map<String, ?> members) throws BrokenRegulation {
        return Workbench.compile(amended(members));
    }

    /** Reads the regulation with members of a file that extends it. */
    RegulationFile amended(Map<String, ?> members) throws BrokenRegulation {
        Map<String, Object> amended = new LinkedHashMap<>();
        amended.put("regulation", "amended");
        amended.put("extends", id);
        amended.put("inForce", days());
        amended.put("before", Objects.requireNonNull(file.get("before")));
        amended.putAll(members);
        return Workbench.file(text(amended));
    }

    /** Returns the days in force without the clauses that say so, which another file would have to cite in full. */
    private Map<String, Object> days() {
        Map<String, Object> days = new LinkedHashMap<>(map(file.get("inForce")));
        days.remove("clauses");
        return days;
    }

    /** JSON is YAML. */
    static String text(Map<String, ?> tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> laid(@Nullable Map<String, Object> inherited, Map<String, Object> own) {
        Map<String, Object> whole = new LinkedHashMap<>();
        if (inherited != null && !own.containsKey("kind")) {
            whole.putAll(inherited);
        }
        whole.putAll(own);
        if (own.containsKey("clauses")) {
            whole.put(
                    "clauses",
                    list(own.get("clauses")).stream().map(this::inFull).toList());
        }
        return whole;
    }

    private String inFull(Object clause) {
        return clause.toString().contains(":") ? clause.toString() : id + ":" + clause;
    }

    /** Days stay days as they are written, not instants. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> plain = new LinkedHashMap<>();
            members.forEach((name, member) -> plain.put(String.valueOf(name), plain(member)));
            return plain;
        }
        if (value instanceof List<?> elements) {
            List<Object> plain = new ArrayList<>();
            elements.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        return value instanceof Date day
                ? LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC).toString()
                : value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
