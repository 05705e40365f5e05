package io.schooljournal.rules.format;

import java.io.Reader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML document is parsed within bounds on its size, its depth and its aliases. */
final class YamlDocument {
    private static final int MOST_CHARACTERS = 4 << 20;
    private static final int DEEPEST = 32;
    private static final int MOST_ALIASES = 100;

    private YamlDocument() {}

    static YamlValue parse(String file, Reader text) throws BrokenRegulation {
        LoaderOptions bounds = new LoaderOptions();
        bounds.setCodePointLimit(MOST_CHARACTERS);
        bounds.setNestingDepthLimit(DEEPEST);
        bounds.setMaxAliasesForCollections(MOST_ALIASES);
        bounds.setAllowDuplicateKeys(false);
        Node root;
        try {
            root = new Yaml(new SafeConstructor(bounds)).compose(text);
        } catch (MarkedYAMLException unreadable) {
            Mark mark = unreadable.getProblemMark();
            throw new BrokenRegulation(
                    file,
                    mark == null ? 0 : mark.getLine() + 1,
                    mark == null ? 0 : mark.getColumn() + 1,
                    "expected YAML: " + unreadable.getProblem());
        } catch (YAMLException unreadable) {
            throw new BrokenRegulation(
                    file, 0, 0, "expected YAML: " + firstLine(String.valueOf(unreadable.getMessage())));
        }
        if (root == null) {
            throw new BrokenRegulation(file, 1, 1, "expected a regulation, not an empty file");
        }
        return new YamlValue(file, root);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
