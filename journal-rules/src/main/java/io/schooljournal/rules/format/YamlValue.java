package io.schooljournal.rules.format;

import io.schooljournal.core.wire.Suggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value of a YAML file that knows its place and reads itself as what is expected there. */
public final class YamlValue {
    private static final String DATE = "2024-01-09";

    private final String file;
    private final Node node;
    /** Where the name of the member stands whose value this is; for any other value, where it stands itself. */
    private final Mark name;

    YamlValue(String file, Node node) {
        this(file, node, node.getStartMark());
    }

    private YamlValue(String file, Node node, Mark name) {
        this.file = file;
        this.node = node;
        this.name = name;
    }

    /**
     * Returns the complaint that something is wrong here.
     *
     * @param problem one sentence in the house form
     * @return the exception, to be thrown
     */
    public BrokenRegulation broken(String problem) {
        return broken(node.getStartMark(), problem);
    }

    /**
     * Returns the complaint that something is wrong with the name of the member whose value this is.
     *
     * @param problem one sentence in the house form
     * @return the exception, to be thrown
     */
    public BrokenRegulation brokenName(String problem) {
        return broken(name, problem);
    }

    private BrokenRegulation broken(Mark mark, String problem) {
        return new BrokenRegulation(file, mark.getLine() + 1, mark.getColumn() + 1, problem);
    }

    /**
     * Tells whether this is a mapping.
     *
     * @return true for a mapping
     */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /**
     * Tells whether this is a sequence.
     *
     * @return true for a sequence
     */
    public boolean isSequence() {
        return node instanceof SequenceNode;
    }

    /**
     * Returns the members of a mapping, in the order of the file.
     *
     * @return name to value
     * @throws BrokenRegulation when this is not a mapping, or a name stands twice
     */
    public Map<String, YamlValue> members() throws BrokenRegulation {
        if (!(node instanceof MappingNode mapping)) {
            throw broken("expected a mapping, not " + described());
        }
        Map<String, YamlValue> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            YamlValue member = new YamlValue(file, tuple.getValueNode(), key.getStartMark());
            String named = new YamlValue(file, key).text();
            if (members.put(named, member) != null) {
                throw member.brokenName("duplicate key `" + named + "`");
            }
        }
        return members;
    }

    /**
     * Returns the elements of a sequence.
     *
     * @return the elements, in order
     * @throws BrokenRegulation when this is not a sequence
     */
    public List<YamlValue> elements() throws BrokenRegulation {
        if (!(node instanceof SequenceNode sequence)) {
            throw broken("expected a list, not " + described());
        }
        List<YamlValue> elements = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            elements.add(new YamlValue(file, element));
        }
        return elements;
    }

    /**
     * Returns the elements of a sequence of names, of which none stands twice.
     *
     * @return the names, in order; perhaps none
     * @throws BrokenRegulation when this is not a sequence of texts, or one stands twice
     */
    public List<YamlValue> names() throws BrokenRegulation {
        List<YamlValue> names = elements();
        Set<String> seen = new HashSet<>();
        for (YamlValue element : names) {
            if (!seen.add(element.text())) {
                throw element.broken("duplicate `" + element.text() + "`");
            }
        }
        return names;
    }

    /**
     * Returns the elements of a sequence of names, of which none stands twice.
     *
     * @return the names, in order; at least one
     * @throws BrokenRegulation when this is not a sequence of texts, is empty, or a name stands twice
     */
    public List<YamlValue> someNames() throws BrokenRegulation {
        List<YamlValue> names = names();
        if (names.isEmpty()) {
            throw broken("expected at least one element");
        }
        return names;
    }

    /**
     * Returns a text.
     *
     * @return the scalar as it is written
     * @throws BrokenRegulation when this is not a scalar, blank or null
     */
    public String text() throws BrokenRegulation {
        if (node instanceof ScalarNode scalar && !isNothing(scalar)) {
            return scalar.getValue();
        }
        throw broken("expected a text, not " + described());
    }

    private static boolean isNothing(ScalarNode scalar) {
        return scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL);
    }

    /**
     * Returns the texts of a sequence, of which none stands twice.
     *
     * @return the texts, in order; at least one
     * @throws BrokenRegulation when this is not a sequence of texts, is empty, or one stands twice
     */
    public List<String> texts() throws BrokenRegulation {
        List<String> texts = new ArrayList<>();
        for (YamlValue name : someNames()) {
            texts.add(name.text());
        }
        return texts;
    }

    /**
     * Returns the value as one line of text.
     *
     * @return a scalar as it is written, the elements of a list with commas between
     * @throws BrokenRegulation when this is neither a scalar nor a list of scalars
     */
    public String written() throws BrokenRegulation {
        if (!isSequence()) {
            return text();
        }
        List<String> texts = new ArrayList<>();
        for (YamlValue element : elements()) {
            texts.add(element.text());
        }
        return String.join(", ", texts);
    }

    /**
     * Returns a whole number.
     *
     * @param least the least that makes sense, inclusive
     * @param most the most that makes sense, inclusive
     * @return the number
     * @throws BrokenRegulation when it is no whole number between the two
     */
    public int number(int least, int most) throws BrokenRegulation {
        String text = text();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw broken(expectedNumber(least, most, text));
        }
        throw broken(expectedNumber(least, most, text));
    }

    private static String expectedNumber(int least, int most, String text) {
        return "expected a whole number from " + least + " to " + most + ", not `" + text + "`";
    }

    /**
     * Returns a truth value.
     *
     * @return true or false
     * @throws BrokenRegulation when it is neither {@code true} nor {@code false}
     */
    public boolean flag() throws BrokenRegulation {
        String text = text();
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw broken("expected `true` or `false`, not `" + text + "`");
    }

    /**
     * Returns a date.
     *
     * @return the local day
     * @throws BrokenRegulation when it is not written like {@code 2024-01-09}
     */
    public LocalDate date() throws BrokenRegulation {
        String text = text();
        try {
            if (text.length() == DATE.length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noDate) {
            throw broken(expectedDate(text));
        }
        throw broken(expectedDate(text));
    }

    private static String expectedDate(String text) {
        return "expected a date like `" + DATE + "`, not `" + text + "`";
    }

    /**
     * Returns a code of a closed vocabulary.
     *
     * @param codes the vocabulary
     * @param <E> its type
     * @return the constant
     * @throws BrokenRegulation when there is no such code; the message suggests the nearest
     */
    public <E extends Enum<E>> E code(Class<E> codes) throws BrokenRegulation {
        String text = text();
        for (E constant : codes.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw broken("unknown code `" + text + "`" + Suggestion.among(text, codes));
    }

    /**
     * Returns the codes of a sequence, of which none stands twice.
     *
     * @param codes the vocabulary
     * @param <E> its type
     * @return the constants, in order; at least one
     * @throws BrokenRegulation when this is not a sequence, is empty, a code stands twice, or there is no such code
     */
    public <E extends Enum<E>> List<E> codes(Class<E> codes) throws BrokenRegulation {
        someNames();
        return codesIfAny(codes);
    }

    /**
     * Returns the codes of a sequence that may be empty, of which none stands twice.
     *
     * @param codes the vocabulary
     * @param <E> its type
     * @return the constants, in order; perhaps none
     * @throws BrokenRegulation when this is not a sequence, a code stands twice, or there is no such code
     */
    public <E extends Enum<E>> List<E> codesIfAny(Class<E> codes) throws BrokenRegulation {
        List<E> constants = new ArrayList<>();
        for (YamlValue name : names()) {
            constants.add(name.code(codes));
        }
        return constants;
    }

    /** Returns a copy of this place that holds another text: a member's name, or what a reading chose. */
    YamlValue as(String text) {
        return new YamlValue(
                file, new ScalarNode(Tag.STR, text, node.getStartMark(), node.getEndMark(), ScalarStyle.PLAIN), name);
    }

    private String described() {
        if (node instanceof ScalarNode scalar) {
            return isNothing(scalar) ? "nothing" : "`" + scalar.getValue() + "`";
        }
        return node instanceof MappingNode ? "a mapping" : "a list";
    }
}
