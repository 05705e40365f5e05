package io.schooljournal.rules.format;

import io.schooljournal.core.wire.Suggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value of a YAML file that knows its place and reads itself as what is expected there. */
public final class YamlValue {
    private final String file;
    private final Node node;

    YamlValue(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Returns the complaint that something is wrong here.
     *
     * @param problem one sentence in the house form
     * @return the exception, to be thrown
     */
    public BrokenRegulation broken(String problem) {
        Mark mark = node.getStartMark();
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
            YamlValue name = new YamlValue(file, tuple.getKeyNode());
            if (members.put(name.text(), new YamlValue(file, tuple.getValueNode())) != null) {
                throw name.broken("duplicate key `" + name.text() + "`");
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
     * Returns a text.
     *
     * @return the scalar as it is written
     * @throws BrokenRegulation when this is not a scalar, or blank
     */
    public String text() throws BrokenRegulation {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw broken("expected a text, not " + described());
    }

    /**
     * Returns the texts of a sequence.
     *
     * @return the texts, in order
     * @throws BrokenRegulation when this is not a sequence of texts
     */
    public List<String> texts() throws BrokenRegulation {
        List<String> texts = new ArrayList<>();
        for (YamlValue element : elements()) {
            texts.add(element.text());
        }
        return texts;
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
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException noDate) {
            throw broken("expected a date like `2024-01-09`, not `" + text() + "`");
        }
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
     * Returns the codes of a sequence.
     *
     * @param codes the vocabulary
     * @param <E> its type
     * @return the constants, in order
     * @throws BrokenRegulation when this is not a sequence, or there is no such code
     */
    public <E extends Enum<E>> List<E> codes(Class<E> codes) throws BrokenRegulation {
        List<E> constants = new ArrayList<>();
        for (YamlValue element : elements()) {
            constants.add(element.code(codes));
        }
        return constants;
    }

    /** Returns a copy of this place that holds a text chosen by a reading. */
    YamlValue as(String text) {
        return new YamlValue(
                file,
                new ScalarNode(
                        node.getTag(),
                        text,
                        node.getStartMark(),
                        node.getEndMark(),
                        org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN));
    }

    private String described() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank() ? "nothing" : "`" + scalar.getValue() + "`";
        }
        return node instanceof MappingNode ? "a mapping" : "a list";
    }
}
