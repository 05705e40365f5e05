package io.schooljournal.rules.format;

import io.schooljournal.core.mark.GradingScale;
import io.schooljournal.core.regulation.Clause;
import io.schooljournal.core.regulation.Reading;
import io.schooljournal.core.regulation.Text;
import io.schooljournal.core.school.SchoolLevel;
import io.schooljournal.core.wire.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A regulation file, read and laid over the file it extends. */
public final class RegulationFile {
    private static final Set<String> MEMBERS = Set.of(
            "regulation",
            "title",
            "extends",
            "inForce",
            "before",
            "levels",
            "scales",
            "readings",
            "disagreements",
            "silences",
            "clauses",
            "rules",
            "without");
    private static final Text NO_TITLE = new Text("без названия", "untitled");

    private final YamlValue place;
    private final String id;
    /** The ids of this regulation and of those it extends. */
    private final Set<String> lineage = new HashSet<>();

    private final Text title;
    private final @Nullable YamlValue before;
    private final Validity validity;
    private final Map<SchoolLevel, GradeSpan> levels = new EnumMap<>(SchoolLevel.class);
    private final Map<String, GradingScale> scales = new LinkedHashMap<>();
    private final ReadingsSection readings;
    private final ClausesSection clauses;
    private final RulesSection rules;
    private final SettledSection settled;

    private RegulationFile(YamlValue root, @Nullable RegulationFile parent) throws BrokenRegulation {
        Map<String, YamlValue> members = root.members();
        place = root;
        id = id(member(root, members, "regulation"), parent);
        if (parent != null) {
            lineage.addAll(parent.lineage);
        }
        lineage.add(id);
        title = members.containsKey("title") ? text(members.get("title")) : NO_TITLE;
        clauses = new ClausesSection(id, parent == null ? List.of() : parent.clauses.withInherited());
        if (members.containsKey("clauses")) {
            clauses.read(members.get("clauses"));
        }
        readings = new ReadingsSection(parent == null ? List.of() : parent.readings.all());
        if (members.containsKey("readings")) {
            readings.read(members.get("readings"), clauses);
        }
        before = members.containsKey("before") ? members.get("before") : parent == null ? null : parent.before;
        validity = Validity.read(member(root, members, "inForce"), before, clauses, readings);
        if (parent != null) {
            levels.putAll(parent.levels);
            scales.putAll(parent.scales);
        }
        SchoolDataSection.levels(members.get("levels"), levels);
        SchoolDataSection.scales(members.get("scales"), scales);
        rules = parent == null ? new RulesSection() : parent.rules.copy();
        if (members.containsKey("without")) {
            rules.drop(members.get("without"));
        }
        if (members.containsKey("rules")) {
            rules.lay(members.get("rules"), clauses);
        }
        settled = new SettledSection(clauses, readings.byName().keySet(), rules.ids());
        settled.read(members.get("disagreements"), members.get("silences"));
    }

    private RegulationFile(RegulationFile other, Map<String, String> chosen) throws BrokenRegulation {
        place = other.place;
        id = other.id;
        lineage.addAll(other.lineage);
        title = other.title;
        clauses = other.clauses;
        readings = new ReadingsSection(other.readings.all());
        readings.choose(chosen, place);
        before = other.before;
        validity = Validity.read(member(place, place.members(), "inForce"), before, clauses, readings);
        levels.putAll(other.levels);
        scales.putAll(other.scales);
        rules = other.rules;
        settled = other.settled;
    }

    private static String id(YamlValue value, @Nullable RegulationFile parent) throws BrokenRegulation {
        String id = value.text();
        refuseColon(value, "regulation", id);
        if (parent != null && parent.lineage.contains(id)) {
            throw value.broken("regulation `" + id + "` extends a regulation of the same id");
        }
        return id;
    }

    /**
     * Reads a regulation file and those it extends.
     *
     * @param file the name by which errors call the file
     * @param content its content, in UTF-8; it is not closed
     * @param library where the files it extends are found
     * @return the regulation, laid over what it extends
     * @throws BrokenRegulation when it, or a file it extends, is not entirely understood
     * @throws IOException when the content cannot be read
     */
    public static RegulationFile read(String file, InputStream content, Library library)
            throws BrokenRegulation, IOException {
        YamlValue root = YamlDocument.parse(file, content);
        Map<String, YamlValue> members = root.members();
        refuseUnknown(members, MEMBERS, "the regulation");
        YamlValue parent = members.get("extends");
        return new RegulationFile(root, parent == null ? null : library.extended(parent));
    }

    /** Where the files are found that a file extends. */
    @FunctionalInterface
    public interface Library {
        /**
         * Returns the regulation that a file extends.
         *
         * @param name the value that names it, for complaints
         * @return the regulation
         * @throws BrokenRegulation when there is none of that name, it is broken, or it extends itself in the end
         */
        RegulationFile extended(YamlValue name) throws BrokenRegulation;
    }

    /**
     * Returns the regulation's id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the title.
     *
     * @return in both languages
     */
    public Text title() {
        return title;
    }

    /**
     * Returns the days the regulation is in force, and what holds before.
     *
     * @return the validity
     */
    public Validity validity() {
        return validity;
    }

    /**
     * Returns the grades of each level.
     *
     * @return level to grades, inherited ones among them
     */
    public Map<SchoolLevel, GradeSpan> levels() {
        return Map.copyOf(levels);
    }

    /**
     * Returns the grading scales.
     *
     * @return code to scale, inherited ones among them
     */
    public Map<String, GradingScale> scales() {
        return Map.copyOf(scales);
    }

    /**
     * Returns the readings.
     *
     * @return own and inherited ones
     */
    public List<Reading> readings() {
        return readings.all();
    }

    /**
     * Returns the regulation's own clauses.
     *
     * @return in the order of the file
     */
    public List<Clause> clauses() {
        return clauses.all();
    }

    /**
     * Returns the rules, whatever the day and whatever readings are chosen.
     *
     * @return own and inherited rules; each call gives entries whose parameters nobody has taken yet
     * @throws BrokenRegulation when a rule names an unknown reading, or dated entries overlap
     */
    public List<RuleEntry> rules() throws BrokenRegulation {
        return rules.entries(readings.byName());
    }

    /**
     * Returns this regulation with readings chosen otherwise.
     *
     * @param chosen reading to alternative
     * @return the regulation, in all else the same
     * @throws BrokenRegulation when there is no such reading, or it has no such alternative
     */
    public RegulationFile withReadings(Map<String, String> chosen) throws BrokenRegulation {
        return new RegulationFile(this, chosen);
    }

    /**
     * Returns where the regulation's own clauses are known to disagree, and what settles it.
     *
     * @return in the order of the file; those of the regulations it extends are not among them
     */
    public List<Disagreement> disagreements() {
        return settled.disagreements();
    }

    /**
     * Returns where the regulation is silent on purpose.
     *
     * @return in the order of the file; those of the regulations it extends are not among them
     */
    public List<Silence> silences() {
        return settled.silences();
    }

    /**
     * Returns the clauses a rule may cite.
     *
     * @return own and inherited ones
     */
    public List<Clause> citable() {
        return clauses.withInherited();
    }

    /**
     * Returns the complaint that something is wrong with the regulation as a whole.
     *
     * @param problem one sentence in the house form
     * @return the exception, to be thrown
     */
    public BrokenRegulation broken(String problem) {
        return place.broken(problem);
    }

    private static Text text(YamlValue value) throws BrokenRegulation {
        Map<String, YamlValue> members = value.members();
        return new Text(
                member(value, members, "ru").text(),
                member(value, members, "en").text());
    }

    static YamlValue member(YamlValue owner, Map<String, YamlValue> members, String name) throws BrokenRegulation {
        YamlValue value = members.get(name);
        if (value == null) {
            throw owner.brokenName("missing `" + name + "`");
        }
        return value;
    }

    /** A citation is {@code regulation:clause}, so neither part holds a colon. */
    static void refuseColon(YamlValue place, String what, String name) throws BrokenRegulation {
        if (name.contains(":")) {
            throw place.brokenName("expected " + what + " `" + name + "` to have no `:` in its name");
        }
    }

    static void refuseUnknown(Map<String, YamlValue> members, Set<String> known, String of) throws BrokenRegulation {
        for (Map.Entry<String, YamlValue> member : members.entrySet()) {
            if (!known.contains(member.getKey())) {
                throw member.getValue()
                        .brokenName("unknown member `" + member.getKey() + "` of " + of
                                + Suggestion.among(member.getKey(), new TreeSet<>(known)));
            }
        }
    }
}
